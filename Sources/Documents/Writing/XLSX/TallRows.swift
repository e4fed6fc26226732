import Tables

/// Rows of which none is higher than a workbook's rows can be.
///
/// What a row needs beyond that becomes rows below it, over which its cells are merged.
struct TallRows {
  private(set) var rows: [Sheet.Row] = []
  private(set) var heights: [Double] = []

  init(_ rows: [Sheet.Row], heights: [Double], most: Double) {
    let parts = heights.map { max(1, Int(($0 / most).rounded(.up))) }
    for (index, row) in rows.enumerated() {
      var first = row
      for place in first.cells.indices {
        let end = min(index + first.cells[place].rows, rows.count)
        first.cells[place].rows = parts[index..<end].reduce(0, +)
      }
      let below = Sheet.Row(role: row.role, cells: [], joinsAbove: true)
      self.rows += [first] + Array(repeating: below, count: parts[index] - 1)
      self.heights += Array(repeating: heights[index] / Double(parts[index]), count: parts[index])
    }
  }
}
