import Testing

/// 从头写: entries of several units, whose sums the program adds up.
@Suite struct FromNothingTests {
  @Test func everyQuestionInOrder() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.isAsked("改哪一项？")
    try clerk.sees(
      """
      ✓ 财政拨款（万元）：25.00
      ✓ 财政专户拨款（万元）：（空）
      ✓ 其他资金（万元）：5.50
      ✓ 绩效目标：书车每周六次开到村口，让没有图书室的村子也能借书。
      ✓ 指标 1 代码：11 数量指标
      ✓ 指标 1 名称：书车出车次数
      ✓ 指标 1 实施周期指标值：≥300次
      ✓ 指标 1 年度指标值：≥300次
      ✓ 指标填完，共 1 条
      --------------------------------------------------------------------------------
      项目支出绩效目标表（含转移支付项目）
       1 部门名称      云溪市青禾区图书馆
       2 资金使用单位  云溪市青禾区图书馆（本级）
       3 预算年度      2025
       4 项目名称      流动书车运行经费
       5 资金          总计 30.50 万元（叁拾万伍仟元整） · 财政拨款 25.00 · 财政专户拨
                       款 - · 其他资金 5.50
       6 绩效目标      书车每周六次开到村口，让没有图书室的村子也能借书。
       7 指标 1        1、1-产出指标；11-数量指标；书车出车次数；实施周期指标值:≥300次
                       ；年度指标值:≥300次。
      --------------------------------------------------------------------------------
      ✓ 没有发现问题。
      改哪一项？▏
      · 编号：修改  ＋：加指标  －编号：删指标  直接回车：保存
      """)
  }

  @Test func departmentAndUnitAreRemembered() throws {
    let clerk = try Clerk()
    try clerk.opensNew(answering: Answers.all)
    try clerk.keeps("改哪一项？")
    try clerk.leaves(with: 0)
    try clerk.opens("new", "--year", "2026")
    try clerk.keeps("部门名称：云溪市青禾区图书馆", "资金使用单位：云溪市青禾区图书馆（本级）")
    try clerk.isAsked("项目名称：")
  }

  @Test func severalUnitsAreAddedUp() throws {
    let clerk = try Clerk()
    for answers in [Answers.all, Answers.secondUnit, Answers.thirdProject] {
      try clerk.opensNew(answering: answers)
      try clerk.keeps("改哪一项？")
      try clerk.leaves(with: 0)
    }
    let table = try clerk.runs("export", "--year", "2025", "--to", "tsv", "-o", "-").text
    let sums = table.split(separator: "\n").map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).prefix(5)
        .joined(separator: " ")
    }
    #expect(
      sums.dropFirst(3) == [
        "合计 143.21 125.00 12.71 5.50",
        "云溪市青禾区图书馆（本级） 130.71 112.50 12.71 5.50",
        "    流动书车运行经费 30.50 25.00  5.50",
        "    古籍修复室设备购置 100.21 87.50 12.71 ",
        "云溪市青禾区少儿图书馆 12.50 12.50  ",
        "    绘本分享会经费 12.50 12.50  ",
      ])
  }
}
