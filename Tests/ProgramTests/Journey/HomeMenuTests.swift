import Testing

/// 主菜单: what `jixiao` alone opens.
@Suite struct HomeMenuTests {
  @Test func anEmptyStore() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.isAsked("做什么？")
    try clerk.sees(screen: "home-menu-an-empty-store")
    try clerk.types("8\r")
    try clerk.leaves(with: 0)
  }

  @Test func importingAndBeginningFromLastYear() throws {
    let clerk = try Clerk(rows: 44)
    _ = try clerk.write(clerk.text(ofFixture: "journey-2024.txt"), to: "journey-2024.txt")
    try clerk.opensShell()
    try clerk.enters("jixiao")
    try clerk.answers("做什么？", "1")
    try clerk.answers("文件名：", "journey-2024.txt")
    try clerk.sees(row: "资料库：2024 年度 5 项")
    try clerk.isAsked("做什么？")
    try clerk.presses(.enter)
    try clerk.isAsked("以哪个项目为样本？")
    // Names stand there before anything is typed.
    try clerk.sees(row: "  社区读书角维护经费")
    try clerk.answers("以哪个项目为样本？", "2")
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("预算年度：2025")
    try clerk.presses(.controlC)
    try clerk.isAsked("要离开吗？")
    try clerk.presses(.controlC)
    try clerk.sees(row: "继续没写完的草稿（1 份）")
    try clerk.isAsked("做什么？")
    try clerk.sees(row: "· 直接回车：5  继续没写完的草稿（1 份）")
    try clerk.types("5")
    try clerk.sees(screen: "home-menu-a-draft")
  }

  @Test(arguments: [
    "\r", "\u{1B}[B\r", "读入\r", "drqndb\r", "１\r",
    "\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\r",
  ])
  func itemsAreChosenByArrowsWordsAndPinyin(keys: String) throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.isAsked("做什么？")
    try clerk.types(keys)
    try clerk.isAsked("文件名：")
    try clerk.sees(row: "✓ 读入去年的表")
  }

  @Test func aFaultIsToldAndTheMenuComesAgain() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.answers("做什么？", "1")
    try clerk.answers("文件名：", "没有.txt")
    try clerk.sees(row: "✗ 没有.txt：没有这个文件")
    try clerk.isAsked("做什么？")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 0)
  }

  @Test func filesAndProjectsAreOffered() throws {
    let clerk = try Clerk()
    _ = try clerk.write(try clerk.text(ofFixture: "journey-2024.txt"), to: "去年的表2024.txt")
    _ = try clerk.write("", to: "照片.jpg")
    try clerk.opensShell()
    try clerk.enters("jixiao")
    try clerk.answers("做什么？", "读入")
    try clerk.isAsked("文件名：")
    try clerk.types("2024")
    try clerk.sees(row: "  去年的表2024.txt")
    try clerk.presses(.tab)
    try clerk.sees(row: "文件名：去年的表2024.txt▏")
    try clerk.presses(.enter)
    try clerk.sees(row: "已存入 2024 年度")
    try clerk.answers("做什么？", "2")
    try clerk.isAsked("以哪个项目为样本？")
    try clerk.types("wyyc")
    try clerk.presses(.tab)
    try clerk.sees(row: "以哪个项目为样本？（名称、编号或文件）街头文艺演出补助▏")
    try clerk.presses(.enter)
    try clerk.isAsked("部门名称：")
  }

  @Test func exportingAYear() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens()
    try clerk.answers("做什么？", "7")
    try clerk.answers("哪个年度？", "2024")
    try clerk.answers("写到哪个文件？", clerk.path("全年.tsv"))
    try clerk.sees(row: "已导出 5 个项目，合计 1,430.25 万元：")
    #expect(clerk.exists("全年.tsv"))
  }

  @Test func rollingOverTheNewestYear() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens()
    try clerk.answers("做什么？", "3")
    try clerk.keeps("照哪个年度的写？（年度或文件）2024", "写成哪个年度的？2025")
    try clerk.sees(row: "2024→2025 1/3 处理 · 完成 0 待办 5")
    try clerk.presses(.controlC)
    try clerk.sees(row: "继续没写完的草稿（1 份）")
    try clerk.isAsked("做什么？")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 0)
  }

  @Test func whatCannotBeDoneYetKeepsItsNumberAndSaysWhy() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.isAsked("做什么？")
    try clerk.types("3\r")
    try clerk.sees(row: "✗ 现在不能")
    try clerk.sees(screen: "home-menu-not-yet")
  }

  @Test func entriesAreLookedAtOneAfterTheOther() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens()
    try clerk.answers("做什么？", "6")
    try clerk.answers("看哪一个？", "教学用具")
    try clerk.sees(row: " 4 项目名称      教学用具更换")
    try clerk.isAsked("看哪一个？")
    try clerk.presses(.enter)
    try clerk.isAsked("做什么？")
  }

  @Test func whatIsWrittenAlreadyIsNoSampleAnyMore() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("new", "--from", "街头文艺演出补助", "--year", "2025")
    try clerk.keeps(
      "部门名称：", "资金使用单位：", "项目名称：", "财政拨款（万元）：", "财政专户拨款（万元）：", "其他资金（万元）：", "绩效目标：",
      "2024 年的指标 1：", "2024 年的指标 2：", "2024 年的指标 3：", "指标 4 代码：", "改哪一项？", "改哪一项？")
    try clerk.stops()
    try clerk.opens()
    try clerk.answers("做什么？", "2")
    try clerk.sees(
      """
      以哪个项目为样本？（名称、编号或文件）▏
        社区读书角维护经费
        全民健身器材更新
        ↑↓ 或 Tab 选用
      """, below: "✓ 照去年的写今年的一个项目")
    // It is last year's that is taken, whichever is the newest.
    try clerk.answers("以哪个项目为样本？", "街头文艺演出补助")
    try clerk.sees(row: "新写 2025 年度的项目，以 2024 年度的“街头文艺演出补助”为样本")
  }

  @Test func whereOneGoesFromAnEntryIsSaid() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens()
    try clerk.answers("做什么？", "2")
    try clerk.answers("以哪个项目为样本？", "4")
    try clerk.keeps("部门名称：")
    try clerk.isAsked("资金使用单位：")
    try clerk.presses(.controlC)
    try clerk.sees(row: "  2  保存草稿，回到主菜单")
    try clerk.answers("要离开吗？", "2")
    try clerk.sees(row: "草稿已保留（编号 1），在主菜单里选“继续没写完的草稿”接着填。")
    try clerk.answers("做什么？", "5")
    try clerk.keeps(
      "资金使用单位：", "预算年度：", "项目名称：", "财政拨款（万元）：", "财政专户拨款（万元）：", "其他资金（万元）：",
      "绩效目标：", "沿用吗？", "沿用吗？", "指标 3 代码：", "改哪一项？", "改哪一项？")
    try clerk.sees(row: "  1  回到主菜单")
    try clerk.answers("接下来？", "1")
    try clerk.isAsked("做什么？")
  }
}
