/// 单位控制数: what a spending unit's projects may cost together in a year.
package struct UnitBudget: Hashable, Sendable {
  package var unit: String
  package var ceiling: Money
  /// What those of its projects cost that are not looked at.
  package var others: Money

  package init(unit: String, ceiling: Money, others: Money = .zero) {
    self.unit = unit
    self.ceiling = ceiling
    self.others = others
  }

  /// What is left for the projects that are looked at.
  package var left: Money { ceiling - others }
}

/// 资金使用单位 as rules look at it: all that its projects cost.
package struct UnitSubject: Sendable {
  let budget: UnitBudget
  let sum: Money
  let currencyUnit: CurrencyUnit

  /// `projects` are those that are looked at.
  init(_ budget: UnitBudget, _ projects: [ProjectGoal], in currencyUnit: CurrencyUnit) {
    self.budget = budget
    sum = budget.others + projects.compactMap(\.amounts.amount).total()
    self.currencyUnit = currencyUnit
  }
}

extension RuleSubject {
  /// The entry's unit, where its ceiling is known.
  var unit: UnitSubject? {
    context.unitBudget.map { UnitSubject($0, [project], in: context.currencyUnit) }
  }
}
