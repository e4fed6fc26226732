import Foundation
import TestTerminal
import Testing

/// 续报: forty entries of last year become this year's table in one sitting.
@Suite struct RolloverJourneyTests {
  private let year = DepartmentYear(count: 40)

  @Test func fortyEntriesTakeFewKeys() throws {
    let clerk = try Clerk.atWorksheet(of: year)
    try clerk.sees(row: ">  1 2025年干部培训经费")
    // The third one is not wanted any more, the fourth goes into the twelfth.
    try clerk.types("3")
    try clerk.confirms(row: ">  3 书屋运维")
    try clerk.types("d")
    try clerk.confirms(row: ">  4 2025年路灯")
    try clerk.types("b")
    try clerk.presses(.enter)
    try clerk.isAsked("“2025年路灯宣传经费”并入哪一项？")
    try clerk.types("12")
    try clerk.sees(row: "✓ 并入这一项")
    try clerk.presses(.enter)
    try clerk.sees(row: ">  5 古树")
    try clerk.types("a")
    try clerk.confirms(row: "金额 · 完成 0 待办 38")

    // Every amount is another one.
    var sum = 0
    let kept = year.projects.indices.filter { $0 != 2 && $0 != 3 }
    for index in kept {
      let amount = year.projects[index].amount + 311
      sum += amount
      try clerk.sees(row: "> \(index < 9 ? " " : "")\(index + 1) ")
      try clerk.types(DepartmentYear.text(amount))
      try clerk.sees(row: "✓ ＝ \(DepartmentYear.text(amount))")
      try clerk.presses(.enter)
    }
    // One target of each entry is another one, the others stay.
    try clerk.sees(row: "指标值 · 完成 0 待办 152")
    for index in kept {
      try clerk.sees(row: "\(index + 1) \(name(index)) · 活动场次")
      try clerk.types(String(year.projects[index].count + 1))
      try clerk.sees(row: "✓ ≥\(year.projects[index].count + 1)场（实施周期相同）")
      try clerk.presses(.enter)
      for indicator in ["验收合格率", "受益群众人数", "服务对象满意度"] {
        try clerk.sees(row: "\(index + 1) \(name(index)) · \(indicator)")
        try clerk.presses(.enter)
      }
    }
    try clerk.isAsked("做哪一样？")
    try clerk.sees(row: "· 回车：存入 2025 年度")
    try clerk.presses(.enter)
    try clerk.isAsked("导出整张表，写到：2025年绩效目标表.xlsx")
    // Up to the name of the file, which is as long as the clerk likes.
    #expect(clerk.keyCount == 456)
    try clerk.types(Key.clearLine.rawValue + clerk.path("2025.tsv"))
    try clerk.presses(.enter)
    try clerk.sees(row: "已导出 38 个项目，合计 \(Self.grouped(sum)) 万元")
    try clerk.leaves(with: 0)

    let table = try clerk.text(of: "2025.tsv")
    #expect(!table.contains("书屋运维") && !table.contains("路灯宣传"))
    for index in kept {
      #expect(table.contains(name(index)))
      #expect(table.contains("年度指标值:≥\(year.projects[index].count + 1)场"))
    }
    #expect(!table.contains("2024"))
  }

  private func name(_ index: Int) -> String {
    year.projects[index].name.replacing("2024", with: "2025")
  }

  private static func grouped(_ hundredths: Int) -> String {
    let text = DepartmentYear.text(hundredths)
    let whole = text.dropLast(3)
    return whole.count > 3 ? "\(whole.dropLast(3)),\(whole.suffix(3))\(text.suffix(3))" : text
  }

  @Test func theGridAtEightyColumns() throws {
    let clerk = try Clerk.atWorksheet(of: DepartmentYear(count: 4))
    try clerk.sees(
      """
      2024→2025 1/3 处理 · 完成 0 待办 4
      合计：去年 48.22，今年 48.22 万元
          项目名称                                                   去年  处理
      > 1 2025年干部培训经费                                        10.00  ▏
        2 社区慰问经费                                              11.37
        3 书屋运维经费                                              12.74
        4 2025年路灯宣传经费                                        14.11
      1 2025年干部培训经费（云溪市青禾区文化局（本级））
        项目名称：2024→2025年干部培训经费
        绩效目标：2024→2025年办好2场活动，…
      · 这一遍定报不报；金额、指标值后面两遍再填
      回车沿用 g改文字 b并入 d不报 x新增 r年份 a其余沿用 编号或名称跳到 ↑↓ 连按Esc目录
      """)
    try clerk.types("a")
    try clerk.confirms(row: "> 1 2025年干部培训经费")
    try clerk.types("+5%")
    try clerk.sees(
      """
      2024→2025 2/3 金额 · 完成 0 待办 4
      合计：去年 48.22，今年 48.22 万元
          项目名称                                                   去年  今年
      > 1 2025年干部培训经费                                        10.00  +5%▏
        2 社区慰问经费                                              11.37
        3 书屋运维经费                                              12.74
        4 2025年路灯宣传经费                                        14.11
      ✓ ＝ 10.50 万元，比去年 +5.0%
      回车同去年 数字 +5% -3 无 a其余同去年 可粘贴一列 ↑↓ 连按Esc目录
      """)
  }

  @Test func theGridAtFortyColumns() throws {
    let clerk = try Clerk.atWorksheet(columns: 40, of: DepartmentYear(count: 4))
    try clerk.types("a")
    try clerk.confirms(row: "金额 · 完成 0 待办 4")
    try clerk.presses(.enter)
    try clerk.sees(
      """
      2024→2025 2/3 金额 · 完成 1 待办 3
      合计：去年 48.22，今年 48.22 万元
          项目名称           去年  今年
        1 2025年干部培训经… 10.00  10.00
      > 2 社区慰问经费      11.37  ▏
        3 书屋运维经费      12.74
        4 2025年路灯宣传经… 14.11
      2 社区慰问经费（云溪市青禾区文化局（本
      级））
      回车同去年 数字 +5% -3 无 a其余同去年 可
      粘贴一列 ↑↓ 连按Esc目录
      """)
    try clerk.terminal.resize(columns: 80, rows: 24)
    try clerk.sees(row: "2 社区慰问经费（云溪市青禾区文化局（本级））")
    try clerk.sees(row: "粘贴一列 ↑↓ 连按Esc目录")
  }

  @Test func aPastedColumnIsShownBeforeItCounts() throws {
    let clerk = try Clerk.atWorksheet(of: DepartmentYear(count: 4))
    try clerk.types("a")
    try clerk.confirms(row: "金额 · 完成 0 待办 4")
    try clerk.types("\u{1B}[200~书屋运维经费\t20\n没有的\t3\n社区慰问经费\t9.5\n\u{1B}[201~")
    try clerk.sees(row: "✓ 回车填入这 2 项，Ctrl-U 不要：")
    try clerk.sees(row: "  3 书屋运维经费：12.74 → 20.00")
    try clerk.sees(row: "✗ 第 2 行的“没有的”不在沿用的项目里。")
    try clerk.confirms(row: "金额 · 完成 2 待办 2")
    try clerk.sees(row: "> 1 2025年干部培训经费")
    try clerk.sees(row: "12.74  20.00      +57.0%")
  }

  @Test func ceilingsAreCountedDown() throws {
    let clerk = try Clerk.atWorksheet(of: DepartmentYear(count: 4))
    try clerk.types("a")
    try clerk.confirms(row: "金额 · 完成 0 待办 4")
    try clerk.goesToPage()
    try clerk.types("4\r")
    try clerk.sees(row: "> 1 云溪市青禾区文化局（本级）")
    try clerk.types("22")
    try clerk.sees(row: "✓ 还剩 0.63")
    try clerk.confirms(row: "> 2 云溪市青禾区文化馆")
    try clerk.goesToPage()
    try clerk.types("2\r")
    try clerk.sees(row: "  云溪市青禾区文化局（本级）：去年 21.37，今年 21.37 万元；控制数还剩 0.63")
    try clerk.types("12")
    try clerk.confirms(row: "；超出控制数 1.37")
  }

  @Test func aKilledWorksheetGoesOnWhereItWas() throws {
    let clerk = try Clerk.atWorksheet(of: DepartmentYear(count: 4))
    try clerk.types("a")
    try clerk.confirms(row: "> 1 2025年干部培训经费")
    try clerk.types("12.5")
    try clerk.confirms(row: "> 2 社区慰问经费")
    try clerk.types("8.8")
    try clerk.sees(row: "✓ ＝ 8.80")
    // The typed line is at most two seconds behind.
    try clerk.waits("the typed line in the store", #_sourceLocation) { _ in
      (try? clerk.runs("list"))?.text.contains("续报") == true
    }
    try clerk.presses(.controlC)
    try clerk.leaves(with: 130)
    try clerk.opens("resume")
    try clerk.sees(row: "  1 2025年干部培训经费")
    try clerk.sees(row: "11.37  8.8▏")
    try clerk.pullsThePlug()
    try clerk.opens("rollover", "2024", "--to", "2025")
    try clerk.sees(row: "11.37  8.8▏")
    try clerk.presses(.enter)
    try clerk.sees(row: "金额 · 完成 2 待办 2")
  }

  @Test func everyYearThatWasMovedIsShown() throws {
    let clerk = try Clerk.atWorksheet(of: DepartmentYear(count: 4))
    try clerk.types("4\r")
    try clerk.types("r\r")
    try clerk.sees(row: "年份保持原样（2 处没有移动）")
    try clerk.goesToPage()
    try clerk.sees(row: " 2  金额    没有沿用的项目，还没有要填的")
    try clerk.sees(row: " 5  年份    移动了 4 处（3 项），输入 5 逐处看")
    try clerk.types("5\r")
    try clerk.sees(row: "2 社区慰问经费")
    try clerk.sees(row: "  绩效目标：2024→2025年办好3场活动，…")
  }

  @Test func theOfficesLayoutAndCeilingsHold() throws {
    let clerk = try Clerk()
    let layout = try String(
      contentsOfFile: projectFile("Templates/layouts/guangzhou.json"), encoding: .utf8)
    try clerk.hasLayout(
      layout.replacing(#""name": "guangzhou""#, with: #""name": "office""#), named: "office.json")
    let unit = "云溪市青禾区文化馆"
    _ = try clerk.write(
      #"{"ceilings":[{"unit":"\#(unit)","amount":"25","year":2025}]}"#, to: "rules.json")
    let table = DepartmentYear(count: 4).json
      .replacing(#""layout":"guangzhou""#, with: #""layout":"office""#)
    try #require(try clerk.runs("import", clerk.write(table, to: "2024.json")).status == 0)
    try clerk.opens("rollover", "2024", "--to", "2025")
    try clerk.types("a\r")
    try clerk.sees(row: "金额 · 完成 0 待办 4")
    try clerk.sees(row: "超出控制数 1.85")
    try clerk.types("a\r")
    try clerk.sees(row: "指标值 · 完成 0 待办 16")
    try clerk.types("a\r")
    try clerk.isAsked("做哪一样？")
    try clerk.presses(.enter)
    try clerk.isAsked("导出整张表，写到：")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 0)
    let saved = try clerk.runs("export", "--year", "2025", "--to", "json", "-o", "-").text
    #expect(saved.contains(#""layout" : "office""#))
  }
}
