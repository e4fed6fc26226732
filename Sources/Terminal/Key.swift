/// What the clerk did on the keyboard, free of how the terminal spells it.
///
/// | key | does |
/// | --- | --- |
/// | Enter | answers with what is in the line |
/// | Alt-Enter | line break, where the field takes one |
/// | Tab | takes the suggestion, else the next choice, else completion |
/// | ↑ ↓ | choose while choices are shown and the text is one row; else move by rows |
/// | Ctrl-P Ctrl-N | choose, whatever the text; without choices like ↑ ↓ |
/// | Esc | takes the choice back; twice: leaves for the menu |
/// | Shift-Tab, Alt-← | question before |
/// | Alt-→ | question after, where the request allows it; else a word on |
/// | F1, `?` on an empty line | help |
/// | ← → Ctrl-B Ctrl-F | by a character |
/// | Ctrl-← Ctrl-→ Alt-B Alt-F | by a word |
/// | Home End | ends of the row, pressed again ends of the text |
/// | Ctrl-A Ctrl-E, Ctrl-Home Ctrl-End | ends of the text |
/// | Backspace Delete Ctrl-D | erase a character; Ctrl-D on an empty line ends |
/// | Ctrl-W Alt-Backspace, Alt-D Ctrl-Delete | cut a word |
/// | Ctrl-U, Ctrl-K | cut everything, cut to the end of the line |
/// | Ctrl-Y | puts back what was cut |
/// | Ctrl-_ Ctrl-X Ctrl-U, Alt-_ Ctrl-X Ctrl-R | undo, redo (Ctrl-Z stays job control); with nothing typed, of answers |
/// | Ctrl-X Ctrl-E | the text in $VISUAL or $EDITOR |
/// | Ctrl-L, Ctrl-Z, Ctrl-C | clear the screen, stop, leave |
enum Key: Equatable, Sendable {
  case character(Unicode.Scalar)
  /// Text that arrived in one piece: the terminal says so (bracketed paste), or no hands are so fast.
  case paste(String)
  case enter, lineBreak, tab, back, forward
  case backspace, delete, deleteWordBefore, deleteWordAfter, deleteLine, deleteToEnd, yank
  case left, right, wordLeft, wordRight, up, down, rowStart, rowEnd, textStart, textEnd
  case nextChoice, previousChoice
  case undo, redo, openEditor
  case help, escape, interrupt, endOfInput, suspend, clearScreen
}

extension Key {
  /// Whether a selected text is still selected behind it.
  var keepsSelection: Bool {
    switch self {
    case .help, .escape, .clearScreen, .suspend: true
    default: false
    }
  }
}
