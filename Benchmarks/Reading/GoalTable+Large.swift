import Goals

extension GoalTable {
  /// A table of so many projects, thirty a unit, each with a goal and three indicators.
  init(projects count: Int) {
    self.init(
      layout: "guangzhou", title: "项目支出绩效目标表（含转移支付项目）", department: "云溪市青禾区市政园林局",
      currencyUnit: .tenThousandYuan, year: 2025)
    for start in stride(from: 0, to: count, by: 30) {
      let projects = (start..<min(start + 30, count)).map(Self.project)
      var unit = SpendingUnit(name: "第\(start / 30 + 1)园林养护所", projects: projects)
      unit.amounts = unit.computedAmounts
      units.append(unit)
    }
    total = computedTotal
  }

  private static func project(_ number: Int) -> ProjectGoal {
    let amount = Money(fen: Int128(number % 997 + 1) * 1_370_000)
    let count = number % 40 * 40 + 200
    return ProjectGoal(
      name: "行道树修剪与补植经费（\(number)）", amounts: Amounts(total: amount, fiscal: amount),
      goal: "修剪\(number % 40 + 3)条道路的行道树，补植台风后倒伏的树木，清运枝叶，使道路整洁、行人安全。",
      indicators: [
        Indicator(
          level1: "1", code: "11", name: "修剪树木株数", cycleTarget: "≥\(count)株",
          annualTarget: "≥\(count)株"),
        Indicator(
          level1: "1", code: "12", name: "补植树木成活率", cycleTarget: "≥95%", annualTarget: "≥95%"),
        Indicator(
          level1: "3", code: "31", name: "沿街居民满意度", cycleTarget: "≥90%", annualTarget: "≥90%"),
      ])
  }
}
