extension ProjectGoal {
  /// An entry in which no rule finds anything; the examples of rules are changes to it.
  package static let sound = ProjectGoal(
    name: "社区图书角建设经费",
    amounts: Amounts(total: Money(fen: 12_500_000), fiscal: Money(fen: 12_500_000)),
    goal: "在12个社区建成图书角，全年开放，方便居民就近借阅。",
    indicators: [
      Indicator(
        level1: "1", code: "11", name: "建成图书角数量", cycleTarget: "≥12个", annualTarget: "≥12个"),
      Indicator(
        level1: "1", code: "12", name: "图书角验收合格率", cycleTarget: "100%", annualTarget: "100%"),
      Indicator(
        level1: "2", code: "22", name: "居民借阅人次", cycleTarget: "≥3000人次",
        annualTarget: "≥3000人次"),
      Indicator(
        level1: "3", code: "31", name: "居民对图书角的满意度", cycleTarget: "≥90%", annualTarget: "≥90%"),
    ])
}
