internal import Glibc

/// One question from its first paint to its last.
///
/// libedit keeps the line; keys, rows, pastes, choices and answers are done here on its buffer.
final class LineSession {
  var request: LineRequest
  let handle: EditLineHandle
  let editor: LineEditor
  var undo = UndoStack()
  var autosave: Autosave
  var outcome: LineOutcome?
  /// Lines below the hints until the next key: help, completions, what went wrong.
  var notice: [StyledText] = []
  var choices = ChoiceList()
  /// Another way to write the text that was typed.
  var suggestion: Suggestion?
  /// The choices before; to free a hundred thousand takes longer than to paint, so that comes after.
  var retiredChoices = ChoiceList()
  /// Whether the request has work left for quiet times.
  private var isPreparing = true
  /// The text's revision that the choices were made for.
  var choicesRevision: Int?
  /// What was cut last.
  var killed: [Unicode.Scalar] = []
  /// Whether what is typed next takes the text's place.
  var isSelected: Bool
  /// The present key, and the one before it.
  var lastKey: Key?
  var previousKey: Key?
  /// The column that moving up and down keeps to.
  var goalColumn: Int?
  var size: WindowSize
  var painted: Frame?
  /// How the text was laid out last.
  var layout: TextLayout?

  init(request: LineRequest, handle: EditLineHandle, editor: LineEditor) {
    self.request = request
    self.handle = handle
    self.editor = editor
    isSelected = request.isSelected && !request.text.isEmpty
    autosave = Autosave(request.autosave, text: request.text)
    size = WindowSize(of: editor.output.descriptor)
  }

  /// Asks until there is an outcome.
  func run() {
    begin()
    while outcome == nil {
      if !editor.input.hasPendingKey { paint() }
      // To wait for the disk takes longer than to paint, so that comes after.
      if autosave.isDue { autosave.flush(handle.text.text) }
      if isPreparing { prepare() }
      switch editor.input.next(before: autosave.deadline) {
      case .key(let key): handleKey(key)
      case .signal(let signal): handleSignal(signal)
      case .ambiguousWidth(let width): editor.note(width)
      case .idle: break
      case .closed: outcome = .ended(handle.text.text)
      }
    }
    finish()
  }

  /// libedit empties its buffer when a line begins, so the text to edit comes in here.
  func begin() {
    handle.replaceAll(with: EditedText(request.text, cursor: request.cursor))
    // libedit has just set a mode of its own.
    guard editor.mode.enterRaw() else {
      outcome = .ended(request.text)
      return
    }
    editor.output.write("\u{1B}[?2004h")
    editor.askAmbiguousWidth()
  }

  /// Does the request's work until a key comes; what it brings is shown at the next paint.
  private func prepare() {
    while isPreparing, !editor.input.hasPendingKey, !editor.input.signals.isPending {
      isPreparing = request.prepare()
    }
    if !isPreparing && choices.chosen == nil {
      choicesRevision = nil
      if !editor.input.hasPendingKey { paint() }
    }
  }

  private func finish() {
    guard let outcome else { return }
    switch outcome {
    case .answered(let text):
      settle(request.settled?(text) ?? settled(text))
    case .back, .forward, .undo, .redo:
      autosave.flush(outcome.text)
      settle([])
    case .menu, .interrupted, .ended, .terminated:
      autosave.flush(outcome.text)
      if request.staysWhenLeft { leave() } else { settle([]) }
    }
    editor.output.write("\u{1B}[?2004l")
    // An answer that comes later would be typed into the shell.
    if let width = editor.input.awaitReport() { editor.note(width) }
  }

  /// The prompt and the answer; the terminal wraps it, so that it can be copied as one line.
  private func settled(_ text: String) -> [StyledText] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      StyledText(String($0))
    }
    return [request.prompt + lines[0]] + lines.dropFirst()
  }
}
