import Glibc
import TestTerminal
import Testing
import TextColumns

@testable import Terminal

/// What comes from the terminal without being typed: pastes that it does not mark, its answers.
@Suite struct TerminalInputTests {
  @Test(arguments: [
    ("农田灌溉设施\r\n维修养护项目\r\n", "农田灌溉设施维修养护项目"),
    ("goals and targets\rof the year 2026", "goals and targets of the year 2026"),
    ("一、农田灌溉；\n二、农村道路；\n三、学校维修。", "一、农田灌溉；二、农村道路；三、学校维修。"),
  ])
  func aBurstWithLineEndsIsText(burst: String, text: String) throws {
    let terminal = try startFixture(columns: 80)
    try terminal.waitUntil(shows: "0 字")
    terminal.settle()
    terminal.send(burst)
    try terminal.waitUntil(shows: "\(text.unicodeScalars.count) 字")
    #expect(!terminal.screen.joined().contains("answered"))
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [\(text)]")
  }

  @Test(arguments: ["甲\r乙\r", "农田灌溉设施维修养护\r"])
  func fewCharactersAndLastLineEndsAreKeys(keys: String) throws {
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "0 字")
    terminal.settle()
    terminal.send(keys)
    for line in keys.split(separator: "\r") { try terminal.waitUntil(shows: "answered [\(line)]") }
  }

  @Test func aLongBurstIsOnePaste() throws {
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "0 字")
    terminal.settle()
    terminal.send(String(repeating: "绩效目标，\r\n", count: 5000))
    try terminal.waitUntil(shows: "⋮")
    terminal.settle(.milliseconds(200))
    terminal.send("\r")
    try terminal.waitUntil(writes: "answered [25000 scalars]")
  }

  /// The answer is sent before the emulator can give its own.
  @Test(arguments: [(2, 8), (3, 9)])
  func theTerminalSaysHowWideItDraws(column: Int, cursor: Int) throws {
    let terminal = try startFixture()
    terminal.send("一\u{1B}[1;\(column)R“")
    try terminal.waitUntil(shows: "2 字")
    try terminal.waitUntil("the cursor") { $0.cursor == (1, cursor + 1) }
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [一“]")
  }

  @Test(arguments: [("1", 9), ("2", 10)])
  func theEnvironmentSaysHowWideItDraws(width: String, cursor: Int) throws {
    let terminal = try startFixture(["一“"], environment: ["JIXIAO_AMBIGUOUS_WIDTH": width])
    try terminal.waitUntil(shows: "2 字")
    try terminal.waitUntil("the cursor") { $0.cursor == (1, cursor) }
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[6n"))
  }

  /// Else what they held up would be painted with the next key only.
  @Test(arguments: ["\u{1B}[1;1R", "\u{1B}[?1;2c", "\u{1B}[", "\u{1B}[200~一"])
  func bytesThatBringNoKeyAreAnIdleMoment(bytes: String) throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0 && ends[0] < 64)
    defer { for end in ends { close(end) } }
    let answer = Array(bytes.utf8)
    try #require(write(ends[1], answer, answer.count) == answer.count)
    var input = TerminalInput(descriptor: ends[0])
    input.expectReport()
    let seemsPending = input.hasPendingKey
    #expect(seemsPending)
    let deadline = ContinuousClock.now + .seconds(60)
    let event = input.next(before: deadline)
    #expect(event == .idle)
    #expect(ContinuousClock.now < deadline)
  }

  @Test func typedAheadKeysAroundAnAnswerAreKept() {
    var decoder = KeyDecoder()
    var report = TerminalReport()
    decoder.feed(Array("\u{1B}[1;3R".utf8))
    report.find(in: &decoder, new: decoder.bytes.count)
    #expect(report.take() == nil)
    report.expect()
    for piece in ["一\u{1B}[D\u{1B}", "[12;", "3R二"] {
      decoder.feed(Array(piece.utf8))
      report.find(in: &decoder, new: piece.utf8.count)
    }
    #expect(report.take() == .wide)
    #expect((0..<3).map { _ in decoder.next() } == [.character("一"), .left, .character("二")])
  }

  @Test func aRowDrawnWiderThanThoughtIsErasedWhole() {
    let rows = [StyledText(String(repeating: "“", count: 18)), StyledText("提示")]
    let frame = Frame(rows: rows, cursorRow: 0, cursorColumn: 18, width: 20, ruler: ColumnRuler())
    let wide = TerminalLook(ruler: ColumnRuler(ambiguous: .wide))
    #expect(frame.rowsAboveCursor(in: 20, look: wide) == 1)
    #expect(frame.rowsAboveCursor(in: 20, look: TerminalLook()) == 0)
  }
}
