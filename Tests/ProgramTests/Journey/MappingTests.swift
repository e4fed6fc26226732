import Foundation
import Testing

/// 别处的表: on a terminal each column of unknown headings is asked about once.
@Suite struct MappingTests {
  static let text = """
    2024年项目申报汇总（单位：元）
    序号\t填报单位\t项目\t预算金额\t考核内容\t目标值
    1\t示例小学\t图书采购\t120,000.00\t采购图书\t≥3000册
    \t\t\t\t验收合格率\t100%

    """

  @Test func theAnswersAreKeptAsALayout() throws {
    let clerk = try Clerk()
    let path = try clerk.write(Self.text, to: "汇总.tsv")
    try clerk.opens("import", path)
    try clerk.sees(row: "第 1/6 列　序号")
    try clerk.sees(row: "下面写着：1")
    try clerk.presses(.enter)
    try clerk.sees(row: "第 2/6 列　填报单位")
    try clerk.presses(.enter)
    try clerk.sees(row: "第 3/6 列　项目")
    // Back to the column before, and on again.
    try clerk.presses(.shiftTab)
    try clerk.sees(row: "第 2/6 列　填报单位")
    for place in ["3/6 列　项目", "4/6 列　预算金额", "5/6 列　考核内容", "6/6 列　目标值"] {
      try clerk.presses(.enter)
      try clerk.sees(row: "第 \(place)")
    }
    try clerk.presses(.enter)
    try clerk.sees(row: "金额单位：元▏")
    try clerk.presses(.enter)
    try clerk.sees(row: "给这种表样起个名字：本单位▏")
    try clerk.presses(.enter)
    try clerk.sees(row: "已存入 2024 年度：新增 1 项")
    let kept = try String(
      contentsOfFile: clerk.config + "/layouts/本单位.json", encoding: .utf8)
    #expect(kept.contains(#"{ "heading": "考核内容", "field": "indicatorName", "width": 20 }"#))
    // Next time nothing is asked, on a terminal or not.
    let again = try clerk.runs("convert", path, "--to", "json", "-o", "-")
    #expect(again.status == 0)
    #expect(again.text.contains("\"layout\" : \"本单位\""))
    #expect(again.text.contains("\"total\" : \"120000.00\""))
  }

  @Test func leavingReadsAndKeepsNothing() throws {
    let clerk = try Clerk()
    try clerk.opens("import", try clerk.write(Self.text, to: "汇总.tsv"))
    try clerk.sees(row: "第 1/6 列　序号")
    try clerk.presses(.controlC)
    try clerk.sees(row: "✗ 没有对完，什么也没有读。")
    #expect(!clerk.exists("layouts"))
  }

  /// Where nobody can answer, the sentence says what is missing.
  @Test func withoutATerminalNothingIsAsked() throws {
    let clerk = try Clerk()
    let path = try clerk.write(Self.text, to: "汇总.tsv")
    let run = try clerk.runs("import", path)
    #expect(run.status == 3)
    #expect(run.messages.hasPrefix("✗ \(path)：没有找到表头，应有“项目名称"))
  }
}
