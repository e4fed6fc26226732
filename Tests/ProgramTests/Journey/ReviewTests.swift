import Testing

/// 核对: the whole entry before it is saved; a number goes back to its part.
@Suite struct ReviewTests {
  @Test func aNumberEditsItsPart() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.answers("改哪一项？", "6")
    try clerk.isAsked("绩效目标：书车每周六次")
    try clerk.presses(.home)
    try clerk.types("新")
    try clerk.presses(.enter)
    try clerk.isAsked("改哪一项？")
    try clerk.sees(
      """
       4 项目名称      流动书车运行经费
       5 资金          总计 30.50 万元（叁拾万伍仟元整） · 财政拨款 25.00 · 财政专户拨
                       款 - · 其他资金 5.50
       6 绩效目标      书车每周六次开到村口，让没有图书室的村子也能借书。
       7 指标 1        1、1-产出指标；11-数量指标；书车出车次数；实施周期指标值:≥300次
                       ；年度指标值:≥300次。
      --------------------------------------------------------------------------------
      ✓ 没有发现问题。
      ✓ 绩效目标：新书车每周六次开到村口，让没有图书室的村子也能借书。
      --------------------------------------------------------------------------------
      项目支出绩效目标表（含转移支付项目）
       1 部门名称      云溪市青禾区图书馆
       2 资金使用单位  云溪市青禾区图书馆（本级）
       3 预算年度      2025
       4 项目名称      流动书车运行经费
       5 资金          总计 30.50 万元（叁拾万伍仟元整） · 财政拨款 25.00 · 财政专户拨
                       款 - · 其他资金 5.50
       6 绩效目标      新书车每周六次开到村口，让没有图书室的村子也能借书。
       7 指标 1        1、1-产出指标；11-数量指标；书车出车次数；实施周期指标值:≥300次
                       ；年度指标值:≥300次。
      --------------------------------------------------------------------------------
      ✓ 没有发现问题。
      改哪一项？▏
      · 编号：修改  ＋：加指标  －编号：删指标  直接回车：保存
      """)
    try clerk.presses(.enter)
    try clerk.leaves(with: 0)
    try clerk.sees(row: "✓ 已存入 2025 年度：流动书车运行经费")
    try clerk.sees(row: "  导出：jixiao export 流动书车运行经费 --year 2025 -o 2025.tsv")
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
    try clerk.sees(row: "1、3-满意度指标；31-服务对象满意度；")
    try clerk.answers("改哪一项？", "-1")
    try clerk.sees(row: "✗ 1 是部门名称，不能删，只有指标能删；要")
    try clerk.answers("改哪一项？", "99")
    try clerk.sees(row: "✗ 没有“99”这一项，请输入 1–7 的编号，或")
  }

  @Test func aCodeLeftEmptyRemovesTheIndicator() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.answers("改哪一项？", "7")
    try clerk.answers("指标 1 代码：", "")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(
      """
       3 预算年度      2025
       4 项目名称      流动书车运行经费
       5 资金          总计 30.50 万元（叁拾万伍仟元整） · 财政拨款 25.00 · 财政专户拨
                       款 - · 其他资金 5.50
       6 绩效目标      书车每周六次开到村口，让没有图书室的村子也能借书。
       7 指标 1        1、1-产出指标；11-数量指标；书车出车次数；实施周期指标值:≥300次
                       ；年度指标值:≥300次。
      --------------------------------------------------------------------------------
      ✓ 没有发现问题。
      ✓ 指标 1 已删除
      --------------------------------------------------------------------------------
      项目支出绩效目标表（含转移支付项目）
       1 部门名称      云溪市青禾区图书馆
       2 资金使用单位  云溪市青禾区图书馆（本级）
       3 预算年度      2025
       4 项目名称      流动书车运行经费
       5 资金          总计 30.50 万元（叁拾万伍仟元整） · 财政拨款 25.00 · 财政专户拨
                       款 - · 其他资金 5.50
       6 绩效目标      书车每周六次开到村口，让没有图书室的村子也能借书。
                       ！一条绩效指标也没有，请至少填写一条。
      --------------------------------------------------------------------------------
      ！1 处提醒。
      改哪一项？▏
      · 编号：修改  ＋：加指标  －编号：删指标  直接回车：保存
      """)
  }

  @Test func anotherEntryInTheWayIsShown() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensNew(answering: Answers.all)
    try clerk.keeps("改哪一项？")
    try clerk.leaves(with: 0)
    let before = try clerk.listing()
    var answers = Answers.all
    answers[4].1 = "26.5"
    try clerk.opensNew(answering: answers)
    try clerk.keeps("改哪一项？")
    try clerk.isAsked("用现在填的替换原有的吗？")
    try clerk.sees(
      """
         流动书车运行经费
       5 资金
         总计 32.00 万元（叁拾贰万元整） · 财
         政拨款 26.50 · 财政专户拨款 - · 其他
         资金 5.50
       6 绩效目标
         书车每周六次开到村口，让没有图书室的
         村子也能借书。
       7 指标 1
         1、1-产出指标；11-数量指标；书车出车
         次数；实施周期指标值:≥300次；年度指标
         值:≥300次。
      ----------------------------------------
      ✓ 没有发现问题。
      2025 年度已经有“流动书车运行经费”，内容
      不同：
      原有（编号 1）     │ 现在填的
      ▸ 总计
      30.50              │ 32.00
      ▸ 财政拨款
      25.00              │ 26.50
      用现在填的替换原有的吗？（是/否）
      ▏
      · 请输入 是 或 否（y 或 n）
      """)
    try clerk.types("否\r")
    try clerk.isAsked("改哪一项？")
    #expect(try clerk.runs("list").text.contains("30.50 万元  流动书车运行经费"))
    try clerk.keeps("改哪一项？")
    try clerk.isAsked("用现在填的替换原有的吗？")
    try clerk.types("y\r")
    try clerk.leaves(with: 0)
    #expect(try clerk.listing() != before)
    #expect(try clerk.runs("list").text.contains("32.00 万元  流动书车运行经费"))
  }

  @Test func leavingTheReviewKeepsTheDraft() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.isAsked("改哪一项？")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 130)
    try clerk.opens("resume")
    try clerk.isAsked("改哪一项？")
    try clerk.presses(.enter)
    try clerk.leaves(with: 0)
  }
}
