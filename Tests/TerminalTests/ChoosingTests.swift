import TestTerminal
import Testing
import TextColumns

@testable import Terminal

/// Choices, suggestions and help under the line.
@Suite struct ChoosingTests {
  private let up = "\u{1B}[A"
  private let down = "\u{1B}[B"

  private func start(_ arguments: [String] = [], choices: Int = 20, columns: Int = 40) throws
    -> TestTerminal
  {
    let terminal = try startFixture(
      arguments, environment: ["FIXTURE_CHOICES": "\(choices)"], columns: columns)
    try terminal.waitUntil(shows: "字")
    return terminal
  }

  @Test func choicesAreShownAndNarrowedWhileTyping() throws {
    let terminal = try start()
    try terminal.waitUntil(shows: "还有 13 个")
    #expect(terminal.screen[3] == "  农田灌溉项目1  上年用过")
    terminal.send("农村")
    try terminal.waitUntil(shows: "  ↑↓ 或 Tab 选用")
    #expect(
      terminal.screen.filter { !$0.isEmpty } == [
        "第 1 步，共 7 步", "指标：农村", "2 字", "  农村道路项目2  上年用过", "  农村道路项目6  上年用过",
        "  农村道路项目10  上年用过", "  农村道路项目14  上年用过", "  农村道路项目18  上年用过",
        "  ↑↓ 或 Tab 选用",
      ])
    #expect(terminal.cursor == (1, 10))
  }

  @Test(arguments: [
    ("农村\u{1B}[B\r", "农村道路项目2"), ("农村\u{1B}[B\u{1B}[B\r", "农村道路项目6"), ("农村\t\t\r", "农村道路项目6"),
    ("农村\u{1B}[A\r", "农村道路项目18"), ("农村\u{E}\u{E}\u{10}\r", "农村道路项目2"),
    ("农村\u{1B}[B\u{1B}[A\r", "农村"), ("农村\r", "农村"), ("农村\u{1B}[B\u{1F}\r", "农村"),
    ("农村\u{1B}[B\u{1F}\u{1B}_\r", "农村道路项目2"), ("农村\u{1B}[B甲\u{1F}\r", "农村道路项目2"),
    ("农村\u{1B}[B甲\u{1F}\u{1F}\r", "农村"), ("农\u{1B}[B\u{7F}\u{7F}\u{1B}[B\r", "农田灌溉项目1"),
  ])
  func enterTakesWhatTheLineShows(keys: String, answer: String) throws {
    let terminal = try start()
    terminal.send(keys)
    try terminal.waitUntil(shows: "answered [\(answer)]")
  }

  @Test func escapeTakesTheChoiceBackAndOnlyThenLeaves() throws {
    let terminal = try start()
    terminal.send("农村" + down)
    try terminal.waitUntil(shows: "> 农村道路项目2  上年用过")
    try terminal.waitUntil(shows: "指标：农村道路项目2")
    terminal.send("\u{1B}")
    try terminal.waitUntil("what was typed") { $0.screen[1] == "指标：农村" }
    #expect(!terminal.screen.joined().contains(">"))
    terminal.send("\u{1B}")
    try terminal.waitUntil(shows: "再按一次 Esc")
    terminal.send("\u{1B}")
    try terminal.waitUntil(shows: "menu [农村]")
  }

  @Test func inWrappedTextTheArrowsMove() throws {
    let terminal = try start([String(repeating: "绩效", count: 20)])
    try terminal.waitUntil(shows: "Ctrl-P/Ctrl-N 或 Tab")
    terminal.send(up)
    try terminal.waitUntil("the cursor a row higher") { $0.cursor.row == 2 }
    terminal.send("\u{E}\r")
    try terminal.waitUntil(writes: "answered [农田灌溉项目1]")
  }

  @Test(arguments: [
    ("不低于90%", "\t", "≥90%"), ("不低于90%", "\t\u{1F}", "不低于90%"),
    ("不低于90%", "", "不低于90%"),
  ])
  func aSuggestionIsTakenByTab(text: String, press: String, answer: String) throws {
    let terminal = try startFixture()
    terminal.send(text)
    try terminal.waitUntil(shows: "Tab → 规范写法：≥90%")
    terminal.send(press + "\r")
    try terminal.waitUntil(shows: "answered [\(answer)]")
  }

  @Test func withChoicesTooTabTakesTheSuggestionFirst() throws {
    let terminal = try start([String(repeating: "绩效", count: 17) + "不低于"], columns: 80)
    try terminal.waitUntil(shows: "Tab → 规范写法")
    try terminal.waitUntil(shows: "Ctrl-P/Ctrl-N 选用")
    terminal.send("\t")
    try terminal.waitUntil(shows: "35 字")
    try terminal.waitUntil(shows: "↑↓ 或 Tab 选用")
  }

  @Test(arguments: ["?", "？", "\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A"])
  func helpStaysUntilTheNextKey(key: String) throws {
    let terminal = try startFixture()
    terminal.send(key)
    try terminal.waitUntil(shows: "帮助第二行")
    terminal.send("一?")
    try terminal.waitUntil("the help gone") { !$0.screen.joined().contains("帮助") }
    terminal.send("\r")
    try terminal.waitUntil(shows: "answered [一?]")
  }

  @Test(arguments: [
    (0, 8, 0...6, 13), (10, 8, 7...13, 13), (19, 8, 13...19, 13), (5, 3, 4...5, 18),
    (0, 2, 0...0, 19),
  ])
  func theWindowFollowsTheChosenOne(chosen: Int, limit: Int, shown: ClosedRange<Int>, hidden: Int) {
    var list = ChoiceList((0..<20).map { Choice("第\($0)") })
    for _ in 0...chosen { _ = list.choose(1, over: EditedText("")) }
    let rows = list.rows(limit: limit, width: 40, keys: "", ColumnRuler()).map(\.plain)
    let expected = shown.map { ($0 == chosen ? "> " : "  ") + "第\($0)" }
    #expect(rows == expected + ["  还有 \(hidden) 个，Esc 恢复所填"])
  }

  @Test func longChoicesAreCutAndOneThatIsInTheLineIsNotOffered() {
    let list = ChoiceList([Choice("农田灌溉设施维修养护", remark: "上年用过")])
    let rows = list.rows(limit: 8, width: 20, keys: "Tab", ColumnRuler()).map(\.plain)
    #expect(rows == ["  农田灌溉设施维修…", "  Tab 选用"])
    #expect(ChoiceList([Choice("甲")], for: EditedText("甲")).isEmpty)
  }
}
