import Testing

/// Answers to the questions of a new entry, in their order, as far as a test needs them.
enum Answers {
  static let untilAmounts = [
    ("部门名称：", "云溪市青禾区图书馆"), ("资金使用单位：", "云溪市青禾区图书馆（本级）"),
    ("预算年度：", "2025"), ("项目名称：", "流动书车运行经费"),
  ]
  static let untilGoal =
    untilAmounts + [
      ("财政拨款（万元）：", "25"), ("财政专户拨款（万元）：", ""), ("其他资金（万元）：", "5.5"),
    ]
  static let untilIndicators =
    untilGoal + [("绩效目标：", "书车每周六次开到村口，让没有图书室的村子也能借书。")]
  static let untilTargets =
    untilIndicators + [("指标 1 代码：", "数量"), ("指标 1 名称：", "书车出车次数")]
  static let all =
    untilTargets + [
      ("指标 1 实施周期指标值：", "≥300次"), ("指标 1 年度指标值：", "≥300次"), ("指标 2 代码：", ""),
    ]

  static let secondUnit = [
    ("部门名称：", "云溪市青禾区图书馆"), ("资金使用单位：", "云溪市青禾区少儿图书馆"),
    ("预算年度：", "2025"), ("项目名称：", "绘本分享会经费"),
    ("财政拨款（万元）：", "125000元"), ("财政专户拨款（万元）：", ""), ("其他资金（万元）：", ""),
    ("绩效目标：", "每月办一场绘本分享会，请作者来讲自己的书。"),
    ("指标 1 代码：", "11"), ("指标 1 名称：", "分享会场次"),
    ("指标 1 实施周期指标值：", "≥12场"), ("指标 1 年度指标值：", "≥12场"), ("指标 2 代码：", ""),
  ]

  /// Of the first unit again, with two sources of funds.
  static let thirdProject =
    Array(untilAmounts.prefix(3)) + [
      ("项目名称：", "古籍修复室设备购置"),
      ("财政拨款（万元）：", "８７．５"), ("财政专户拨款（万元）：", "12.71"), ("其他资金（万元）：", ""),
      ("绩效目标：", "购置修复台、冷藏柜等设备，当年装好投用。"), ("指标 1 代码：", "12"),
      ("指标 1 名称：", "设备验收合格率"), ("指标 1 实施周期指标值：", "100%"),
      ("指标 1 年度指标值：", "100%"), ("指标 2 代码：", ""),
    ]
}

extension Clerk {
  /// Begins an entry from nothing and answers its first questions.
  func opensNew(answering answers: [(prompt: String, text: String)]) throws {
    try opens("new")
    for (prompt, text) in answers { try self.answers(prompt, text) }
  }
}
