import Foundation
import Testing

/// 沿革: what `show --history` tells of a project over the years.
@Suite struct HistoryJourneyTests {
  @Test func amountsAndTargetsOverTheYears() throws {
    let clerk = try Clerk()
    let text = try String(contentsOfFile: fixture("journey-2024.txt"), encoding: .utf8)
    let earlier = [
      ("2022", [("36.50 36.50", "30.00 30.00"), ("≥1800册", "≥1500册")]),
      ("2023", [("36.50 36.50", "36.00 36.00")]), ("2024", []),
    ]
    for (year, changes) in earlier {
      let path = try clerk.write(
        changes.reduce(text) { $0.replacing($1.0, with: $1.1) }, to: "绩效目标表\(year).txt")
      #expect(try clerk.runs("import", path).status == 0)
    }
    let lines = try clerk.runs("show", "社区读书角维护经费", "--history").text
      .split(separator: "\n").map(String.init)
    #expect(
      lines.prefix(9).joined(separator: "\n") == """
        社区读书角维护经费（云溪市青禾区文化广电体育局（本级））
        总计（万元）
          2022  30.00          ==============================================
          2023  36.00  +20.0%  =======================================================
          2024  36.50   +1.4%  =======================================================
        年度指标值
          补充书刊册数：2022 ≥1500册 → 2023–2024 ≥1800册
          读书角使用者满意度：2022–2024 ≥90%
        版本
        """)
    #expect(lines.dropFirst(9).count == 1)
    #expect(lines.last?.hasPrefix("  第 1 版  20") == true)
    #expect(lines.last?.hasSuffix("  总计 36.50 万元  来自 绩效目标表2024.txt") == true)
  }
}
