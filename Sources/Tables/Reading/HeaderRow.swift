/// Where a layout's headings stand in a grid.
struct HeaderRow {
  var index: Int
  /// The column of the grid for each field.
  var columns: [Layout.Field: Int]

  /// The first row that has every heading of the layout.
  init?(in grid: Grid, layout: Layout) {
    for (index, row) in grid.rows.enumerated() where row.cells.count > 1 {
      if let columns = Self.columns(of: row, layout: layout) {
        self.index = index
        self.columns = columns
        return
      }
    }
    return nil
  }

  /// Whether a row repeats the header, as behind a page break.
  static func isHeader(_ row: Grid.Row, layout: Layout) -> Bool {
    row.cells.count > 1 && columns(of: row, layout: layout) != nil
  }

  private static func columns(of row: Grid.Row, layout: Layout) -> [Layout.Field: Int]? {
    var columns: [Layout.Field: Int] = [:]
    for column in layout.columns {
      guard let index = row.cells.firstIndex(where: { $0.equalsIgnoringSpaces(column.heading) })
      else { return nil }
      columns[column.field] = index
    }
    return columns
  }
}
