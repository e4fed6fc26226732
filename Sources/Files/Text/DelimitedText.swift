package import Tables

/// 制表符分隔文本: one line a row, TAB between cells.
///
/// A cell with a TAB, a line break or a quotation mark at its beginning stands in quotation marks,
/// doubled inside. A cell that a spreadsheet would run as a formula gets one `'` before it, and
/// reading takes exactly one away.
package enum DelimitedText {
  package static func write(_ grid: Grid) -> [UInt8] {
    var text: [UInt8] = []
    for row in grid.rows {
      for (index, cell) in row.cells.enumerated() {
        if index > 0 { text.append(tab) }
        text += quoted(SpreadsheetText.guarded(cell)).utf8
      }
      text.append(lineFeed)
    }
    return text
  }

  /// The rows of a text in UTF-8; `complete` is the number of cells below which a last line
  /// without a line break is taken for cut off.
  package static func read(_ text: [UInt8]) -> Grid {
    var grid = Grid()
    var cells: [String] = []
    var line = 1
    var rowLine = 1
    var position = 0
    while position < text.count {
      let cell = cell(in: text, at: position)
      cells.append(SpreadsheetText.unguarded(cell.text))
      line += cell.lines
      position = cell.end
      let endsRow = position >= text.count || text[position] == lineFeed
      position += 1
      if endsRow {
        grid.rows.append(Grid.Row(cells, line: rowLine))
        cells = []
        line += 1
        rowLine = line
      }
    }
    if text.last == tab { grid.rows.append(Grid.Row(cells + [""], line: rowLine)) }
    if text.last != lineFeed, let last = grid.rows.last {
      let widest = grid.rows.map(\.cells.count).max() ?? 0
      grid.rows[grid.rows.count - 1].isCut = last.cells.count > 1 && last.cells.count < widest
    }
    return grid
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.utf8.first == quote
      || cell.utf8.contains { $0 == tab || $0 == lineFeed || $0 == carriageReturn }
    guard needsQuotes else { return cell }
    let doubled = cell.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + doubled.joined(separator: "\"\"") + "\""
  }

  /// The cell that begins at `start`: its text, the position of the mark behind it, and the line
  /// breaks inside it.
  private static func cell(
    in text: [UInt8], at start: Int
  ) -> (text: String, end: Int, lines: Int) {
    if text[start] == quote, let cell = quotedCell(in: text, at: start) { return cell }
    var end = start
    while end < text.count, text[end] != tab, text[end] != lineFeed { end += 1 }
    let isLineEnd = end == text.count || text[end] == lineFeed
    let last = isLineEnd && end > start && text[end - 1] == carriageReturn ? end - 1 : end
    return (String(decoding: text[start..<last], as: UTF8.self), end, 0)
  }

  /// Nil where the quotation marks do not enclose the whole cell: then they are part of its text.
  private static func quotedCell(
    in text: [UInt8], at start: Int
  ) -> (text: String, end: Int, lines: Int)? {
    var bytes: [UInt8] = []
    var lines = 0
    var position = start + 1
    while position < text.count {
      if text[position] != quote {
        if text[position] == lineFeed { lines += 1 }
        bytes.append(text[position])
        position += 1
      } else if position + 1 < text.count, text[position + 1] == quote {
        bytes.append(quote)
        position += 2
      } else {
        var end = position + 1
        if end < text.count, text[end] == carriageReturn { end += 1 }
        guard end == text.count || text[end] == tab || text[end] == lineFeed else { return nil }
        return (String(decoding: bytes, as: UTF8.self), end, lines)
      }
    }
    return nil
  }

  private static let tab: UInt8 = 0x09
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D
  private static let quote: UInt8 = 0x22
}
