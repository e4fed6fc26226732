import TestTerminal
import Testing

@Suite struct LineEditorTests {
  @Test func chineseIsTypedAndAnswered() throws {
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "指标：")
    terminal.send("农田灌溉·90%±")
    try terminal.waitUntil(shows: "指标：农田灌溉·90%±")
    #expect(terminal.cursor == (1, 19))
    try terminal.waitUntil(shows: "9 字")
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [农田灌溉·90%±]")
    #expect(terminal.screen.prefix(2) == ["指标：农田灌溉·90%±", "answered [农田灌溉·90%±]"])
  }

  @Test(arguments: [
    ("\u{1B}[D\u{1B}[D中", "一二中三四"), ("\u{1}头", "头一二三四"), ("\u{1B}[H\u{1B}[3~", "二三四"),
    ("\u{7F}\u{7F}", "一二"), ("\u{1B}[D\u{15}", ""), ("\u{1}\u{6}\u{B}", "一"), ("\u{17}", ""),
    ("\u{17}a\u{19}", "a一二三四"), ("\u{17}\u{1F}", "一二三四"), ("五六\u{1F}", "一二三四"),
    ("\u{7F}\u{7F}\u{1F}", "一二三四"), ("，五\u{1B}b甲", "一二三四，甲五"), ("e\u{301}\u{7F}", "一二三四"),
    ("e\u{301}x\u{1B}[D\u{1B}[D丙", "一二三四丙e\u{301}x"), ("👍🏽\u{7F}", "一二三四"),
    ("\u{1B}[200~五\r\n六\u{1B}[201~", "一二三四五六"), ("\u{4}", "一二三四"), ("\u{1}\u{4}", "二三四"),
    ("e\u{301}\u{1B}b\u{1B}f\u{1B}[D\u{7F}", "一二三e\u{301}"), ("完\t", "一二三四完成率"),
    ("\u{1B}[20~\u{1B}OPx", "一二三四x"), ("\u{1B}[A甲", "甲一二三四"),
    ("\u{1}\u{1B}[B乙", "一二三四乙"),
    ("，五\u{1F}\u{1B}_", "一二三四，五"), ("五\u{18}\u{15}\u{18}\u{12}", "一二三四五"),
    ("，五六\u{17}甲", "一二三四，甲"), ("，五\u{17}\u{17}\u{19}", "一二三四，五"),
    ("\u{1}\u{1B}d乙", "乙"), ("，95.5%\u{17}1", "一二三四，1"), ("\u{1B}[H\u{1B}[F乙", "一二三四乙"),
    ("\u{B}\u{1}\u{B}\u{19}", "一二三四"),
  ])
  func editing(keys: String, result: String) throws {
    let terminal = try startFixture(["一二三四"])
    try terminal.waitUntil(shows: "指标：一二三四")
    terminal.send(keys + "\r")
    try terminal.waitUntil(shows: "answered [\(result)]")
  }

  @Test func everythingInOneBurst() throws {
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "指标：")
    terminal.send("甲\r乙\u{1B}[D丙\r\u{1B}[Z丁\u{3}")
    #expect(try terminal.waitForExit() == 0)
    let lines = terminal.screen.filter { $0.contains("[") }
    #expect(lines == ["answered [甲]", "answered [丙乙]", "back []", "interrupted [丁]"])
  }

  @Test func insertionInTheMiddleOfWrappedText() throws {
    let text = String(repeating: "绩效目标，", count: 12)
    let terminal = try startFixture([text, "0"])
    try terminal.waitUntil(shows: "60 字")
    #expect(terminal.cursor == (1, 6))
    terminal.send("插")
    try terminal.waitUntil(shows: "61 字")
    #expect(terminal.cursor == (1, 8))
    #expect(
      terminal.screen.joined().filter { "插绩效目，".contains($0) } == "，插"
        + text.replacing("标", with: ""))
    terminal.send("\u{1B}[B")
    try terminal.waitUntil("the cursor a row lower") { $0.cursor.row == 2 }
    terminal.send("\u{1B}[A")
    try terminal.waitUntil("the cursor back") { $0.cursor == (1, 8) }
  }

  @Test func aRefusedAnswerStaysWithTheCursorAtItsFault() throws {
    let terminal = try startFixture()
    terminal.send("一错二")
    try terminal.waitUntil(shows: "✗ 有错字")
    terminal.send("\r")
    try terminal.waitUntil("the cursor at the fault") { $0.cursor == (1, 8) }
    terminal.send("\u{1B}[3~")
    try terminal.waitUntil("the fault gone") { !$0.screen.joined().contains("错") }
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [一二]")
  }

  @Test func candidatesStayUntilTheNextKey() throws {
    let terminal = try startFixture()
    terminal.send("\t")
    try terminal.waitUntil(shows: "候选：完成率")
    terminal.send("x")
    try terminal.waitUntil("the candidates gone") { !$0.screen.joined().contains("候选") }
  }

  @Test(arguments: [100_000, 1_000_000])
  func aLargePaste(bytes: Int) throws {
    let terminal = try startFixture()
    try terminal.waitUntil(shows: "指标：")
    let count = bytes / 3
    let text = String(repeating: "绩", count: count)
    terminal.send("\u{1B}[200~\(text)\u{1B}[201~")
    try terminal.waitUntil(shows: "⋮")
    #expect(terminal.screen.joined().contains("绩"))
    terminal.send("\r")
    try terminal.waitUntil(writes: "answered [\(count) scalars]")
  }

  @Test func lineEndsAreKeptWhereTheyAreAllowed() throws {
    let terminal = try startFixture(environment: ["FIXTURE_NEWLINES": "1"])
    terminal.send("\u{1B}[200~一\r\n二\u{1B}[201~\u{1B}\r三")
    try terminal.waitUntil(shows: "二↵")
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [一")
  }

  @Test(arguments: [(80, 24), (33, 12), (21, 9), (40, 6), (120, 40)])
  func resizing(columns: Int, rows: Int) throws {
    let text = String(repeating: "绩效目标，", count: 9)
    let terminal = try startFixture([text], columns: 40, rows: 12)
    try terminal.waitUntil(shows: "45 字")
    terminal.resize(columns: columns, rows: rows)
    terminal.send("尾")
    let shown = { (terminal: TestTerminal) in
      terminal.screen.joined().filter { "绩效目，尾".contains($0) }
        == "，" + text.replacing("标", with: "") + "尾"
    }
    try terminal.waitUntil("the text once, rewrapped", shown)
    if rows > 6 { #expect(terminal.screen.filter { $0.contains("字") }.count == 1) }
    terminal.send("\r")
    try terminal.waitUntil(writes: "answered")
  }

  @Test func altRightGoesForwardWhereItMay() throws {
    let terminal = try startFixture(environment: ["FIXTURE_FORWARD": "1"])
    terminal.send("一\u{1B}[1;3C")
    try terminal.waitUntil(shows: "forward [一]")
  }

  @Test func escapeTwiceIsTheMenuHoweverFast() throws {
    let terminal = try startFixture()
    terminal.send("一\u{1B}\u{1B}")
    try terminal.waitUntil(shows: "menu [一]")
  }

  @Test func shiftTabGoesBack() throws {
    let terminal = try startFixture()
    terminal.send("一\u{1B}[Z")
    try terminal.waitUntil(shows: "back [一]")
  }

  @Test func noColourMeansNoEscapesForLooks() throws {
    let terminal = try startFixture(environment: ["NO_COLOR": "1"])
    try terminal.waitUntil(shows: "0 字")
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("m"))
  }
}
