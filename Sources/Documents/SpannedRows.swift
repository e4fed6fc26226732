import Tables

/// Makes rows of a grid of cells that may span several columns and rows.
///
/// A cell's text stands in its first place; the other places that it covers are blank.
struct SpannedRows {
  private var cells: [String] = []
  /// For each column, how many of the rows to come a cell of a row above still covers.
  private var covered: [Int] = []

  /// No table is as wide.
  static let mostColumns = 256

  /// Leaves columns blank, as before the first cell of a row that is shifted.
  mutating func skip(_ columns: Int) {
    for _ in 0..<min(columns, Self.mostColumns) where cells.count < Self.mostColumns {
      cells.append("")
    }
  }

  mutating func add(_ text: String, columns: Int = 1, rows: Int = 1) {
    while cells.count < covered.count, covered[cells.count] > 0 {
      covered[cells.count] -= 1
      cells.append("")
    }
    for index in 0..<max(1, min(columns, Self.mostColumns)) {
      guard cells.count < Self.mostColumns else { return }
      while covered.count <= cells.count { covered.append(0) }
      covered[cells.count] = max(0, min(rows, 65_535) - 1)
      cells.append(index == 0 ? text : "")
    }
  }

  /// The cells of the row that ends here.
  mutating func endRow() -> [String] {
    for column in covered.indices.dropFirst(cells.count) where covered[column] > 0 {
      covered[column] -= 1
    }
    defer { cells = [] }
    return cells
  }
}
