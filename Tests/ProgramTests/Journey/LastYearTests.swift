import Testing

/// 以去年的为样本: every question comes with last year's answer, to be kept or edited in place.
@Suite struct LastYearTests {
  @Test func everyQuestionHasLastYearsAnswer() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.sees(
      """
      新写 2025 年度的项目，以 2024 年度的“社区读书角维护经费”为样本
      回车确认 · Tab 补全 · Shift-Tab 上一题
      Ctrl-C 离开（草稿自动保留）
      社区读书角维护经费 · 2025 年 · 第 1/17 问 · 已自动保存
      部门名称：云溪市青禾区文化广电体育局▏
      """)
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.isAsked("财政拨款（万元）：36.50")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    try clerk.sees(
      """
      新写 2025 年度的项目，以 2024 年度的“社区读书角维护经费”为样本
      回车确认 · Tab 补全 · Shift-Tab 上一题
      Ctrl-C 离开（草稿自动保留）
      ✓ 部门名称：云溪市青禾区文化广电体育局
      ✓ 资金使用单位：云溪市青禾区文化广电体育局（本级）
      ✓ 项目名称：社区读书角维护经费
      ✓ 财政拨款（万元）：36.50
      ✓ 财政专户拨款（万元）：（空）
      ✓ 其他资金（万元）：（空）
      社区读书角维护经费 · 2025 年 · 第 8/17 问 · 已自动保存
      绩效目标：为18个社区读书角更换破损书架，补充适合老人、儿童阅读的书刊，并请志愿者
                每周整理一次，让居民下楼就有书看。▏
      ✓ 53/2000 字
      """)
    try clerk.keeps("绩效目标：", "指标 1 代码：11", "指标 1 名称：补充书刊册数")
    try clerk.keeps("指标 1 实施周期指标值：≥5400册", "指标 1 年度指标值：≥1800册")
    try clerk.keeps("指标 2 代码：31", "指标 2 名称：读书角使用者满意度")
    try clerk.keeps("指标 2 实施周期指标值：≥90%", "指标 2 年度指标值：≥90%", "指标 3 代码：")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(
      """
      ✓ 指标 2 实施周期指标值：≥90%
      ✓ 指标 2 年度指标值：≥90%
      ✓ 指标填完，共 2 条
      --------------------------------------------------------------------------------
      项目支出绩效目标表（含转移支付项目）
       1 部门名称      云溪市青禾区文化广电体育局
       2 资金使用单位  云溪市青禾区文化广电体育局（本级）
       3 预算年度      2025
       4 项目名称      社区读书角维护经费
       5 资金          总计 36.50 万元（叁拾陆万伍仟元整） · 财政拨款 36.50 · 财政专户
                       拨款 - · 其他资金 -
       6 绩效目标      为18个社区读书角更换破损书架，补充适合老人、儿童阅读的书刊，并
                       请志愿者每周整理一次，让居民下楼就有书看。
       7 指标 1        1、1-产出指标；11-数量指标；补充书刊册数；实施周期指标值:≥5400
                       册；年度指标值:≥1800册。
       8 指标 2        2、3-满意度指标；31-服务对象满意度；读书角使用者满意度；实施周
                       期指标值:≥90%；年度指标值:≥90%。
      --------------------------------------------------------------------------------
      ！没有效益指标，请从 21 经济效益、22 社会效益、23 生态效益、24 可持续影响 里至少
        补一条。
      · 产出指标里没有质量指标，请补一条 12，如“验收合格率 ≥95%”。
      ！1 处提醒，1 处建议。
      改哪一项？▏
      · 编号：修改  ＋：加指标  －编号：删指标  直接回车：保存
      """)
  }

  @Test func theSameOnFortyColumns() throws {
    let clerk = try Clerk(columns: 40, rows: 40)
    try clerk.opensLastYears()
    try clerk.sees(
      """
      新写 2025 年度的项目，以 2024 年度的“社
      区读书角维护经费”为样本
      回车确认 · Tab 补全 · Shift-Tab 上一题
      Ctrl-C 离开（草稿自动保留）
      社区读书角维护经费 · 2025 年 · 第 1/17
      问 · 已自动保存
      部门名称：云溪市青禾区文化广电体育局▏
      """)
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    try clerk.sees(
      """
      新写 2025 年度的项目，以 2024 年度的“社
      区读书角维护经费”为样本
      回车确认 · Tab 补全 · Shift-Tab 上一题
      Ctrl-C 离开（草稿自动保留）
      ✓ 部门名称：云溪市青禾区文化广电体育局
      ✓ 资金使用单位：云溪市青禾区文化广电体育
      局（本级）
      ✓ 项目名称：社区读书角维护经费
      ✓ 财政拨款（万元）：36.50
      ✓ 财政专户拨款（万元）：（空）
      ✓ 其他资金（万元）：（空）
      社区读书角维护经费 · 2025 年 · 第 8/17
      问 · 已自动保存
      绩效目标：为18个社区读书角更换破损书架，
                补充适合老人、儿童阅读的书刊，
                并请志愿者每周整理一次，让居民
                下楼就有书看。▏
      ✓ 53/2000 字
      """)
    try clerk.keeps("绩效目标：", "指标 1 代码：11", "指标 1 名称：补充书刊册数")
    try clerk.keeps("指标 1 实施周期指标值：≥5400册", "指标 1 年度指标值：≥1800册")
    try clerk.keeps("指标 2 代码：31", "指标 2 名称：读书角使用者满意度")
    try clerk.keeps("指标 2 实施周期指标值：≥90%", "指标 2 年度指标值：≥90%", "指标 3 代码：")
    try clerk.isAsked("改哪一项？")
    try clerk.sees(
      """
      ✓ 指标 2 名称：读书角使用者满意度
      ✓ 指标 2 实施周期指标值：≥90%
      ✓ 指标 2 年度指标值：≥90%
      ✓ 指标填完，共 2 条
      ----------------------------------------
      项目支出绩效目标表（含转移支付项目）
       1 部门名称
         云溪市青禾区文化广电体育局
       2 资金使用单位
         云溪市青禾区文化广电体育局（本级）
       3 预算年度
         2025
       4 项目名称
         社区读书角维护经费
       5 资金
         总计 36.50 万元（叁拾陆万伍仟元整） ·
          财政拨款 36.50 · 财政专户拨款 - · 其
         他资金 -
       6 绩效目标
         为18个社区读书角更换破损书架，补充适
         合老人、儿童阅读的书刊，并请志愿者每
         周整理一次，让居民下楼就有书看。
       7 指标 1
         1、1-产出指标；11-数量指标；补充书刊
         册数；实施周期指标值:≥5400册；年度指
         标值:≥1800册。
       8 指标 2
         2、3-满意度指标；31-服务对象满意度；
         读书角使用者满意度；实施周期指标值:≥
         90%；年度指标值:≥90%。
      ----------------------------------------
      ！没有效益指标，请从 21 经济效益、22 社
        会效益、23 生态效益、24 可持续影响 里
        至少补一条。
      · 产出指标里没有质量指标，请补一条 12，
        如“验收合格率 ≥95%”。
      ！1 处提醒，1 处建议。
      改哪一项？▏
      · 编号：修改  ＋：加指标  －编号：删指标
        直接回车：保存
      """)
  }

  @Test(arguments: [80, 40])
  func editingInPlace(columns: Int) throws {
    let clerk = try Clerk(columns: columns, rows: 40)
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：", "项目名称：")
    try clerk.keeps("财政拨款（万元）：36.50", "财政专户拨款（万元）：", "其他资金（万元）：")
    try clerk.isAsked("绩效目标：")
    // In at the head of a text that wraps, and back over the full stop at its end.
    try clerk.presses(.textStart)
    try clerk.types("2025年，")
    try clerk.presses(.textEnd, .backspace, .backspace)
    try clerk.types("可借！")
    if columns == 80 {
      try clerk.seesQuestion(
        """
        绩效目标：2025年，为18个社区读书角更换破损书架，补充适合老人、儿童阅读的书刊，并
                  请志愿者每周整理一次，让居民下楼就有书可借！▏
        ✓ 60/2000 字
        · 与原来的不同
        """)
    } else {
      try clerk.seesQuestion(
        """
        绩效目标：2025年，为18个社区读书角更换破
                  损书架，补充适合老人、儿童阅读
                  的书刊，并请志愿者每周整理一次
                  ，让居民下楼就有书可借！▏
        ✓ 60/2000 字
        · 与原来的不同
        """)
    }
    try clerk.presses(.enter)
    try clerk.isAsked("指标 1 代码：")
    try clerk.presses(.controlC)
    try clerk.leaves(with: 130)
    try clerk.opens("resume")
    try clerk.isAsked("指标 1 代码：")
    try clerk.presses(.shiftTab)
    try clerk.isAsked("绩效目标：2025年，为18个社区")
    try clerk.sees(row: "可借！")
  }

  @Test func goingBackKeepsWhatWasTyped() throws {
    let clerk = try Clerk()
    try clerk.opensLastYears()
    try clerk.keeps("部门名称：", "资金使用单位：")
    try clerk.isAsked("项目名称：")
    try clerk.types("（二期）")
    try clerk.presses(.shiftTab)
    try clerk.keeps("预算年度：2025")
    try clerk.isAsked("项目名称：社区读书角维护经费（二期）")
    try clerk.presses(.shiftTab)
    try clerk.answers("预算年度：", "二〇二五")
    try clerk.seesQuestion(
      """
      预算年度：二〇二五▏
      ✗ “二〇二五”不是年度，请填四位数字，如 2025。
      · 原来是：2025
      """)
  }
}
