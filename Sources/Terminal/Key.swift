/// What the clerk did on the keyboard, free of how the terminal spells it.
enum Key: Equatable, Sendable {
  case character(Unicode.Scalar)
  /// Text that arrived in one piece; the terminal says so itself (bracketed paste).
  case paste(String)
  case enter, lineBreak, tab, back
  case backspace, delete, deleteWordBefore, deleteWordAfter, deleteLine, deleteToEnd
  case left, right, wordLeft, wordRight, up, down, home, end
  case yank, undo
  case interrupt, endOfInput, suspend, clearScreen
  case escape
}
