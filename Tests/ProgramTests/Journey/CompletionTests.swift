import Testing

/// 补全: candidates stand under the line while it is typed; Tab or an arrow puts one into it.
@Suite struct CompletionTests {
  @Test func codesByDigits() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.types("2")
    try clerk.seesQuestion(
      """
      指标 1 代码：2▏
      · 接着输入，或者从下面选
        21 经济效益
        22 社会效益
        23 生态效益
        24 可持续影响
        21 节约运维费用 ≥5万元  指标目录
        22 办事平均等候时间 ≤15分钟  指标目录
        23 新增绿化面积 ≥1000㎡  指标目录
        24 系统持续使用年限 ≥5年  指标目录
        22 受益居民人数 ≥3000人  指标目录
        ↑↓ 或 Tab 选用
      """)
    try clerk.presses(.tab, .tab)
    try clerk.seesQuestion(
      """
      指标 1 代码：22 社会效益▏
      ✓ 22 社会效益（效益指标）：对社会的影响：受益的人数、提高的水平、减少的问题。
        21 经济效益
      > 22 社会效益
        23 生态效益
        24 可持续影响
        21 节约运维费用 ≥5万元  指标目录
        22 办事平均等候时间 ≤15分钟  指标目录
        23 新增绿化面积 ≥1000㎡  指标目录
        24 系统持续使用年限 ≥5年  指标目录
        22 受益居民人数 ≥3000人  指标目录
        Esc 恢复所填
      """)
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 名称：")
    try clerk.sees(row: "✓ 指标 1 代码：22 社会效益")
  }

  @Test(arguments: [
    ("满意", "31 服务对象满意度"), ("sx", "13 时效指标"), ("２３", "23 生态效益"), ("shuliang", "11 数量指标"),
    ("数l", "11 数量指标"),
  ])
  func codesByNameAndPinyin(typed: String, completed: String) throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.types(typed)
    try clerk.presses(.tab)
    try clerk.isAsked("指标 1 代码：\(completed)")
  }

  @Test func onFortyColumnsWithNothingTyped() throws {
    let clerk = try Clerk(columns: 40, rows: 40)
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.seesQuestion(
      """
      指标 1 代码：▏
      · 打代码或名称，如 31 或 满意度；空着按
        回车：指标填完了
        11 数量指标
        12 质量指标
        13 时效指标
        21 经济效益
        22 社会效益
        23 生态效益
        24 可持续影响
        31 服务对象满意度
        41 经济成本指标
        42 社会成本指标
        43 生态环境成本指标
        11 举办培训班期数 ≥6期  指标目录
        还有 14 个，↑↓ 或 Tab 选用
      """)
  }

  @Test func unitsThatAreKnown() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("new")
    try clerk.isAsked("部门名称：")
    try clerk.sees(row: "  ↑↓ 或 Tab 选用")
    try clerk.presses(.tab)
    try clerk.keeps("部门名称：云溪市青禾区文化广电体育局")
    try clerk.isAsked("资金使用单位：")
    try clerk.types("sng")
    try clerk.presses(.tab)
    try clerk.isAsked("资金使用单位：云溪市青禾区少年宫")
  }

  @Test func lastYearsIndicatorIsTakenWithOneKeyAndConfirmedPartByPart() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opensNew(answering: [
      ("部门名称：", "云溪市青禾区文化广电体育局"), ("资金使用单位：", "云溪市青禾区文化广电体育局（本级）"),
      ("预算年度：", "2025"),
    ])
    try clerk.isAsked("项目名称：")
    try clerk.types("dsj")
    try clerk.presses(.tab)
    try clerk.keeps("项目名称：社区读书角维护经费")
    for (prompt, text) in Answers.untilIndicators[4...6] { try clerk.answers(prompt, text) }
    try clerk.isAsked("绩效目标：")
    try clerk.sees(row: "  2024 年同名项目：为18个社区读书角更换破损书架")
    try clerk.presses(.tab, .enter)
    try clerk.isAsked("指标 1 代码：")
    try clerk.sees(row: "  11 补充书刊册数 ≥1800册  去年同名项目")
    try clerk.presses(.tab)
    try clerk.keeps("指标 1 代码：11 补充书刊册数", "指标 1 名称：补充书刊册数")
    try clerk.keeps("指标 1 实施周期指标值：≥5400册", "指标 1 年度指标值：≥1800册")
    try clerk.isAsked("指标 2 代码：")
  }

  @Test func aStarterIsOfferedWhereTheLibraryHasNothingLikeIt() throws {
    let clerk = try Clerk(rows: 40)
    try clerk.opensNew(
      answering: Array(Answers.untilAmounts.prefix(3)) + [("项目名称：", "青年馆员培训")]
        + Answers.untilIndicators[4...6])
    try clerk.isAsked("绩效目标：")
    try clerk.sees(row: "  “培训”样板：面向［对象］举办［主题］培训")
    try clerk.presses(.tab, .enter)
    for (blank, text) in [
      ("对象：", "青年馆员"), ("主题：", "古籍编目"), ("期数：", "2"), ("人次：", "60"), ("人均标准：", "300"),
    ] { try clerk.answers(blank, text) }
    try clerk.isAsked("绩效目标：面向青年馆员举办古籍编目培训2期，培训60人次，")
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 代码：")
    try clerk.sees(row: "  11 举办培训班期数 ≥2期  “培训”样板")
  }

  @Test(arguments: [("＞=９０％", "≥90%"), ("不低于90%", "≥90%"), ("大于或等于 90％", "≥90%")])
  func aTargetIsNormalisedByOneKeyAndNeverSilently(typed: String, canonical: String) throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.answers("指标 1 代码：", "31")
    try clerk.answers("指标 1 名称：", "借书人满意度")
    try clerk.isAsked("指标 1 实施周期指标值：")
    try clerk.types(typed)
    try clerk.sees(row: "Tab → 规范写法：\(canonical)")
    try clerk.presses(.tab)
    try clerk.keeps("指标 1 实施周期指标值：\(canonical)")
    try clerk.isAsked("指标 1 年度指标值：\(canonical)")
    try clerk.presses(.clearLine)
    try clerk.types(typed)
    try clerk.presses(.enter)
    try clerk.sees(row: "✓ 指标 1 年度指标值：\(typed)")
  }
}
