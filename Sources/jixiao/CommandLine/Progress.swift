import Files
private import Glibc
private import Synchronization
import Terminal
import TextColumns

/// How far a long run is: one line of standard error, where that is a terminal, from half a second
/// on; it is gone when the run ends.
///
/// A thread of its own paints the line, so that a single long step shows it too. Ctrl-C takes it
/// away, says that the run was broken off, and ends the program with 130.
enum Progress {
  private struct State {
    var text = ""
    var start = ContinuousClock.now
    var isRunning = false
    var isShown = false
  }

  private static let state = Mutex(State())
  private static let patience = Duration.milliseconds(500)

  /// What Ctrl-C says; a signal's handler can take nothing with it.
  nonisolated(unsafe) private static var farewell: StaticString = ""

  /// Does long work; `tell` says meanwhile what is being done. Within such work it changes nothing.
  static func during<Result, Fault>(
    _ text: String, farewell: StaticString = "已中断，没有改动任何文件。",
    _ work: () throws(Fault) -> Result
  ) throws(Fault) -> Result {
    guard isatty(STDERR_FILENO) == 1, !state.withLock(\.isRunning) else { return try work() }
    state.withLock { $0 = State(text: text, isRunning: true) }
    self.farewell = farewell
    let old = signal(SIGINT) { _ in
      for text in ["\r\u{1B}[K", Progress.farewell, "\n"] as [StaticString] {
        _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount)
      }
      _exit(ExitCode.interrupted.rawValue)
    }
    var thread = pthread_t()
    let painting: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { _ in
      Progress.paint()
      return nil
    }
    // It ends by itself when it next looks; nobody waits for that.
    if pthread_create(&thread, nil, painting, nil) == 0 { pthread_detach(thread) }
    defer {
      state.withLock { $0.isRunning = false }
      clear()
      _ = signal(SIGINT, old)
    }
    return try work()
  }

  /// What is being done now.
  static func tell(_ text: @autoclosure () -> String) {
    state.withLock { if $0.isRunning { $0.text = text() } }
  }

  /// What is being done now, and how much of it.
  static func tell(_ what: String, _ progress: Document.Progress) {
    tell(progress.all > 0 ? "\(what)：\(progress.done)/\(progress.all)" : what)
  }

  /// Takes the line away before something else is printed.
  static func clear() {
    state.withLock { state in
      if state.isShown { put("\r\u{1B}[K") }
      state.isShown = false
    }
  }

  /// Paints the line ten times a second until the work is done.
  private static func paint() {
    let ruler = TerminalLook.current().ruler
    while true {
      let goesOn = state.withLock { state in
        guard state.isRunning else { return false }
        if ContinuousClock.now - state.start >= patience {
          let text = ruler.truncated(visible(state.text), to: max(1, printedWidth - 1))
          put("\r\u{1B}[K\(text)")
          state.isShown = true
        }
        return true
      }
      guard goesOn else { return }
      usleep(100_000)
    }
  }

  private static func put(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
