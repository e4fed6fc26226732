package import Goals
package import Tables

extension Layout {
  /// 栏目名: what the clerk's own table calls a question, parentheses aside, which would make it long;
  /// the official name where the table has no heading for it alone.
  package func label(of path: FieldPath) -> String {
    guard let heading = path.field.flatMap(heading) else { return path.label }
    let bare = heading.withoutParentheses.trimmed
    return bare.isEmpty ? heading : bare
  }

  /// The same of a part of an indicator, short enough to stand behind `指标 12`.
  func shortLabel(of part: FieldPath.IndicatorField) -> String {
    let path = FieldPath.indicator(0, part)
    return path.field.flatMap(heading) == nil ? part.shortLabel : label(of: path)
  }

  /// What the official name of a question is where the table calls it something else; nil elsewhere.
  func headingRemark(on path: FieldPath) -> String? {
    guard let heading = path.field.flatMap(heading), label(of: path) != path.label else {
      return nil
    }
    return "表上的栏目是“\(heading)”，就是\(path.label)。"
  }
}

extension FieldPath {
  /// The place of a table that the question is about, or nil for all indicators at once.
  fileprivate var field: Layout.Field? {
    switch self {
    case .department: .department
    case .unit: .unit
    case .year: .year
    case .name: .name
    case .total: .total
    case .fiscal: .fiscal
    case .specialAccount: .specialAccount
    case .other: .other
    case .lifetimeBudget: .lifetimeBudget
    case .goal: .goal
    case .detail(let detail): Layout.Field(rawValue: detail.rawValue)
    case .blank, .indicators: nil
    case .indicator(_, let part): Layout.Field.allCases.first { $0.indicatorField == part }
    }
  }
}
