/// Where a layout's headings stand in a grid.
struct HeaderRow {
  var index: Int
  /// The column of the grid for each field.
  var columns: [Layout.Field: Int]

  /// The first row, or pair of rows where headings stand in groups, that has every heading.
  init?(in grid: Grid, layout: Layout) {
    let isGrouped = layout.columns.contains { $0.group != nil }
    for (index, row) in grid.rows.enumerated() where row.cells.count > 1 {
      if let columns = Self.columns(of: row, layout: layout) {
        self.index = index
        self.columns = columns
        return
      }
      guard isGrouped, index + 1 < grid.rows.count else { continue }
      let below = grid.rows[index + 1]
      guard Self.mayBeHeader(row, layout) || Self.mayBeHeader(below, layout) else { continue }
      if let columns = Self.columns(of: row, and: below, layout: layout) {
        self.index = index + 1
        self.columns = columns
        return
      }
    }
    return nil
  }

  /// Whether a row repeats the header, as behind a page break.
  static func isHeader(_ row: Grid.Row, layout: Layout) -> Bool {
    columns(of: row, layout: layout) != nil
  }

  /// Nil where a heading is missing.
  static func columns(of row: Grid.Row, layout: Layout) -> [Layout.Field: Int]? {
    guard row.cells.count > 1, mayBeHeader(row, layout) else { return nil }
    return columns(of: row.cells.map(Heading.init), layout: layout)
  }

  /// Most rows are no header: whether one has the beginning of a heading, before comparing all.
  private static func mayBeHeader(_ row: Grid.Row, _ layout: Layout) -> Bool {
    guard row.packedAmounts == nil, let first = layout.columns.first else { return false }
    let beginning = first.heading.utf8.prefix(3)
    return row.cells.contains { cell in
      cell.utf8.count < longest && cell.utf8.drop { $0 <= 0x20 }.starts(with: beginning)
    }
  }

  /// No heading has as many bytes.
  private static let longest = 120

  /// The headings of two rows, where those above stand over groups of those below.
  private static func columns(
    of row: Grid.Row, and below: Grid.Row, layout: Layout
  ) -> [Layout.Field: Int]? {
    let groups = Set(layout.columns.compactMap(\.group).map(Heading.init))
    let count = max(row.cells.count, below.cells.count)
    guard count < 100 else { return nil }
    let headings = (0..<count).map { index -> Heading in
      let above = Heading(index < row.cells.count ? row.cells[index] : "")
      let own = Heading(index < below.cells.count ? below.cells[index] : "")
      return own == Heading("") || !groups.contains(above) && above != Heading("") ? above : own
    }
    return columns(of: headings, layout: layout)
  }

  private static func columns(of headings: [Heading], layout: Layout) -> [Layout.Field: Int]? {
    var columns: [Layout.Field: Int] = [:]
    for column in layout.columns {
      guard let index = headings.firstIndex(of: Heading(column.heading)) else { return nil }
      columns[column.field] = index
    }
    return columns
  }
}
