/// 项目: one project's entry in a goal table.
package struct ProjectGoal: Hashable, Sendable {
  /// 项目名称
  package var name: String
  package var amounts: Amounts
  /// 项目总预算: what the project costs over all its years; nil where the layout has no place for it.
  package var lifetimeBudget: Money?
  /// 绩效目标, in some layouts 整体绩效; empty where the cell is blank.
  package var goal: String
  /// What only some layouts have a place for; no value where that place is blank.
  package var details: [Detail: String]
  package var indicators: [Indicator]

  package init(
    name: String = "", amounts: Amounts = Amounts(), lifetimeBudget: Money? = nil,
    goal: String = "", details: [Detail: String] = [:], indicators: [Indicator] = []
  ) {
    self.name = name
    self.amounts = amounts
    self.lifetimeBudget = lifetimeBudget
    self.goal = goal
    self.details = details
    self.indicators = indicators
  }
}

extension ProjectGoal {
  package init(
    name: String = "", amounts: Amounts = Amounts(), goal: String = "", annualGoal: String?,
    fundingType: String? = nil, function: String? = nil, rationale: String? = nil,
    indicators: [Indicator] = []
  ) {
    self.init(name: name, amounts: amounts, goal: goal, indicators: indicators)
    self.annualGoal = annualGoal
    self.fundingType = fundingType
    self.function = function
    self.rationale = rationale
  }

  /// 年度绩效
  package var annualGoal: String? {
    get { details[.annualGoal] }
    set { details[.annualGoal] = newValue }
  }

  /// 资金类型
  package var fundingType: String? {
    get { details[.fundingType] }
    set { details[.fundingType] = newValue }
  }

  /// 用途范围（功能科目）
  package var function: String? {
    get { details[.function] }
    set { details[.function] = newValue }
  }

  /// 设立依据及申报理由
  package var rationale: String? {
    get { details[.rationale] }
    set { details[.rationale] = newValue }
  }
}
