private import Glibc
internal import TextColumns

/// Asks questions on a terminal, one line of text each.
///
///     let editor = try LineEditor()
///     var request = LineRequest(prompt: "项目名称：")
///     request.hints = { [StyledText("\($0.text.count) 字", .faint)] }
///     switch editor.read(request) { case .answered(let name): … }
///
/// Between questions the terminal is in the mode it was found in, except in ``holding(_:)``.
package final class LineEditor {
  /// What the terminal can do.
  package private(set) var look: TerminalLook
  let output: TerminalOutput
  let mode: TerminalMode
  var input: TerminalInput
  /// Nil where the cursor cannot be moved: then questions are asked line by line.
  private let handle: EditLineHandle?
  private let painted: ((Duration) -> Void)?
  /// Whether the terminal stays as a question wants it until the next one.
  private var isHeld = false
  /// Whether the last question was left.
  private var isLeaving = false
  /// The rows that questions have left on the screen, and what was printed between them.
  var printed = PrintedRows()
  /// Whether the plain reader has said which answers mean something else.
  var hasExplained = false

  /// An editor on standard input and output.
  ///
  /// `painted` is for measurements: it is told, after every paint, how long ago the last key was read.
  package init(look: TerminalLook = .current(), painted: ((Duration) -> Void)? = nil)
    throws(EditLineFailure)
  {
    self.look = look
    self.painted = painted
    output = TerminalOutput(descriptor: STDOUT_FILENO)
    mode = TerminalMode(descriptor: STDIN_FILENO)
    input = TerminalInput(descriptor: STDIN_FILENO)
    // libedit changes the terminal's mode when it starts; a restore after it undoes that.
    if look.movesCursor && mode.enterRaw() {
      handle = try EditLineHandle(input: STDIN_FILENO, output: STDOUT_FILENO)
      mode.restore()
    } else {
      handle = nil
    }
  }

  /// Asks one question and comes back when it has ended, whichever way.
  package func read(_ request: LineRequest) -> LineOutcome {
    input.signals.begin()
    defer { input.signals.end() }
    let outcome = ask(request)
    isLeaving = outcome.isLeaving
    return outcome
  }

  private func ask(_ request: LineRequest) -> LineOutcome {
    guard let handle else {
      var reader = PlainLineReader(editor: self, request: request)
      return reader.read()
    }
    guard mode.enterRaw() else { return .ended(request.text) }
    defer { leaveMode() }
    let session = LineSession(request: request, handle: handle, editor: self)
    handle.run(session.run)
    return session.outcome ?? .ended(request.text)
  }

  /// Does something that asks several questions, without a gap between them: what is typed before the
  /// next one is shown goes to it, Ctrl-C and signals included.
  package func holding<Result>(_ body: () throws -> Result) rethrows -> Result {
    let wasHeld = isHeld
    input.signals.begin()
    isHeld = true
    if handle != nil { _ = mode.enterRaw() }
    defer {
      isHeld = wasHeld
      if !wasHeld { mode.restore() }
      input.signals.end(isLeaving: isLeaving)
    }
    return try body()
  }

  private func leaveMode() {
    // libedit has set a mode of its own when its line was over.
    if isHeld { _ = mode.enterRaw() } else { mode.restore() }
  }

  /// Prints lines that scroll away with everything before the next question.
  package func print(_ lines: [StyledText]) {
    printed.print(output.print(lines, by: painter))
  }

  /// The place behind all that was printed so far.
  package var mark: ScreenMark { printed.mark }

  /// Takes what was printed behind a mark off the screen again; false where it is out of reach.
  package func takeBack(to mark: ScreenMark) -> Bool {
    let height = WindowSize(of: output.descriptor).rows
    guard look.movesCursor, let count = printed.count(since: mark, height: height) else {
      return false
    }
    output.write(painter.erase(rowsAbove: count))
    printed.takeBack(to: mark)
    return true
  }

  /// Clears the screen and starts again at its top; does nothing where there is no cursor to move.
  package func clearScreen() {
    guard look.movesCursor else { return }
    output.write("\u{1B}[H\u{1B}[2J")
    printed.lose()
  }

  var painter: FramePainter { FramePainter(look: look) }

  func notePainted() {
    guard let painted, let read = input.lastRead else { return }
    input.lastRead = nil
    painted(read.duration(to: .now))
  }

  /// Draws an ambiguous character and asks where the cursor is then, once in a program.
  func askAmbiguousWidth() {
    guard AmbiguousWidthSetting.shouldAsk() else { return }
    output.write("\r“\u{1B}[6n\r\u{1B}[K")
    input.expectReport()
  }

  /// Goes on with what the terminal has answered.
  func note(_ width: AmbiguousWidth) {
    AmbiguousWidthSetting.note(width)
    look.ruler.ambiguous = width
  }
}
