/// 项目支出绩效目标表: one department's table.
package struct GoalTable: Hashable, Sendable {
  /// The layout's name: `guangzhou`.
  package var layout: String
  package var title: String
  /// 部门名称
  package var department: String
  package var currencyUnit: CurrencyUnit
  package var year: Int?
  /// 合计, as printed; nil where the table prints none.
  package var total: Amounts?
  package var units: [SpendingUnit]
  /// What the reader guessed, dropped or found odd.
  package var notes: [Note]

  package init(
    layout: String, title: String, department: String, currencyUnit: CurrencyUnit,
    year: Int? = nil, total: Amounts? = nil, units: [SpendingUnit] = [], notes: [Note] = []
  ) {
    self.layout = layout
    self.title = title
    self.department = department
    self.currencyUnit = currencyUnit
    self.year = year
    self.total = total
    self.units = units
    self.notes = notes
  }

  package var projects: [ProjectGoal] { units.flatMap(\.projects) }
  package var projectCount: Int { units.reduce(0) { $0 + $1.projects.count } }
  package var indicatorCount: Int {
    units.reduce(0) { $0 + $1.projects.reduce(0) { $0 + $1.indicators.count } }
  }

  /// The sums of all projects, which the printed ones may miss by rounding.
  package var computedTotal: Amounts { units.map(\.computedAmounts).total() }
}

/// 资金使用单位: who spends the money of a group of projects.
package struct SpendingUnit: Hashable, Sendable {
  package var name: String
  /// The subtotal as printed; nil where the table prints none.
  package var amounts: Amounts?
  package var projects: [ProjectGoal]

  package init(name: String, amounts: Amounts? = nil, projects: [ProjectGoal] = []) {
    self.name = name
    self.amounts = amounts
    self.projects = projects
  }

  package var computedAmounts: Amounts { projects.map(\.amounts).total() }
}
