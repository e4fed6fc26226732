/// Where the cells of a project and of an indicator stand in a row; nil for those that do not.
struct IndicatorColumns {
  let all: [(field: Layout.Field, column: Int?)]
  /// Those of the whole project.
  let project: [(field: Layout.Field, column: Int?)]
  let unit, level1, level2, name, cycleTarget, annualTarget, weight, explanation: Int?

  init(_ columns: [Layout.Field: Int], _ layout: Layout) {
    all = layout.columns.map { ($0.field, columns[$0.field]) }
    project = all.filter(\.field.isOfProject)
    unit = columns[.unit]
    level1 = columns[.level1]
    level2 = columns[.level2]
    name = columns[.indicatorName]
    cycleTarget = columns[.cycleTarget]
    annualTarget = columns[.annualTarget]
    weight = columns[.weight]
    explanation = columns[.explanation]
  }
}
