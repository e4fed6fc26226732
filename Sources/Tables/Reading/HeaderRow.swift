/// Where a layout's headings stand in a grid.
struct HeaderRow {
  var index: Int
  /// The column of the grid for each field.
  var columns: [Layout.Field: Int]

  /// The first row, or pair of rows where headings stand in groups, that has every heading.
  init?(in grid: Grid, layout: Layout) {
    for index in grid.rows.indices {
      guard let header = HeaderRow(at: index, in: grid.rows, layout: layout) else { continue }
      self = header
      return
    }
    return nil
  }

  /// The header that begins in a row; its `index` is its last row.
  init?(at index: Int, in rows: [Grid.Row], layout: Layout) {
    let row = rows[index]
    guard row.cells.count > 1 else { return nil }
    if let columns = Self.columns(of: row, layout: layout) {
      self.init(index: index, columns: columns)
      return
    }
    guard layout.columns.contains(where: { $0.group != nil }), index + 1 < rows.count else {
      return nil
    }
    let below = rows[index + 1]
    guard Self.mayBeHeader(row, layout) || Self.mayBeHeader(below, layout),
      let columns = Self.columns(of: row, and: below, layout: layout)
    else { return nil }
    self.init(index: index + 1, columns: columns)
  }

  private init(index: Int, columns: [Layout.Field: Int]) {
    self.index = index
    self.columns = columns
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
      Heading.mayBe(cell) && cell.utf8.drop { $0 <= 0x20 }.starts(with: beginning)
    }
  }

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
