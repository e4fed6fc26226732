private import Glibc

/// A program on a real pseudo-terminal, with a terminal emulator at the other end.
///
///     let terminal = try TestTerminal("/bin/cat", columns: 40, rows: 10)
///     terminal.send("你好\n")
///     try terminal.waitUntil("the echo") { $0.screen[1] == "你好" }
package final class TestTerminal {
  private let emulator: Screen
  private var master: Int32
  private let process: pid_t
  private var status: Int32?
  /// Everything the program wrote, as it wrote it.
  package private(set) var output: [UInt8] = []

  /// Starts `path`; the pseudo-terminal becomes its controlling terminal, so that signals work.
  package init(
    _ path: String, arguments: [String] = [], environment: [String: String] = [:],
    columns: Int = 80, rows: Int = 24
  ) throws {
    emulator = Screen(columns: columns, rows: rows)
    let base = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
    ]
    (process, master) = try spawn(
      path, arguments: arguments, environment: base.merging(environment) { $1 },
      size: winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0))
  }

  deinit {
    if status == nil {
      Glibc.kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if master >= 0 { close(master) }
  }

  /// The rows of the screen: wide characters once, blanks at the end left off.
  package var screen: [String] { emulator.rows }

  /// The rows with their colours.
  package var looks: [[ScreenRun]] { emulator.looks }

  package var cursor: (row: Int, column: Int) { emulator.cursor }

  /// The rows with `▏` where the cursor stands, without the blank rows at the end.
  package var screenWithCursor: [String] { emulator.rows(markingCursorWith: "▏") }

  /// The screen as it is printed when a test fails.
  package var picture: String {
    "cursor \(cursor)\n" + screen.map { "|\($0)\n" }.joined()
  }

  /// Types `text`, reading what the program writes meanwhile, so that neither waits for the other.
  package func send(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      var state = pollfd(fd: master, events: Int16(POLLIN | POLLOUT), revents: 0)
      guard poll(&state, 1, 1000) > 0 else { return }
      if state.revents & Int16(POLLIN) != 0 { readOnce() }
      if state.revents & Int16(POLLOUT) != 0 {
        let count = bytes.prefix(512).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
        guard count > 0 else { return }
        bytes = bytes.dropFirst(count)
      } else if state.revents & Int16(POLLIN) == 0 {
        return
      }
    }
  }

  /// Waits until `condition` holds; fails with a picture of the screen.
  package func waitUntil(
    _ what: String, timeout: Duration = .seconds(10), _ condition: (TestTerminal) -> Bool
  ) throws {
    let deadline = ContinuousClock.now + timeout
    while !condition(self) {
      guard ContinuousClock.now < deadline else {
        throw TestTerminalFailure("waited \(timeout) for \(what)\n\(picture)")
      }
      if !read(waiting: 20) { usleep(2000) }
    }
  }

  /// Waits until some row contains `text`.
  package func waitUntil(shows text: String, timeout: Duration = .seconds(10)) throws {
    try waitUntil("“\(text)”", timeout: timeout) { $0.screen.contains { $0.contains(text) } }
  }

  /// Waits until `text` is near the end of what the program wrote, on the screen or scrolled away.
  package func waitUntil(writes text: String, timeout: Duration = .seconds(10)) throws {
    try waitUntil("“\(text)” written", timeout: timeout) {
      String(decoding: $0.output.suffix(4096), as: UTF8.self).contains(text)
    }
  }

  /// Reads until the program has been silent for `pause`.
  package func settle(_ pause: Duration = .milliseconds(60)) {
    while read(waiting: Int32(pause.components.attoseconds / 1_000_000_000_000_000)) {}
  }

  /// Changes the window's size; the program gets SIGWINCH.
  package func resize(columns: Int, rows: Int) {
    settle(.milliseconds(20))
    emulator.resize(columns: columns, rows: rows)
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  package func kill(_ signal: Int32) {
    _ = Glibc.kill(process, signal)
  }

  /// Hangs up, as closing the terminal's window does.
  package func hangUp() {
    close(master)
    master = -1
  }

  /// The exit status, or 128 + the signal that ended the program.
  package func waitForExit(timeout: Duration = .seconds(10)) throws -> Int32 {
    let deadline = ContinuousClock.now + timeout
    while true {
      if let status { return status }
      var raw: Int32 = 0
      if waitpid(process, &raw, WNOHANG) == process {
        while read(waiting: 0) {}
        let signal = raw & 0x7F
        status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
      }
      guard ContinuousClock.now < deadline else {
        throw TestTerminalFailure("the program did not end within \(timeout)\n\(picture)")
      }
      if status == nil, !read(waiting: 20) { usleep(2000) }
    }
  }

  /// The terminal's modes as text, to compare them before and after.
  package var modes: String {
    var modes = termios()
    tcgetattr(master, &modes)
    return "\(modes.c_iflag) \(modes.c_oflag) \(modes.c_cflag) \(modes.c_lflag) \(modes.c_cc)"
  }

  /// Whether the program gets every key as it is typed, as it does while it asks.
  package var isRaw: Bool {
    var modes = termios()
    tcgetattr(master, &modes)
    return modes.c_lflag & tcflag_t(ICANON) == 0
  }

  /// Feeds what the program has written to the emulator; false if nothing came.
  private func read(waiting milliseconds: Int32) -> Bool {
    var state = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&state, 1, milliseconds) > 0, state.revents & Int16(POLLIN) != 0 else {
      return false
    }
    return readOnce()
  }

  @discardableResult
  private func readOnce() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer.prefix(count)
    emulator.feed(Array(buffer.prefix(count)))
    let answers = emulator.takeAnswers()
    if !answers.isEmpty { _ = answers.withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }
    return true
  }
}

/// What went wrong, with a picture of the screen.
package struct TestTerminalFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}
