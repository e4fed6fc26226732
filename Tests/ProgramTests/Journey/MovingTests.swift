import Testing

/// 撤销、重做、前后移动: from any question and the review, on the keyboard and in menus.
@Suite struct MovingTests {
  @Test func answersAreTakenBackWithTheKeyThatUndoesTyping() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.answers("项目名称：", "新名称")
    try clerk.isAsked("财政拨款（万元）：")
    try clerk.types("1")
    try clerk.isAsked("财政拨款（万元）：1")
    // Typing first, then answers.
    try clerk.presses(.undo)
    try clerk.isAsked("财政拨款（万元）：36.50")
    try clerk.presses(.undo)
    try clerk.isAsked("项目名称：社区读书角维护经费")
    try clerk.sees(row: "✓ 已撤销：项目名称 “新名称” → 未填")
    try clerk.presses(.redo)
    try clerk.isAsked("财政拨款（万元）：")
    try clerk.sees(row: "✓ 已重做：项目名称 未填 → “新名称”")
    try clerk.presses(.undo, .undo, .undo)
    try clerk.sees(row: "✓ 已撤销：部门名称")
    try clerk.presses(.undo)
    try clerk.sees(row: "· 没有可以撤销的了")
  }

  @Test func backAndForwardThroughWhatIsAnswered() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：", "财政拨款（万元）：36.50")
    try clerk.isAsked("财政专户拨款（万元）：")
    try clerk.presses(.shiftTab)
    // An invalid field can be left, and what is typed in it stays.
    try clerk.answers("财政拨款（万元）：", "12x")
    try clerk.sees(row: "✗ “12x”不是金额")
    try clerk.presses(.shiftTab)
    try clerk.isAsked("项目名称：")
    try clerk.presses(.altRight)
    try clerk.isAsked("财政拨款（万元）：12x")
    try clerk.presses(.altRight)
    try clerk.isAsked("财政专户拨款（万元）：")
    // There is nothing beyond the first question without an answer.
    try clerk.presses(.altRight)
    try clerk.isAsked("财政专户拨款（万元）：")
  }

  @Test func theScreenHasEveryAnswerOnceAndAsItCounts() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：", "财政拨款（万元）：", "财政专户拨款（万元）：")
    try clerk.isAsked("其他资金（万元）：")
    try clerk.presses(.shiftTab, .shiftTab, .shiftTab)
    try clerk.isAsked("项目名称：")
    try clerk.sees(screen: "moving-back")
    // Answers that are passed over stand there again.
    try clerk.answers("项目名称：", "读书角")
    try clerk.keeps("其他资金（万元）：", "绩效目标：", "沿用吗？")
    try clerk.isAsked("沿用吗？")
    try clerk.presses(.shiftTab, .shiftTab, .shiftTab, .shiftTab, .shiftTab, .shiftTab)
    try clerk.answers("其他资金（万元）：", "1")
    try clerk.isAsked("沿用吗？")
    try clerk.sees(screen: "moving-forward")
  }

  @Test func whereAnswersHaveScrolledAwayALineSaysWhichCount() throws {
    let clerk = try Clerk(rows: 8)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：", "财政拨款（万元）：", "财政专户拨款（万元）：")
    try clerk.isAsked("其他资金（万元）：")
    try clerk.presses(.shiftTab, .shiftTab, .shiftTab, .shiftTab, .shiftTab)
    try clerk.isAsked("资金使用单位：")
    try clerk.sees(row: "· 回到“资金使用单位”，以下面的为准")
    try clerk.answers("资金使用单位：", "云溪市青禾区少年宫")
    try clerk.isAsked("其他资金（万元）：")
    try clerk.sees(screen: "moving-scrolled")
  }

  @Test func aChangedYearMarksWhatNamesIt() throws {
    let clerk = try Clerk()
    try clerk.opensNew(
      answering: Answers.all.map { prompt, text in
        (prompt, prompt == "绩效目标：" ? "2025年书车每周六次开到村口。" : text)
      })
    try clerk.answers("改哪一项？", "3")
    try clerk.answers("预算年度：", "2026")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "moving-doubts")
    try clerk.answers("改哪一项？", "6")
    try clerk.isAsked("绩效目标：")
    try clerk.sees(row: "？预算年度改了，这里还写着 2025，请再看一遍。")
  }

  @Test func indicatorsAreCopiedMovedAndBroughtBack() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("edit", "街头文艺演出补助")
    try clerk.answers("改哪一项？", "+7")
    try clerk.answers("改哪一项？", "9>7")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "moving-indicators")
    try clerk.answers("改哪一项？", "u")
    try clerk.sees(row: "✓ 已撤销：指标 3 移到第 1")
    try clerk.answers("改哪一项？", "u")
    try clerk.sees(row: "✓ 已撤销：复制指标 1")
    try clerk.answers("改哪一项？", "u")
    try clerk.sees(row: "· 没有可以撤销的了")
    try clerk.isAsked("改哪一项？")
    try clerk.types("?")
    try clerk.sees(row: "8>7    把第 8 项那条指标移到第 7 项的位置")
  }
}
