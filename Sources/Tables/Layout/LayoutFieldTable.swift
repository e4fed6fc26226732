import Goals

/// What each layout can hold: a row for each field, a column for each layout.
package struct LayoutFieldTable: Sendable {
  private let layouts: [Layout]

  package init(_ layouts: [Layout]) {
    self.layouts = layouts
  }

  package struct Row: Hashable, Sendable {
    package var field: Layout.Field
    /// For each layout the heading or label under which the field stands, or nil.
    package var places: [String?]
  }

  /// Every field that a layout may name, in a fixed order; those of one indicator stand in the cell
  /// of all indicators where a layout has one.
  package var rows: [Row] {
    Layout.Field.allCases.filter { $0 != .indicators }.map { field in
      Row(field: field, places: layouts.map { $0.place(of: field) })
    }
  }

  /// The table as cells, headings first.
  package var grid: Grid {
    let head = Grid.Row(["内容", "键"] + layouts.map(\.name), role: .header)
    return Grid(
      rows: [head]
        + rows.map { row in
          Grid.Row([row.field.label, row.field.rawValue] + row.places.map { $0 ?? "—" })
        })
  }
}

extension Layout {
  /// The heading or label under which a field stands, or nil where the layout has no place for it.
  package func place(of field: Field) -> String? {
    if let heading = heading(of: field) { return heading }
    if field == .unit, nesting != nil { return columns.first { $0.field == .name }?.heading }
    if field == .year, tellsYear { return "标题" }
    let isInCell =
      field == .level1
      || [.code, .name, .cycleTarget, .annualTarget].contains(field.indicatorField)
    return isInCell ? columns.first { $0.field == .indicators }?.heading : nil
  }
  /// The heading or label that a field has to itself, or nil where it has none.
  package func heading(of field: Field) -> String? {
    if let column = columns.first(where: { $0.field == field }) { return column.heading }
    let heads = headLines + (sheet ?? []).flatMap { $0 }
    guard let line = heads.first(where: { $0.field == field }) else { return nil }
    return line.label.hasSuffix("：") ? String(line.label.dropLast()) : line.label
  }
}
