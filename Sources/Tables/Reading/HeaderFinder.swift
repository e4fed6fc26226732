/// 表头: where a layout's headings stand in a grid.
struct HeaderRow {
  /// The row, or the lower one of two.
  var index: Int
  /// The column of the grid for each field.
  var columns: [Layout.Field: Int]
}

/// Finds the headings of a layout among the rows of a grid.
struct HeaderFinder: Sendable {
  private let columns: [(heading: Heading, field: Layout.Field)]
  private let groups: Set<Heading>
  /// The first bytes of the first heading.
  private let beginning: [UInt8]

  init(_ layout: Layout) {
    columns = layout.columns.map { (Heading($0.heading), $0.field) }
    groups = Set(layout.columns.compactMap(\.group).map(Heading.init))
    beginning = Array((layout.columns.first?.heading ?? "").utf8.prefix(3))
  }

  /// The first row, or pair of rows where headings stand in groups, that has every heading.
  func first(in grid: Grid) -> HeaderRow? {
    grid.rows.indices.lazy.compactMap { header(at: $0, in: grid.rows) }.first
  }

  /// The header that begins in a row.
  func header(at index: Int, in rows: [Grid.Row]) -> HeaderRow? {
    guard rows[index].cells.count > 1 else { return nil }
    if let columns = columns(of: rows[index]) { return HeaderRow(index: index, columns: columns) }
    guard !groups.isEmpty, index + 1 < rows.count,
      mayBeHeader(rows[index]) || mayBeHeader(rows[index + 1]),
      let columns = columns(of: rows[index].cells, and: rows[index + 1].cells)
    else { return nil }
    return HeaderRow(index: index + 1, columns: columns)
  }

  /// Nil where a heading is missing.
  func columns(of row: Grid.Row) -> [Layout.Field: Int]? {
    guard row.cells.count > 1, mayBeHeader(row) else { return nil }
    return columns(of: row.cells.map(Heading.init))
  }

  /// Most rows are no header: whether one has the beginning of a heading, before comparing all.
  private func mayBeHeader(_ row: Grid.Row) -> Bool {
    row.packedAmounts == nil
      && row.cells.contains { cell in
        Heading.mayBe(cell) && cell.utf8.drop { $0 <= 0x20 }.starts(with: beginning)
      }
  }

  /// The headings of two rows, where those above stand over groups of those below.
  private func columns(of above: [String], and below: [String]) -> [Layout.Field: Int]? {
    let count = max(above.count, below.count)
    guard count < 100 else { return nil }
    let empty = Heading("")
    let headings = (0..<count).map { index -> Heading in
      let upper = Heading(index < above.count ? above[index] : "")
      let lower = Heading(index < below.count ? below[index] : "")
      return lower == empty || !groups.contains(upper) && upper != empty ? upper : lower
    }
    return columns(of: headings)
  }

  private func columns(of headings: [Heading]) -> [Layout.Field: Int]? {
    var found: [Layout.Field: Int] = [:]
    for (heading, field) in columns {
      guard let index = headings.firstIndex(of: heading) else { return nil }
      found[field] = index
    }
    return found
  }
}
