internal import Glibc

/// One question from its first paint to its last.
///
/// libedit asks ``next()`` for characters. Text and plain editing commands go through to it; what it
/// has no notion of (grapheme clusters, rows, pastes, answers) is done here on its buffer.
final class LineSession {
  let request: LineRequest
  let handle: EditLineHandle
  let editor: LineEditor
  var undo = UndoStack()
  var autosave: Autosave
  var outcome: LineOutcome?
  /// Lines that Tab brought, shown until the next key.
  var candidates: [StyledText] = []
  /// The column that moving up and down keeps to.
  var goalColumn: Int?
  var size: WindowSize
  private var painted: Frame?
  private var hasBegun = false

  init(request: LineRequest, handle: EditLineHandle, editor: LineEditor) {
    self.request = request
    self.handle = handle
    self.editor = editor
    autosave = Autosave(request.autosave, text: request.text)
    size = WindowSize(of: editor.output.descriptor)
  }

  /// What libedit shall do next. Comes back only with a key that is libedit's business.
  func next() -> Unicode.Scalar {
    if !hasBegun { begin() }
    leaveCluster()
    while outcome == nil {
      if autosave.isDue { autosave.flush(handle.text.text) }
      if !editor.input.hasPendingKey { paint() }
      switch editor.input.next(before: autosave.deadline) {
      case .key(let key):
        if let scalar = handleKey(key) { return scalar }
      case .signal(let signal): handleSignal(signal)
      case .idle: break
      case .closed: outcome = .ended(handle.text.text)
      }
    }
    finish()
    return EditCommand.finish.scalar
  }

  /// libedit empties its buffer when a line begins, so the text to edit comes in with the first key.
  private func begin() {
    hasBegun = true
    // libedit has just set a mode of its own.
    guard editor.mode.enterRaw() else {
      outcome = .ended(request.text)
      return
    }
    editor.output.write("\u{1B}[?2004h")
    handle.replaceAll(with: EditedText(request.text, cursor: request.cursor))
  }

  private func finish() {
    guard let outcome else { return }
    switch outcome {
    case .answered(let text):
      settle(request.settled?(text) ?? settled(text))
    case .back:
      autosave.flush(outcome.text)
      settle([])
    case .interrupted, .ended, .terminated:
      autosave.flush(outcome.text)
      leave()
    }
    editor.output.write("\u{1B}[?2004l")
  }

  /// Paints the present state, if it looks different from what is on the screen.
  func paint() {
    show(question(handle.text, withHints: true))
  }

  /// Leaves the question without its hints on the screen and goes to the row below it.
  func leave() {
    var question = question(handle.text, withHints: false)
    question.text.cursor = .max
    show(question)
    editor.output.write("\r\n")
    painted = nil
  }

  /// Forgets what was painted: the screen below the cursor is somebody else's now.
  func repaintAfresh(clearing: Bool = false) {
    if clearing { editor.output.write("\u{1B}[H\u{1B}[2J") }
    painted = nil
    size = WindowSize(of: editor.output.descriptor)
  }

  /// Repaints for the size that the terminal has now.
  func resize() {
    let new = WindowSize(of: editor.output.descriptor)
    guard new != size else { return }
    size = new
    let frame = question(handle.text, withHints: true).frame
    editor.output.write(editor.painter.paint(frame, over: painted, width: size.columns))
    painted = frame
  }

  func question(_ text: EditedText, withHints: Bool) -> Question {
    Question(
      heading: request.heading, prompt: request.prompt, text: text,
      hints: withHints ? request.hints(text) + candidates : [],
      size: size, ruler: editor.look.ruler)
  }

  /// The prompt and the answer; the terminal wraps it, so that it can be copied as one line.
  private func settled(_ text: String) -> [StyledText] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      StyledText(String($0))
    }
    return [request.prompt + lines[0]] + lines.dropFirst()
  }

  private func show(_ question: Question) {
    let frame = question.frame
    guard frame != painted else { return }
    editor.output.write(editor.painter.paint(frame, over: painted, width: size.columns))
    painted = frame
  }

  private func settle(_ lines: [StyledText]) {
    editor.output.write(editor.painter.settle(lines, over: painted, width: size.columns))
    painted = nil
  }
}
