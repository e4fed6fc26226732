import Glibc
import TestTerminal
import Testing

@testable import Terminal

/// How a question ends, and what it leaves behind.
@Suite struct EndingTests {
  @Test(arguments: [
    ("一\u{3}", nil, "interrupted [一]"), ("\u{4}", nil, "ended []"),
    ("一", SIGTERM, "terminated 15 [一]"),
    ("一", SIGHUP, "terminated 1 [一]"), ("一", SIGINT, "interrupted [一]"),
    ("一", SIGQUIT, "terminated 3 [一]"),
  ])
  func theTerminalIsRestored(keys: String, signal: Int32?, ending: String) throws {
    // The fixture may have changed its own terminal already; this program never does.
    let before = try TestTerminal("/bin/cat").modes
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "指标：")
    #expect(terminal.modes != before)
    terminal.send(keys)
    if let signal {
      try terminal.waitUntil(shows: "1 字")
      terminal.kill(signal)
    }
    try terminal.waitUntil(shows: ending)
    #expect(try terminal.waitForExit() == 0)
    #expect(terminal.modes == before)
    #expect(String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[?2004l"))
    // Without hints, and with what was typed still to be seen.
    #expect(!terminal.screen.joined().contains("字"))
  }

  @Test func hangingUpEndsTheProgram() throws {
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "指标：")
    terminal.hangUp()
    _ = try terminal.waitForExit()
  }

  /// What has been left is on its way out, and not to be cut short while it closes.
  @Test(arguments: [true, false])
  func aSecondSignalDoesNotCutTheClosingShort(isLeaving: Bool) async {
    await #expect(processExitsWith: isLeaving ? .exitCode(130) : .signal(SIGINT)) {
      [isLeaving = isLeaving as Bool] in
      var signals = TerminalSignals()
      signals.begin()
      signals.end(isLeaving: isLeaving)
      raise(SIGINT)
      exit(130)
    }
  }

  @Test func aProgramThatAsksAgainHearsOfSignals() async {
    await #expect(processExitsWith: .exitCode(SIGTERM)) {
      var signals = TerminalSignals()
      for isLeaving in [true, false] {
        signals.begin()
        raise(SIGTERM)
        signals.deliver()
        let caught = signals.next()
        signals.end(isLeaving: isLeaving)
        if !isLeaving { exit(caught ?? 0) }
      }
    }
  }

  @Test func aPauseSavesTheText() async throws {
    let path = "/tmp/terminal-autosave-\(getpid())"
    defer { unlink(path) }
    let terminal = try startFixture(environment: ["FIXTURE_AUTOSAVE": path])
    terminal.send("未答完")
    try terminal.waitUntil("the text on disk", timeout: .seconds(5)) { _ in
      contents(of: path) == "未答完"
    }
    terminal.send("的")
    try terminal.waitUntil(shows: "4 字")
    terminal.kill(SIGTERM)
    _ = try terminal.waitForExit()
    #expect(contents(of: path) == "未答完的")
  }

  @Test func controlZStopsAndGoesOn() throws {
    // A session leader cannot be stopped from its terminal: a shell with job control stands between.
    let terminal = try TestTerminal(
      "/bin/bash", arguments: ["--norc", "-i"], environment: ["PS1": "$ "], columns: 60, rows: 20)
    try terminal.waitUntil(shows: "$")
    terminal.send("\(fixture) 一二\r")
    try terminal.waitUntil(shows: "2 字")
    let raw = terminal.modes
    terminal.send("\u{1A}")
    try terminal.waitUntil(shows: "Stopped")
    #expect(terminal.modes != raw)
    terminal.send("echo 在外 && fg\r")
    try terminal.waitUntil(shows: "2 字")
    terminal.send("三\r")
    try terminal.waitUntil(shows: "answered [一二三]")
  }

  @Test func stoppedFromOutsideItPaintsAgainWhenItGoesOn() throws {
    let terminal = try startFixture(["一二"])
    try terminal.waitUntil(shows: "2 字")
    terminal.kill(SIGSTOP)
    terminal.send("三")
    terminal.settle()
    #expect(terminal.screen.contains("指标：一二"))
    let count = terminal.output.count
    terminal.kill(SIGCONT)
    try terminal.waitUntil(shows: "3 字")
    let after = String(decoding: terminal.output.dropFirst(count), as: UTF8.self)
    #expect(after.contains("第 1 步"))
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [一二三]")
  }

  @Test(arguments: ["dumb", ""])
  func withoutACursorQuestionsAreAskedLineByLine(type: String) throws {
    let terminal = try startFixture(environment: ["TERM": type])
    try terminal.waitUntil(shows: "指标：")
    terminal.send("错一\n")
    try terminal.waitUntil(shows: "✗ 有错字")
    terminal.send("一\n")
    try terminal.waitUntil(shows: "answered [一]")
    terminal.send("\u{4}")
    try terminal.waitUntil(shows: "ended []")
    #expect(!terminal.output.contains(0x1B))
    #expect(try terminal.waitForExit() == 0)
  }

  private func contents(of path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1000)
    let count = fread(&buffer, 1, buffer.count, file)
    return String(decoding: buffer.prefix(count), as: UTF8.self)
  }
}
