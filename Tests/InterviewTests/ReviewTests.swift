import Goals
import Tables
import Terminal
import Testing
import TextColumns

@testable import Interview

/// 核对: the parts of an entry, and what may be chosen of them.
@Suite struct ReviewTests {
  private var sheet: EntrySheet {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    return interview.draft.sheet
  }

  @Test func partsFollowTheTable() {
    #expect(
      sheet.parts.map(\.label) == [
        "部门名称", "资金使用单位", "预算年度", "项目名称", "资金", "绩效目标", "指标 1", "指标 2", "指标 3", "指标 4",
      ])
    #expect(
      sheet.parts[4].cells.map { "\($0.heading) \($0.marked)" }
        == ["总计（万元） 12.50", "财政拨款 12.50", "财政专户拨款 -", "其他资金 -"])
    #expect(sheet.parts[4].remark == "壹拾贰万伍仟元整")
    #expect(
      sheet.parts[6].cells.map(\.text) == ["1-产出 11-数量", "建成图书角数量", "≥12个", "≥12个"])
    #expect(sheet.parts.map(\.indicator) == Array(repeating: nil, count: 6) + [0, 1, 2, 3])
    #expect(sheet.parts[4].questions == [.fiscal, .specialAccount, .other])
  }

  /// What a rule finds stands under the part that its field belongs to, and nowhere else.
  @Test func findingsStandUnderTheirParts() {
    var sheet = sheet
    sheet.project.amounts = Amounts()
    sheet.project.goal = ""
    sheet.project.indicators[1].name = ""
    func rules(_ part: Int) -> Set<String> { Set(sheet.parts[part].findings.map(\.rule)) }
    #expect(rules(4).contains("amount-missing"))
    #expect(rules(5).contains("goal-missing"))
    #expect(rules(7).contains("indicator-name-missing"))
    let shown = sheet.parts.flatMap(\.findings)
    let all = Rule.review(RuleSubject(sheet.project, framework: sheet.layout.framework))
    #expect(Set(shown) == Set(all))
    #expect(shown.count == all.count)
  }

  /// A class of indicators that is missing belongs to no part, and must be told all the same.
  @Test(arguments: [[], [0], [2], [3], [0, 1], [2, 3], [0, 1, 2, 3]])
  func thePageTellsEveryFinding(kept: [Int]) {
    var sheet = sheet
    sheet.project.indicators = kept.map { sheet.project.indicators[$0] }
    let lines = ReviewPage(sheet, width: 100, ruler: ColumnRuler()).lines.map(\.plain)
    let page = lines.map { $0.filter { $0 != " " } }.joined()
    for finding in sheet.findings {
      #expect(page.contains(finding.severity.mark.trimmed + finding.message.filter { $0 != " " }))
    }
    #expect(sheet.findings.isEmpty == (lines.last == "✓ 没有发现问题。"))
  }

  @Test(arguments: [
    ("", ReviewChoice.save), (" 　", .save), ("1", .edit([.department])), ("６", .edit([.goal])),
    ("5", .edit([.fiscal, .specialAccount, .other])),
    ("7", .edit(LayoutLibrary.builtIn.standard.questions(ofIndicator: 0))), ("+", .addIndicator),
    ("＋", .addIndicator),
    ("-8", .removeIndicator(1)), ("－８", .removeIndicator(1)), ("+8", .copyIndicator(1)),
    ("8>7", .moveIndicator(1, to: 0)), ("７＞１０", .moveIndicator(0, to: 3)), ("u", .undo),
    ("ｓ", .sortIndicators), ("排", .sortIndicators),
    ("重做", .redo),
  ])
  func choices(text: String, choice: ReviewChoice) throws {
    #expect(try ReviewChoice(text, parts: sheet.parts) == choice)
  }

  @Test(arguments: [
    ("11", "没有“11”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("0", "没有“0”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("甲", "没有“甲”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("-11", "没有“11”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("9223372036854775808", "没有“9223372036854775808”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("-9223372036854775808", "没有“9223372036854775808”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("8>4", "4 是项目名称，不能移动，只有指标能移动；要改请输入 4。"),
    ("+11", "没有“11”这一项，请输入 1–10 的编号，或直接按回车保存。"),
    ("-4", "4 是项目名称，不能删，只有指标能删；要改请输入 4。"),
  ])
  func whatIsNoChoice(text: String, message: String) {
    #expect(throws: ReviewChoice.Fault(message: message)) {
      try ReviewChoice(text, parts: sheet.parts)
    }
  }

  /// No row of the page is wider than the terminal, so that none breaks where we do not want it.
  @Test(arguments: [20, 33, 40, 80, 100, 110, 200, 300])
  func thePageFitsTheTerminal(width: Int) {
    var sheet = sheet
    sheet.project.indicators[1].name = ""
    sheet.project.goal = "建成12个图书角，购书1,250,000.50册，网址 https://example.gov.cn/tushujiao 可查。"
    let page = ReviewPage(sheet, width: width, ruler: ColumnRuler())
    for line in page.lines {
      #expect(line.columns(ColumnRuler()) <= width, "\(line.plain)")
    }
  }

  @Test(arguments: [20, 40, 80, 200])
  func aComparisonFitsTheTerminal(width: Int) {
    let other = ProjectGoal(name: "另一个名称很长的项目，长到一行写不下", goal: "目标。")
    let differences = ProjectGoal.sound.differences(to: other, in: .tenThousandYuan)
    let comparison = Comparison(
      differences, titles: ("原有（2024 年度，编号 1）", "文件里的"), width: width, ruler: ColumnRuler())
    for line in comparison.lines where !line.plain.hasPrefix("▸") {
      #expect(line.columns(ColumnRuler()) <= width, "\(line.plain)")
    }
  }
}
