import Testing

/// 核对: the whole entry before it is saved; a number goes back to its part.
@Suite struct ReviewTests {
  @Test func aNumberEditsItsPart() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.answers("改哪一项？", "6")
    try clerk.isAsked("绩效目标：书车每周六次")
    try clerk.presses(.textStart)
    try clerk.types("新")
    try clerk.presses(.enter)
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "review-a-number-edits-its-part")
    try clerk.saves()
    try clerk.sees(row: "✓ 已存入 2025 年度：流动书车运行经费")
    try clerk.sees(row: "  导出：jixiao export 流动书车运行经费 --year 2025 -o 2025.xlsx")
    #expect(try clerk.runs("list").text.contains("30.50 万元  流动书车运行经费"))
    #expect(!(try clerk.runs("list").text.contains("草稿")))
  }

  @Test func indicatorsAreAddedAndRemoved() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensNew(answering: Answers.all)
    try clerk.answers("改哪一项？", "＋")
    try clerk.answers("指标 2 代码：", "31")
    try clerk.answers("指标 2 名称：", "借书村民满意度")
    try clerk.answers("指标 2 实施周期指标值：", "≥90%")
    try clerk.answers("指标 2 年度指标值：", "≥90%")
    try clerk.answers("指标 3 代码：", "")
    try clerk.answers("改哪一项？", "-7")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(row: "31-服务对象满意度")
    try clerk.answers("改哪一项？", "-1")
    try clerk.sees(row: "✗ 1 是部门名称，不能删，只有指标能删；要")
    try clerk.answers("改哪一项？", "99")
    try clerk.sees(row: "✗ 没有“99”这一项，请输入 1–7 的编号，或")
    // It is said no longer than the text stands there.
    try clerk.presses(.clearLine)
    try clerk.sees(row: "· 直接回车：保存")
  }

  @Test func aCodeLeftEmptyRemovesTheIndicator() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.answers("改哪一项？", "7")
    try clerk.answers("指标 1 代码：", "")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "review-a-code-left-empty-removes-the-indicator")
  }

  @Test func anotherEntryInTheWayIsShown() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensNew(answering: Answers.all)
    try clerk.saves()
    let before = try clerk.listing()
    var answers = Answers.all
    answers[4].1 = "26.5"
    try clerk.opensNew(answering: answers)
    try clerk.keeps("改哪一项？")
    try clerk.isAsked("用现在填的替换原有的吗？")
    try clerk.sees(screen: "review-another-entry-in-the-way-is-shown")
    try clerk.types("否\r")
    try clerk.isAsked("改哪一项？")
    #expect(try clerk.runs("list").text.contains("30.50 万元  流动书车运行经费"))
    try clerk.keeps("改哪一项？")
    try clerk.isAsked("用现在填的替换原有的吗？")
    try clerk.types("y\r")
    try clerk.stops()
    #expect(try clerk.listing() != before)
    #expect(try clerk.runs("list").text.contains("32.00 万元  流动书车运行经费"))
  }

  @Test func leavingTheReviewKeepsTheDraft() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.isAsked("改哪一项？")
    try clerk.leavesAtOnce()
    try clerk.opens("resume")
    try clerk.saves()
  }
}
