package import Goals
package import Tables

extension Layout {
  /// The fields of a project in the order of the page: its sheet, then its columns.
  var projectFields: [Field] {
    let fields = (sheet ?? []).flatMap { $0 }.map(\.field) + columns.map(\.field)
    return fields.filter(\.isOfProject)
  }

  /// Whether the total is the sum of fields that stand beside it.
  var hasSources: Bool { has(where: Field.sources.contains) }

  /// The questions about the project itself that a field of the page asks.
  func questions(for field: Field) -> [FieldPath] {
    if let detail = field.detail { return [.detail(detail)] }
    switch field {
    case .name: return [.name]
    // The total follows from its sources; it is asked for where a layout has none of them.
    case .total: return hasSources ? [] : [.total]
    case .fiscal: return [.fiscal]
    case .specialAccount: return [.specialAccount]
    case .other: return [.other]
    case .lifetimeBudget: return [.lifetimeBudget]
    case .goal: return [.goal]
    default: return []
    }
  }

  /// The questions about one indicator, in the order of the page.
  package func questions(ofIndicator index: Int) -> [FieldPath] {
    let fields: [FieldPath.IndicatorField] =
      indicatorItem != nil
      ? [.code, .name, .cycleTarget, .annualTarget] : columns.compactMap(\.field.indicatorField)
    return fields.map { .indicator(index, $0) }
  }
}
