import Tables

/// Rows that stand on one page if they can, with their cells' texts broken into lines.
struct PDFBlock {
  /// A cell with the lines of it that are still to be shown.
  struct Cell {
    var lines: PDFLines
    /// The first line to be shown.
    var from = 0
    /// How many lines are shown here; nil is all that are left.
    var shown: Int?
    var kind: Sheet.Kind
    var column: Int
    var columns: Int
    var row: Int
    var rows: Int
    /// Whether it was shown whole on a page before, so that nothing is lost without it.
    var isRepeat = false

    var left: Int { max(0, lines.count - from) }
  }

  var cells: [Cell]
  var role: Grid.Role
  let rowCount: Int
  let lineHeight: Double
  /// The height of each row in points.
  private(set) var heights: [Double]

  /// Points above and below the text of a cell.
  static let padding = 2.5

  init(cells: [Cell], rowCount: Int, role: Grid.Role, lineHeight: Double) {
    self.cells = cells
    self.rowCount = rowCount
    self.role = role
    self.lineHeight = lineHeight
    heights = []
    heights = measured()
  }

  var height: Double { heights.reduce(0, +) }

  /// Whether there is anything in it that was not on a page before.
  var isNews: Bool { rowCount > 1 || cells.contains { !$0.isRepeat && $0.left > 0 } }

  private func height(ofLines count: Int) -> Double {
    Double(max(1, count)) * lineHeight + 2 * Self.padding
  }

  private func measured() -> [Double] {
    var heights = [Double](repeating: height(ofLines: 1), count: rowCount)
    for cell in cells where cell.rows == 1 {
      heights[cell.row] = max(heights[cell.row], height(ofLines: cell.shown ?? cell.left))
    }
    // What a merged cell needs beyond its rows is shared out among them.
    for cell in cells where cell.rows > 1 {
      let span = cell.row..<(cell.row + cell.rows)
      let missing = height(ofLines: cell.shown ?? cell.left) - heights[span].reduce(0, +)
      if missing > 0 { for row in span { heights[row] += missing / Double(span.count) } }
    }
    return heights
  }

  /// The beginning that fits in `room` points, and the rest with what is repeated on its page.
  ///
  /// Rows are kept whole where one fits; `again` makes the text that a name is repeated with.
  func split(room: Double, again: (Cell) -> PDFLines) -> (PDFBlock, PDFBlock) {
    var fitting = 0
    var used = 0.0
    while fitting < rowCount - 1, used + heights[fitting] <= room {
      used += heights[fitting]
      fitting += 1
    }
    let isWithin = fitting == 0
    let end = isWithin ? 1 : fitting
    let height = isWithin ? room : used
    var above: [Cell] = []
    var below: [Cell] = []
    for cell in cells {
      if cell.row >= end {
        var next = cell
        next.row -= end - (isWithin ? 1 : 0)
        below.append(next)
        continue
      }
      let isCut = isWithin || cell.row + cell.rows > end
      let top = heights[..<cell.row].reduce(0, +)
      var first = cell
      first.rows = min(cell.rows, end - cell.row)
      if isCut {
        let room = Int((height - top - 2 * Self.padding) / lineHeight)
        first.shown = min(cell.left, max(1, room))
      }
      above.append(first)
      guard isCut else { continue }
      var next = cell
      next.from += first.shown ?? 0
      next.row = 0
      next.rows = isWithin ? cell.rows : cell.row + cell.rows - end
      if next.left == 0 { repeatWhole(&next, again) }
      below.append(next)
    }
    return (
      PDFBlock(cells: above, rowCount: end, role: role, lineHeight: lineHeight),
      PDFBlock(
        cells: below, rowCount: isWithin ? rowCount : rowCount - end, role: role,
        lineHeight: lineHeight)
    )
  }

  /// Short cells stand again beside what goes on; long ones stay empty.
  private func repeatWhole(_ cell: inout Cell, _ again: (Cell) -> PDFLines) {
    guard cell.lines.count <= 4 || cell.kind == .name || cell.kind == .amount else { return }
    if !cell.isRepeat && cell.kind == .name { cell.lines = again(cell) }
    cell.from = 0
    cell.isRepeat = true
  }
}
