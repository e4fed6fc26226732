import Goals
import Tables

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

  /// The table in a layout, with something in every place of it.
  func filled(for layout: Layout) -> GoalTable {
    var table = self
    for unit in table.units.indices {
      for index in table.units[unit].projects.indices {
        table.units[unit].projects[index].fill(number: index)
      }
    }
    // The source has a place for everything, so that all is kept that the layout holds.
    var source = LayoutLibrary.builtIn.standard
    source.name = ""
    return LayoutConversion(table, from: source, to: layout).table
  }
}

extension ProjectGoal {
  fileprivate mutating func fill(number: Int) {
    details = [
      .annualGoal: goal, .fundingType: "1111预算安排拨款", .function: "2120501城乡社区环境卫生",
      .rationale: "园林养护定额和上年支出。", .category: "经常性项目", .period: "一年", .supervisor: "市政园林局",
      .executor: "园林养护所", .manager: "林", .telephone: "020-0000\(number)",
      .overview: "行道树修剪与补植，按季安排。",
    ]
    lifetimeBudget = amounts.total
    for index in indicators.indices {
      indicators[index].weight = "30"
      indicators[index].explanation = "以验收记录为准"
    }
  }
}
