extension Layout.Field {
  /// What may stand above a table, behind a label.
  static let ofHeadLines: [Self] = [.department, .unit, .currencyUnit, .year]

  /// What may stand on a project's own sheet, behind a label.
  static let ofSheets: [Self] = allCases.filter {
    $0 == .unit || !ofHeadLines.contains($0) && $0.isOfProject
  }

  /// What a column may hold.
  static let ofColumns: [Self] = allCases.filter { $0 == .unit || !ofHeadLines.contains($0) }

  /// The columns of a terminal that a cell is wrapped to, where a layout does not say.
  var usualWidth: Int {
    switch self {
    case .total, .fiscal, .specialAccount, .other, .lifetimeBudget: 12
    case .level1, .fundingType, .category, .period, .manager, .telephone: 12
    case .weight: 6
    case .level2, .cycleTarget, .annualTarget: 16
    case .indicators: 64
    case .goal, .annualGoal, .rationale, .overview, .explanation: 28
    default: 20
    }
  }
}
