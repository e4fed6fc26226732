import Testing

/// 主菜单: what `jixiao` alone opens.
@Suite struct HomeMenuTests {
  @Test func anEmptyStore() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.isAsked("做什么？")
    try clerk.sees(screen: "home-menu-an-empty-store")
    try clerk.types("6\r")
    try clerk.leaves(with: 0)
  }

  @Test func importingAndBeginningFromLastYear() throws {
    let clerk = try Clerk(rows: 44)
    try clerk.opens()
    try clerk.answers("做什么？", "3")
    let file = try clerk.write(clerk.text(ofFixture: "journey-2024.txt"), to: "journey-2024.txt")
    try clerk.answers("文件名：", file)
    try clerk.sees(row: "资料库：2024 年度 5 项")
    try clerk.answers("做什么？", "1")
    try clerk.answers("以哪个项目为样本？", "2")
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("预算年度：2025")
    try clerk.presses(.controlC)
    try clerk.isAsked("要离开吗？")
    try clerk.presses(.controlC)
    try clerk.sees(row: "继续没写完的草稿（1 份）")
    try clerk.isAsked("做什么？")
    try clerk.types("4")
    try clerk.sees(
      """
      jixiao · 项目支出绩效目标表
      资料库还是空的，先读入去年的表最省事。
      ✓ 读入一份已有的表
      文件名：\(file)
      journey-2024.txt：2 个单位，5 个项目，10 条指标；合计 1,430.25 万元，与表相符。
      注 金额列：文本里看不出空白的金额列，8 行的资金来源按“财政拨款在前、其他资金在
         后”理解，请核对。
      已存入 2024 年度（取自文件名）：新增 5 项。

      jixiao · 项目支出绩效目标表
      资料库：2024 年度 5 项
      ✓ 以去年的项目为样本，写今年的
      以哪个项目为样本？（名称、编号或文件）2
      新写一个项目，以 2024 年度的“街头文艺演出补助”为样本
      回车确认 · Tab 补全 · Shift-Tab 上一题
      Ctrl-C 离开（草稿自动保留）
      ✓ 部门名称：云溪市青禾区文化广电体育局
      ✓ 资金使用单位：云溪市青禾区文化广电体育局（本级）
      草稿已保留（编号 1），继续填写：jixiao resume

      jixiao · 项目支出绩效目标表
      资料库：2024 年度 5 项
      做什么？4▏
      ✓ 继续没写完的草稿（1 份）
        1  以去年的项目为样本，写今年的
        2  把去年的项目整批结转到今年
        3  从头写一个项目
        4  继续没写完的草稿（1 份）
        5  读入一份已有的表
        6  看有哪些项目
        7  导出一个年度的表
        还有 1 个，↑↓ 或 Tab 选用
      """)
  }

  @Test(arguments: [
    "\u{1B}[B\u{1B}[B\u{1B}[B\r", "读入\r", "dryfyydb\r", "３\r", "\u{1B}[A\u{1B}[A\u{1B}[A\u{1B}[A\r",
  ])
  func itemsAreChosenByArrowsWordsAndPinyin(keys: String) throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.isAsked("做什么？")
    try clerk.types(keys)
    try clerk.isAsked("文件名：")
    try clerk.sees(row: "✓ 读入一份已有的表")
  }

  @Test func aFaultIsToldAndTheMenuComesAgain() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens()
    try clerk.answers("做什么？", "3")
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
    try clerk.answers("做什么？", "1")
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
    try clerk.answers("做什么？", "6")
    try clerk.answers("哪个年度？", "2024")
    try clerk.answers("写到哪个文件？", clerk.path("全年.tsv"))
    try clerk.sees(row: "已导出 5 个项目，合计 1,430.25 万元：")
    #expect(clerk.exists("全年.tsv"))
  }

  @Test func rollingOverTheNewestYear() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens()
    try clerk.answers("做什么？", "2")
    try clerk.keeps("从哪个年度结转？（年度或文件）2024", "结转到哪个年度？2025")
    try clerk.sees(row: "2024→2025 处理 · 完成 0 待办 5")
    try clerk.presses(.controlC)
    try clerk.sees(row: "继续没写完的草稿（1 份）")
    try clerk.isAsked("做什么？")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 0)
  }
}
