import Testing

/// 沿用、修改、删除: last year's indicators one by one, and what is pointed out before saving.
@Suite struct RowTests {
  @Test(arguments: [80, 40])
  func aRowIsKeptChangedOrDropped(columns: Int) throws {
    let clerk = try Clerk(columns: columns)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.answers("财政拨款（万元）：", "41.2")
    try clerk.keeps("财政专户拨款（万元）：", "其他资金（万元）：", "绩效目标：")
    try clerk.isAsked("2024 年的指标 1：")
    try clerk.sees(screen: "row-\(columns)")
    try clerk.answers("沿用吗？", "换")
    try clerk.sees(row: "✗ 没有“换”")
    try clerk.answers("沿用吗？", "修改")
    try clerk.keeps("指标 1 代码：11", "指标 1 名称：补充书刊册数", "指标 1 实施周期指标值：≥5400册")
    try clerk.answers("指标 1 年度指标值：", "≥2000册")
    try clerk.answers("沿用吗？", "3")
    try clerk.answers("指标 2 代码：", "")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(screen: "row-review-\(columns)")
    // Everything that mostly changes has changed, so Enter saves at once.
    try clerk.saves()
  }

  @Test func whatIsTheSameAsLastYearHoldsEnterUpOnce() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.keeps("绩效目标：", "2024 年的指标 1：", "2024 年的指标 2：", "指标 3 代码：")
    try clerk.keeps("改哪一项？")
    try clerk.sees(row: "！和 2024 年一样的有：金额 36.50；指标 1（≥1800册）、指标 2（≥90%）的年度")
    try clerk.sees(row: "！有和 2024 年一样的（见上面）；确实不变就再按一次回车，保存。")
    try clerk.saves()
  }

  @Test func helpTellsWhatTheRowIsFor() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：", "绩效目标：")
    try clerk.isAsked("沿用吗？")
    try clerk.presses(.help)
    try clerk.sees(row: "11 数量指标：要做多少：提供的产品、服务或活动的数目。")
    try clerk.sees(row: "沿用：照去年的样子放进今年的表，核对时还能改；修改：逐格改；删除：今年不要这条。")
    try clerk.sees(row: "输入编号、几个字或拼音首字母，或用 ↑↓ 选；回车确定。")
  }

  @Test func theNewYearIsOffered() throws {
    let clerk = try Clerk()
    let table = try clerk.text(ofFixture: "journey-2024.txt")
      .replacing("社区读书角维护经费", with: "2024年社区读书角维护经费")
    try clerk.runs("import", clerk.write(table, to: "2024.txt"))
    try clerk.opens("new", "--from", "2024年社区读书角维护经费", "--year", "2025")
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：2024年社区读书角维护经费")
    try clerk.sees(row: "Tab → 年份 2024 改成 2025：2025年社区读书角维护经费")
    try clerk.presses(.tab)
    try clerk.keeps("项目名称：2025年社区读书角维护经费")
  }

  @Test func afterSavingTheNextOneIsOffered() throws {
    let clerk = try Clerk(rows: 40)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.answers("财政拨款（万元）：", "41.2")
    try clerk.keeps("财政专户拨款（万元）：", "其他资金（万元）：", "绩效目标：")
    try clerk.answers("沿用吗？", "3")
    try clerk.answers("沿用吗？", "3")
    try clerk.answers("指标 1 代码：", "")
    try clerk.keeps("改哪一项？")
    try clerk.isAsked("接下来？")
    try clerk.sees(screen: "saved-menu")
    try clerk.answers("接下来？", "2")
    try clerk.answers("写到哪个文件？", clerk.path("全年.tsv"))
    try clerk.sees(row: "已导出 1 个项目，合计 41.20 万元：")
    try clerk.answers("接下来？", "3")
    try clerk.keeps("部门名称：云溪市青禾区文化广电体育局", "资金使用单位：")
    try clerk.isAsked("项目名称：街头文艺演出补助")
  }
}
