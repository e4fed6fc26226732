import Testing

@Suite struct OrderJourneyTests {
  private func names(_ clerk: Clerk) throws -> [String] {
    try clerk.runs("list", "--year", "2024").text.split(separator: "\n").filter {
      $0.contains("万元")
    }.compactMap { $0.split(separator: " ").last.map(String.init) }
  }

  @Test func entriesAreMovedByCommand() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    #expect(
      try clerk.runs("move", "3", "--before", "1").text == "✓ “全民健身器材更新”排到了“社区读书角维护经费”前面。\n")
    #expect(try names(clerk).prefix(3) == ["全民健身器材更新", "社区读书角维护经费", "街头文艺演出补助"])
    let other = try clerk.runs("move", "3", "--after", "4")
    #expect(other.status == 2)
    #expect(
      other.messages
        == "✗ “全民健身器材更新”属于云溪市青禾区文化广电体育局（本级），“暑期公益课堂经费”属于云溪市青禾区少年宫；要转过去请加 --to 云溪市青禾区少年宫。\n")
    #expect(
      try clerk.runs("move", "3", "--to", "云溪市青禾区少年宫", "--after", "4").text.contains("转给了云溪市青禾区少年宫")
    )
    #expect(try names(clerk) == ["社区读书角维护经费", "街头文艺演出补助", "暑期公益课堂经费", "全民健身器材更新", "教学用具更换"])
  }

  @Test func theOrderIsTypedInAGrid() throws {
    let clerk = try Clerk()
    try clerk.hasImported()
    try clerk.opens("order", "--year", "2024", "--units")
    try clerk.sees(
      """
      2024 年度单位的次序
          资金使用单位                                             项目数  移到
      > 1 云溪市青禾区文化广电体育局（本级）                         3 项  ▏
        2 云溪市青禾区少年宫                                         2 项
      写编号：移到那里 回车下一个 ↑↓ Ctrl-C完成
      """)
    try clerk.types("2\r")
    try clerk.sees(row: "✓ 云溪市青禾区文化广电体育局（本级）移到了第 2 个。")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 0)
    try clerk.opens("order", "--year", "2024")
    try clerk.sees(row: "> 1 暑期公益课堂经费")
    try clerk.types("4\r")
    try clerk.sees(row: "！第 4 个属于云溪市青禾区文化广电体育局（本级），要转过去请先按 u 转单位。")
    try clerk.types("2\r")
    try clerk.sees(row: "✓ 暑期公益课堂经费移到了第 2 个。")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 0)
    #expect(try names(clerk) == ["教学用具更换", "暑期公益课堂经费", "社区读书角维护经费", "街头文艺演出补助", "全民健身器材更新"])
  }
}
