package import Goals

extension Layout {
  /// What a place of a layout holds.
  package enum Field: String, Decodable, Sendable, CaseIterable {
    case department
    case unit
    case currencyUnit
    case year
    case name
    case total
    case fiscal
    case specialAccount
    case other
    case lifetimeBudget
    case goal
    case annualGoal
    case fundingType
    case function
    case rationale
    case category
    case period
    case supervisor
    case executor
    case manager
    case telephone
    case overview
    /// All indicators of a project in one cell.
    case indicators
    case level1
    case level2
    case indicatorName
    case cycleTarget
    case annualTarget
    case weight
    case explanation

    /// 资金来源: the columns that the total is the sum of.
    package static let sources: [Field] = [.fiscal, .specialAccount, .other]
    package static let amounts: [Field] = [.total] + sources

    package var isAmount: Bool { Self.amounts.contains(self) || self == .lifetimeBudget }

    /// The rarer text that it is, or nil.
    package var detail: Detail? {
      switch self {
      case .annualGoal: .annualGoal
      case .fundingType: .fundingType
      case .function: .function
      case .rationale: .rationale
      case .category: .category
      case .period: .period
      case .supervisor: .supervisor
      case .executor: .executor
      case .manager: .manager
      case .telephone: .telephone
      case .overview: .overview
      default: nil
      }
    }

    /// The part of one indicator that it is, or nil.
    package var indicatorField: FieldPath.IndicatorField? {
      switch self {
      case .level2: .code
      case .indicatorName: .name
      case .cycleTarget: .cycleTarget
      case .annualTarget: .annualTarget
      case .weight: .weight
      case .explanation: .explanation
      default: nil
      }
    }

    /// The official Chinese name.
    package var label: String {
      switch self {
      case .department: "部门名称"
      case .unit: "资金使用单位"
      case .currencyUnit: "金额单位"
      case .year: "预算年度"
      case .name: "项目名称"
      case .total: "总计"
      case .fiscal: "财政拨款"
      case .specialAccount: "财政专户拨款"
      case .other: "其他资金"
      case .lifetimeBudget: "项目总预算"
      case .goal: "绩效目标"
      case .indicators: "绩效指标"
      case .level1: "一级指标"
      default:
        detail?.label ?? indicatorField.map { FieldPath.indicator(0, $0).label } ?? rawValue
      }
    }
  }
}
