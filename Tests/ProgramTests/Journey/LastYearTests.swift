import Testing

/// 以去年的为样本: every question comes with last year's answer, to be kept or edited in place.
@Suite struct LastYearTests {
  @Test func everyQuestionHasLastYearsAnswer() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.sees(screen: "last-year-every-question-has-last-years-answer")
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.isAsked("财政拨款（万元）：36.50")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    try clerk.sees(screen: "last-year-every-question-has-last-years-answer-2")
    try clerk.keeps("绩效目标：", "2024 年的指标 1：", "2024 年的指标 2：", "指标 3 代码：")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "last-year-every-question-has-last-years-answer-3")
  }

  @Test func theSameOnFortyColumns() throws {
    let clerk = try Clerk(columns: 40, rows: 40)
    try clerk.opensLastYears()
    try clerk.sees(screen: "last-year-the-same-on-forty-columns")
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    try clerk.sees(screen: "last-year-the-same-on-forty-columns-2")
    try clerk.keeps("绩效目标：", "2024 年的指标 1：", "2024 年的指标 2：", "指标 3 代码：")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "last-year-the-same-on-forty-columns-3")
  }

  @Test(arguments: [80, 40])
  func editingInPlace(columns: Int) throws {
    let clerk = try Clerk(columns: columns, rows: 40)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    // In at the head of a text that wraps, and back over the full stop at its end.
    try clerk.presses(.textStart)
    try clerk.types("2025年，")
    try clerk.presses(.textEnd, .backspace, .backspace)
    try clerk.types("可借！")
    if columns == 80 {
      try clerk.seesQuestion(
        """
        绩效目标：2025年，为18个社区读书角更换破损书架，补充适合老人、儿童阅读的书刊，并
                  请志愿者每周整理一次，让居民下楼就有书可借！▏
        ✓ 60/2000 字
        · 与原来的不同
        """)
    } else {
      try clerk.seesQuestion(
        """
        绩效目标：2025年，为18个社区读书角更换破
                  损书架，补充适合老人、儿童阅读
                  的书刊，并请志愿者每周整理一次
                  ，让居民下楼就有书可借！▏
        ✓ 60/2000 字
        · 与原来的不同
        """)
    }
    try clerk.presses(.enter)
    try clerk.isAsked("2024 年的指标 1：")
    try clerk.leavesAtOnce()
    try clerk.opens("resume")
    try clerk.isAsked("2024 年的指标 1：")
    try clerk.presses(.shiftTab)
    try clerk.isAsked("绩效目标：2025年，为18个社区")
    try clerk.sees(row: "可借！")
  }

  @Test func goingBackKeepsWhatWasTyped() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.presses(.textEnd)
    try clerk.types("（二期）")
    try clerk.presses(.shiftTab)
    try clerk.keeps("预算年度：2025")
    try clerk.isAsked("项目名称：社区读书角维护经费（二期）")
    try clerk.presses(.shiftTab)
    try clerk.answers("预算年度：", "二〇二五")
    try clerk.seesQuestion(
      """
      预算年度：二〇二五▏
      ✗ “二〇二五”不是年度，请填四位数字，如 2025。
      · 原来是：2025
      """)
  }
}
