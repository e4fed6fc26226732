import Testing

/// 补全: Tab finds codes by digits, name or initials, and earlier departments and units.
@Suite struct CompletionTests {
  @Test func codesByDigits() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.types("2")
    try clerk.presses(.tab)
    try clerk.seesQuestion(
      """
      指标 1 代码：2▏
      ✗ 还不能确定是哪一个：21 经济效益、22 社会效益、23 生态效益、24 可持续影响。
        21 经济效益
        22 社会效益
        23 生态效益
        24 可持续影响
      """)
    try clerk.types("2")
    try clerk.presses(.tab)
    try clerk.seesQuestion(
      """
      指标 1 代码：22 社会效益▏
      ✓ 22 社会效益（效益指标）：对社会的影响：受益的人数、提高的水平、减少的问题。
      """)
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 名称：")
    try clerk.sees(row: "✓ 指标 1 代码：22 社会效益")
  }

  @Test(arguments: [("满意", "31 服务对象满意度"), ("sx", "13 时效指标"), ("２３", "23 生态效益")])
  func codesByNameAndInitials(typed: String, completed: String) throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.types(typed)
    try clerk.presses(.tab)
    try clerk.isAsked("指标 1 代码：\(completed)")
  }

  @Test func everyCodeForNothing() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opensNew(answering: Answers.untilIndicators)
    try clerk.isAsked("指标 1 代码：")
    try clerk.presses(.tab)
    try clerk.seesQuestion(
      """
      指标 1 代码：▏
      · 空着按回车：指标填完了
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
      """)
  }

  @Test func unitsThatAreKnown() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("new")
    try clerk.isAsked("部门名称：")
    try clerk.presses(.tab)
    try clerk.keeps("部门名称：云溪市青禾区文化广电体育局")
    try clerk.isAsked("资金使用单位：")
    try clerk.types("少年宫")
    try clerk.presses(.tab)
    try clerk.isAsked("资金使用单位：云溪市青禾区少年宫")
  }
}
