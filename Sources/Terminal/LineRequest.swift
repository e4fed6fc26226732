/// One question: what is shown, what may be edited, and who judges the answer.
///
/// The closures are called on the caller's thread while ``LineEditor/read(_:)`` runs, with the
/// terminal in raw mode and the signals it watches blocked: they must be quick, start no process and
/// print nothing.
package struct LineRequest {
  /// Lines painted above the prompt, wrapped to the width (progress, explanation).
  package var heading: [StyledText] = []
  /// Stands before the text on its first row.
  package var prompt: StyledText
  /// What can be edited, at first.
  package var text = ""
  /// The cursor at first, counted in scalars; nil is the end.
  package var cursor: Int?
  /// Whether what stands there at first is selected, so that what is typed next takes its place; any
  /// other key of editing goes on with it.
  package var isSelected = false
  /// Lines under the text, wrapped to the width; asked for what is in the line when no key is waiting.
  package var hints: (EditedText) -> [StyledText] = { _ in [] }
  /// What may stand in the line instead, the likeliest first; asked for when the text has changed.
  /// Choosing one puts it into the line, so that Enter only ever takes what is shown.
  package var choices: (EditedText) -> [Choice] = { _ in [] }
  /// The most rows that choices take, the last line with its keys among them.
  package var choiceRows = 8
  /// Work for the time in which no key waits, half a millisecond at a time; true while there is more.
  /// Choices are asked for again when it is done.
  package var prepare: () -> Bool = { false }
  /// Stretches of the text, counted in scalars, that are at fault; asked for like hints.
  package var faults: (EditedText) -> [Range<Int>] = { _ in [] }
  /// A better way to write the text; asked for like hints.
  package var suggestion: (EditedText) -> Suggestion? = { _ in nil }
  /// Shown under the line after F1, or `?` on an empty line, until the next key.
  package var help: (() -> [StyledText])?
  /// Tab, where there is neither a suggestion nor a choice.
  package var complete: (EditedText) -> Completion = { _ in .none }
  /// Enter.
  package var accept: (String) -> Verdict = { _ in .accept }
  /// Given the text at most two seconds after a key that changed it, and before every ending but an
  /// answer; never twice in a row with the same text.
  package var autosave: (String) -> Void = { _ in }
  /// What stands around the text in place of `heading` and `prompt`, and above the hints, where that
  /// depends on the window: a table of which one cell is edited.
  package var surroundings: ((Window, EditedText) -> Surroundings)?
  /// Whether ↑ and ↓ end the question as ``LineOutcome/back(_:)`` and ``LineOutcome/forward(_:)``
  /// while the text is one row and nothing can be chosen.
  package var arrowsLeave = false
  /// The lines that stay on the screen in the question's place; the prompt and the answer unless set.
  package var settled: ((String) -> [StyledText])?
  /// Whether the text may have several lines (Alt-Enter, pasted line ends).
  package var allowsNewlines = false
  /// Whether Alt-Right ends the question as ``LineOutcome/forward(_:)``; otherwise it moves by a word.
  package var allowsForward = false
  /// Whether undo and redo with nothing typed to undo end the question as ``LineOutcome/undo(_:)`` and
  /// ``LineOutcome/redo(_:)``.
  package var allowsUndo = false
  /// Whether the line stays on the screen when it is left by Esc or Ctrl-C.
  package var staysWhenLeft = true

  package init(prompt: StyledText) {
    self.prompt = prompt
  }
}

/// Whether an answer will do.
package enum Verdict: Sendable, Hashable {
  case accept
  /// The text stays for correction, with the cursor at the fault where there is a place for it.
  case refuse(cursor: Int? = nil)
}

/// How a question ended; each case carries the text as it stood.
package enum LineOutcome: Sendable, Hashable {
  case answered(String)
  /// Shift-Tab or Alt-Left.
  case back(String)
  /// Alt-Right, where the request allows it.
  case forward(String)
  /// Undo where there is nothing typed to undo, where the request allows it.
  case undo(String)
  /// Redo likewise.
  case redo(String)
  /// Esc twice.
  case menu(String)
  /// Ctrl-C.
  case interrupted(String)
  /// Ctrl-D on an empty line, or no more input.
  case ended(String)
  /// SIGTERM, SIGHUP or SIGQUIT.
  case terminated(signal: Int32, String)

  package var text: String {
    switch self {
    case .answered(let text), .back(let text), .forward(let text), .undo(let text),
      .redo(let text), .menu(let text), .interrupted(let text), .ended(let text),
      .terminated(_, let text):
      text
    }
  }

  /// Whether the clerk, or the system, wants to be out.
  var isLeaving: Bool {
    switch self {
    case .interrupted, .ended, .terminated: true
    case .answered, .back, .forward, .undo, .redo, .menu: false
    }
  }
}
