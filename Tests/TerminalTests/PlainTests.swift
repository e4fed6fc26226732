import TestTerminal
import Testing

@testable import Terminal

/// Questions as lines, for screen readers.
@Suite struct PlainTests {
  @Test(arguments: [
    ("=2\n", "农村道路项目2"), ("＝３\n", "学校维修项目3"), ("=99\n", "=99"), ("甲\n", "甲"), ("\n", "初"),
    ("不低于9\n\n", "不低于9"), ("不低于9\n=\n", "≥9"), ("?农村\n=2\n", "农村道路项目6"), ("?\n甲\n", "甲"),
  ])
  func answering(lines: String, answer: String) throws {
    let terminal = try startFixture(
      lines == "\n" ? ["初"] : [], environment: ["ACCESSIBLE": "1", "FIXTURE_CHOICES": "20"],
      columns: 110, rows: 60)
    try terminal.waitUntil(shows: "指标：")
    terminal.send(lines)
    try terminal.waitUntil(writes: "answered [\(answer)]")
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("\u{1B}[J"))
  }

  @Test func everythingIsSaidBeforeTheAnswer() throws {
    let terminal = try startFixture(
      ["农"], environment: ["ACCESSIBLE": "1", "FIXTURE_CHOICES": "50"], columns: 110)
    try terminal.waitUntil(shows: "指标：")
    #expect(
      terminal.screen.filter { !$0.isEmpty }
        == [
          "1．农田灌溉项目1  上年用过", "2．农村道路项目2  上年用过", "3．农田灌溉项目5  上年用过",
          "4．农村道路项目6  上年用过", "5．农田灌溉项目9  上年用过", "6．农村道路项目10  上年用过",
          "7．农田灌溉项目13  上年用过", "8．农村道路项目14  上年用过", "9．农田灌溉项目17  上年用过",
          "还有 17 个，输入 ?词 查找", "[农]", "指标：",
        ])
    let output = String(decoding: terminal.output, as: UTF8.self)
    #expect(output.contains("1 字") && output.contains("逐行模式"))
  }

  @Test(arguments: [
    ("", PlainAnswer.kept), ("<", .back), ("《", .back), ("\u{1B}[Z", .back),
    ("\u{1B}\u{1B}", .menu),
    ("?", .help("")), ("？农田", .help("农田")), ("=", .suggested), ("＝", .suggested),
    ("=12", .chosen(12, "=12")), ("=90%", .text("=90%")), ("<5%", .text("<5%")), ("一", .text("一")),
  ])
  func reading(line: String, answer: PlainAnswer) {
    #expect(PlainAnswer(line) == answer)
  }
}
