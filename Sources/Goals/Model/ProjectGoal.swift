/// 项目: one project's entry in a goal table.
package struct ProjectGoal: Hashable, Sendable {
  /// 项目名称
  package var name: String
  package var amounts: Amounts
  /// 绩效目标, in some layouts 整体绩效; empty where the cell is blank.
  package var goal: String
  /// 年度绩效
  package var annualGoal: String?
  /// 资金类型
  package var fundingType: String?
  /// 用途范围（功能科目）
  package var function: String?
  /// 设立依据及申报理由
  package var rationale: String?
  package var indicators: [Indicator]

  package init(
    name: String = "", amounts: Amounts = Amounts(), goal: String = "", annualGoal: String? = nil,
    fundingType: String? = nil, function: String? = nil, rationale: String? = nil,
    indicators: [Indicator] = []
  ) {
    self.name = name
    self.amounts = amounts
    self.goal = goal
    self.annualGoal = annualGoal
    self.fundingType = fundingType
    self.function = function
    self.rationale = rationale
    self.indicators = indicators
  }
}
