import Testing

/// 即时提示: what is wrong with an answer is said while it is typed, and refused at Enter with the
/// cursor at the fault.
@Suite struct HintTests {
  @Test func anAmountThatIsNoNumber() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilAmounts)
    try clerk.isAsked("财政拨款（万元）：")
    try clerk.types("12x5")
    try clerk.seesQuestion(
      """
      财政拨款（万元）：12x5▏
      ✗ “12x5”不是金额，请填数字，如 125 或 1,250.50。
      """)
    try clerk.presses(.enter)
    try clerk.seesQuestion(
      """
      财政拨款（万元）：12▏x5
      ✗ “12x5”不是金额，请填数字，如 125 或 1,250.50。
      """)
    try clerk.presses(.delete)
    try clerk.seesQuestion(
      """
      财政拨款（万元）：12▏5
      ✓ ＝ 125.00 万元（1,250,000.00 元）
      · 总计 125.00 万元，壹佰贰拾伍万元整
      """)
  }

  @Test func amountsWithCommasAndTooManyDecimals() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilAmounts)
    try clerk.isAsked("财政拨款（万元）：")
    try clerk.types("1,25")
    try clerk.sees(row: "✗ “1,25”的千分位逗号位置不对，请每三位一个逗号，或不写逗号。")
    try clerk.types("0.1234567")
    try clerk.sees(row: "✗ “1,250.1234567”比“分”还细，请核对小数位数。")
    try clerk.presses(.enter)
    try clerk.seesQuestion(
      """
      财政拨款（万元）：1,250.123456▏7
      ✗ “1,250.1234567”比“分”还细，请核对小数位数。
      """)
  }

  @Test func aNameThatIsEmpty() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Array(Answers.untilAmounts.prefix(3)))
    try clerk.isAsked("项目名称：")
    try clerk.seesQuestion(
      """
      项目名称：▏
      """)
    try clerk.presses(.enter)
    try clerk.seesQuestion(
      """
      项目名称：▏
      ✗ 项目名称是空的，请填写名称。
      """)
    try clerk.types("　")
    try clerk.presses(.enter)
    try clerk.sees(row: "✗ 项目名称是空的，请填写名称。")
  }

  @Test func aCodeThatIsUnknownOrAmbiguous() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.types("19")
    try clerk.seesQuestion(
      """
      指标 1 代码：19▏
      ✗ 没有“19”这个指标代码，可用的是 11、
        12、13、21、22、23、24、31、41、42、
        43，也可以输入名称，如 数量。
      """)
    try clerk.presses(.enter)
    try clerk.seesQuestion(
      """
      指标 1 代码：▏19
      ✗ 没有“19”这个指标代码，可用的是 11、
        12、13、21、22、23、24、31、41、42、
        43，也可以输入名称，如 数量。
      """)
    try clerk.presses(.delete, .delete)
    try clerk.types("成本")
    try clerk.seesQuestion(
      """
      指标 1 代码：成本▏
      · 接着输入，或者从下面选
        41 经济成本指标
        42 社会成本指标
        43 生态环境成本指标
        41 人均培训成本 ≤400元/人·天  指标目录
        ↑↓ 或 Tab 选用
      """)
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 代码：成本")
    try clerk.sees(row: "✗ 还不能确定是哪一个：41 经济成本指标、")
  }

  @Test func aTargetWithoutUnitIsTakenAtTheSecondEnter() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilTargets)
    try clerk.isAsked("指标 1 实施周期指标值：")
    try clerk.types("≥12")
    try clerk.sees(row: "！“≥12”只有数，没有单位，请在后面写上单位，如 ")
    try clerk.presses(.enter)
    try clerk.sees(row: "  再按一次回车，就照此保留。")
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 年度指标值：")
    try clerk.sees(row: "✓ 指标 1 实施周期指标值：≥12")
  }

  @Test func whatAGoalAndATargetAreIsSaidBeforeTyping() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilGoal)
    try clerk.isAsked("绩效目标：")
    try clerk.sees(row: "· 自己写一段，或者选下面的样板来填空")
    try clerk.types("5.5")
    try clerk.sees(row: "✓ 3/2000 字")
    try clerk.presses(.enter)
    try clerk.seesQuestion(
      """
      绩效目标：5.5▏
      ！绩效目标只有“5.5”，没有说明做什么、达到什么效果，请写成文字。
        再按一次回车，就照此保留。
      · 3/2000 字
      """)
    try clerk.answers("绩效目标：", "书车全年开300趟。")
    try clerk.answers("指标 1 代码：", "13")
    try clerk.answers("指标 1 名称：", "完成时间")
    try clerk.seesQuestion(
      """
      指标 1 实施周期指标值：▏
      · 整个实施周期要做到多少，如 100%、≤2小时、12月31日前；一年做完的，年度值相同
        2025年12月31日前  年内完成
        ↑↓ 或 Tab 选用
      """)
    try clerk.types("300趟")
    try clerk.seesQuestion(
      """
      指标 1 实施周期指标值：300趟▏
      ✓ 定量
        ≥300趟  “至少”这样写
        ↑↓ 或 Tab 选用
      """)
  }

  @Test func targetsWhoseUnitsDiffer() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.answers("指标 1 代码：", "22")
    try clerk.answers("指标 1 名称：", "书车服务量")
    try clerk.answers("指标 1 实施周期指标值：", "≥120次")
    try clerk.isAsked("指标 1 年度指标值：≥120次")
    try clerk.presses(.backspace)
    try clerk.types("人")
    try clerk.seesQuestion(
      """
      指标 1 年度指标值：≥120人▏
      ！年度指标值的单位是“人”，实施周期指标值
        的是“次”，请用同一个单位。
      · 定量
      """)
    try clerk.presses(.enter)
    try clerk.sees(row: "再按一次回车，就照此保留。")
    try clerk.presses(.backspace)
    try clerk.types("次")
    try clerk.seesQuestion(
      """
      指标 1 年度指标值：≥120次▏
      ✓ 定量
      """)
  }
}
