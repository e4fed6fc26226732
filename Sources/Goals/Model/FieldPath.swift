/// A place in a project's entry, as a question asks for it and a finding points at it.
package enum FieldPath: Hashable, Sendable {
  case department
  case unit
  case year
  case name
  case total
  case fiscal
  case specialAccount
  case other
  case lifetimeBudget
  case goal
  /// A blank of a starter's goal, by its name; its answer only goes into other texts.
  case blank(String)
  case detail(Detail)
  case indicators
  case indicator(Int, IndicatorField)

  /// The part of one indicator; indicators count from 0.
  package enum IndicatorField: String, Hashable, Sendable, CaseIterable, Codable {
    case code
    case name
    case cycleTarget
    case annualTarget
    case weight
    case explanation
  }

  /// The official Chinese name of the field.
  package var label: String {
    switch self {
    case .department: "部门名称"
    case .unit: "资金使用单位"
    case .year: "预算年度"
    case .name: "项目名称"
    case .total: "总计"
    case .fiscal: "财政拨款"
    case .specialAccount: "财政专户拨款"
    case .other: "其他资金"
    case .lifetimeBudget: "项目总预算"
    case .goal: "绩效目标"
    case .blank(let name): name
    case .detail(let detail): detail.label
    case .indicators: "绩效指标"
    case .indicator(_, .code): "指标代码"
    case .indicator(_, .name): "指标名称"
    case .indicator(_, .cycleTarget): "实施周期指标值"
    case .indicator(_, .annualTarget): "年度指标值"
    case .indicator(_, .weight): "分值"
    case .indicator(_, .explanation): "指标解释"
    }
  }
}
