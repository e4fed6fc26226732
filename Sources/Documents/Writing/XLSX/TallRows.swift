import Tables

/// Rows of which none is higher than a workbook's rows can be.
///
/// A higher one becomes several, over which its cells are merged; they are low, so that pages fill.
struct TallRows {
  private(set) var rows: [Sheet.Row] = []
  private(set) var heights: [Double] = []

  init(_ rows: [Sheet.Row], heights: [Double], most: Double, part: Double) {
    guard heights.contains(where: { $0 > most }) else {
      (self.rows, self.heights) = (rows, heights)
      return
    }
    let parts = heights.map { $0 > most ? Int(($0 / part).rounded(.up)) : 1 }
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
