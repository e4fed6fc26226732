import Testing

/// 读入: last year's table comes in, once, with nothing lost or changed unasked.
@Suite struct ImportJourneyTests {
  @Test func importingTakesTwoLines() throws {
    let clerk = try Clerk()
    try clerk.opens("import", fixture("journey-2024.txt"))
    try clerk.leaves(with: 0)
    try clerk.sees(
      """
      journey-2024.txt：2 个单位，5 个项目，10 条指标；合计 1,430.25 万元，与表相符。
      注 金额列：文本里看不出空白的金额列，资金来源按“财政拨款在前、其他资金在后”理
         解，请核对：街头文艺演出补助（100.00 和 25.00）、社区读书角维护经费、全民健身
         器材更新 等 5 项。
      已存入 2024 年度（取自文件名）：新增 5 项。
      核对读成了什么：jixiao list，再 jixiao show 编号
      ▏
      """)
  }

  @Test func importingOnFortyColumns() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.opens("import", fixture("journey-2024.txt"))
    try clerk.leaves(with: 0)
    try clerk.sees(
      """
      journey-2024.txt：2 个单位，5 个项目，10
      条指标；合计 1,430.25 万元，与表相符。
      注 金额列：文本里看不出空白的金额列，资
         金来源按“财政拨款在前、其他资金在后”
         理解，请核对：街头文艺演出补助
         （100.00 和 25.00）、社区读书角维护经
         费、全民健身器材更新 等 5 项。
      已存入 2024 年度（取自文件名）：新增 5
      项。
      核对读成了什么：jixiao list，再 jixiao
      show 编号
      ▏
      """)
  }

  @Test func aTableWithoutAYearIsAskedAbout() throws {
    let clerk = try Clerk()
    let path = try clerk.write(clerk.text(ofFixture: "journey-2024.txt"), to: "去年的表.txt")
    try clerk.opens("import", path)
    try clerk.answers("去年的表.txt 里没有写年度，是哪一年的？", "24")
    try clerk.sees(row: "✗ “24”不是年度，请填四位数字，如 ")
    try clerk.answers("去年的表.txt 里没有写年度，是哪一年的？", "2024年")
    try clerk.leaves(with: 0)
    try clerk.sees(row: "已存入 2024 年度：新增 5 项。")
    // Where nobody can be asked, it says what to write.
    let refused = try clerk.runs("import", path)
    #expect(refused.status == 2)
    #expect(refused.messages.contains("✗ 去年的表.txt 里没有写年度，请用 --year 写明，如 jixiao import "))
  }

  @Test func aTableWhoseYearNobodyTellsIsNotStored() throws {
    let clerk = try Clerk()
    try clerk.opens(
      "import", try clerk.write(clerk.text(ofFixture: "journey-2024.txt"), to: "表.txt"))
    try clerk.isAsked("表.txt 里没有写年度，是哪一年的？")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 130)
    try clerk.sees(row: "什么也没有存，资料库没有变。")
  }

  @Test func theTableIsTheOneThatWasPrinted() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("list")
    try clerk.leaves(with: 0)
    try clerk.sees(
      """
      编号           总计  项目名称
      2024 年度 · 云溪市青禾区文化广电体育局（本级）
         1     36.50 万元  社区读书角维护经费
         2    125.00 万元  街头文艺演出补助
         3  1,208.40 万元  全民健身器材更新
      2024 年度 · 云溪市青禾区少年宫
         4     48.00 万元  暑期公益课堂经费
         5     12.35 万元  教学用具更换
      ▏
      """)
  }

  @Test func importingTwiceChangesNothing() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let before = try clerk.listing()
    let again = try clerk.runs("import", fixture("journey-2024.txt"))
    #expect(again.status == 0)
    #expect(again.text.contains("5 项与原有的相同，没有变"))
    #expect(try clerk.listing() == before)
  }

  @Test func anotherVersionIsShownBesideTheOldOne() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let before = try clerk.listing()
    try clerk.opens("import", try clerk.changedTable())
    try clerk.isAsked("用文件里的替换")
    try clerk.sees(
      """
      改过-2024.txt：2 个单位，5 个项目，10 条指标；总计相加 1,433.25 万元，表上合计
      1,430.25，差 3.00，请核对。
      注 金额列：文本里看不出空白的金额列，资金来源按“财政拨款在前、其他资金在后”理
         解，请核对：街头文艺演出补助（100.00 和 25.00）、社区读书角维护经费、全民健身
         器材更新 等 5 项。
      注 云溪市青禾区文化广电体育局（本级）：小计印的是 1,369.90 万元，各项目相加是
         1,372.90 万元，请核对。
      “社区读书角维护经费”已经有了，内容不同：
      原有（2024 年度，编号 1）              │ 文件里的
      ▸ 总计
      36.50                                  │ 39.50
      ▸ 财政拨款
      36.50                                  │ 39.50
      ▸ 绩效目标
      为18个社区读书角更换破损书架，补充适合 │ 为20个社区读书角更换破损书架，补充适合
      老人、儿童阅读的书刊，并请志愿者每周整 │ 老人、儿童阅读的书刊，并请志愿者每周整
      理一次，让居民下楼就有书看。           │ 理一次，让居民下楼就有书看。
      用文件里的替换这 1 个项目吗？（是/否）▏
      · 请输入 是 或 否（y 或 n）
      """)
    try clerk.types("否\r")
    try clerk.leaves(with: 130)
    try clerk.sees(row: "什么也没有存，资料库没有变。")
    #expect(try clerk.listing() == before)
  }

  @Test func anotherVersionOnFortyColumns() throws {
    let clerk = try Clerk(columns: 40)
    try clerk.hasImported()
    try clerk.opens("import", try clerk.changedTable())
    try clerk.isAsked("用文件里的替换")
    try clerk.sees(
      """
         金来源按“财政拨款在前、其他资金在后”
         理解，请核对：街头文艺演出补助
         （100.00 和 25.00）、社区读书角维护经
         费、全民健身器材更新 等 5 项。
      注 云溪市青禾区文化广电体育局（本级）：
         小计印的是 1,369.90 万元，各项目相加
         是 1,372.90 万元，请核对。
      “社区读书角维护经费”已经有了，内容不同：
      原有（2024 年度，  │ 文件里的
      编号 1）           │
      ▸ 总计
      36.50              │ 39.50
      ▸ 财政拨款
      36.50              │ 39.50
      ▸ 绩效目标
      为18个社区读书角更 │ 为20个社区读书角更
      换破损书架，补充适 │ 换破损书架，补充适
      合老人、儿童阅读的 │ 合老人、儿童阅读的
      书刊，并请志愿者每 │ 书刊，并请志愿者每
      周整理一次，让居民 │ 周整理一次，让居民
      下楼就有书看。     │ 下楼就有书看。
      用文件里的替换这 1 个项目吗？（是/否）
      ▏
      · 请输入 是 或 否（y 或 n）
      """)
    try clerk.presses(.controlC)
    try clerk.leaves(with: 130)
  }

  @Test func anotherVersionReplacesTheOldOneWhenTheClerkSaysYes() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("import", try clerk.changedTable())
    try clerk.isAsked("用文件里的替换")
    try clerk.types("是\r")
    try clerk.leaves(with: 0)
    try clerk.sees(row: "替换 1 项，4 项与原有的相同，没有变")
    #expect(try clerk.listing().contains("为20个社区读书角"))
  }

  @Test func withoutATerminalOnlyReplaceReplaces() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    let before = try clerk.listing()
    let refused = try clerk.runs("import", try clerk.changedTable(), "--year", "2024")
    #expect(refused.status == 2)
    #expect(
      refused.messages == """
        注 金额列：文本里看不出空白的金额列，资金来源按“财政拨款在前、其他资金在后”理解，请核对：街头文艺演出补助（100.00 和 25.00）、社区读书角维护经费、全民健身器材更新 等 5 项。
        注 云溪市青禾区文化广电体育局（本级）：小计印的是 1,369.90 万元，各项目相加是 1,372.90 万元，请核对。
        ✗ 有 1 个项目与资料库里的不同，什么也没有存；要替换请加 --replace。

        """)
    #expect(try clerk.listing() == before)
    let replaced = try clerk.runs("import", try clerk.changedTable(), "--replace")
    #expect(replaced.status == 0)
    #expect(try clerk.listing().contains("为20个社区读书角"))
  }
}

extension Clerk {
  /// The fixture with another goal and amount in its first project.
  fileprivate func changedTable() throws -> String {
    try write(
      try text(ofFixture: "journey-2024.txt")
        .replacing("为18个社区", with: "为20个社区")
        .replacing("    社区读书角维护经费 36.50 36.50", with: "    社区读书角维护经费 39.50 39.50"),
      to: "改过-2024.txt")
  }
}
