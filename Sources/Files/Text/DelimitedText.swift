package import Tables

/// 制表符分隔文本: one line a row, TAB between cells.
///
/// A cell with a TAB, a line break or a quotation mark at its beginning stands in quotation marks,
/// doubled inside. A cell that a spreadsheet would run as a formula gets one `'` before it, and
/// reading takes exactly one away.
package enum DelimitedText {
  /// What stands between cells.
  package enum Delimiter: UInt8, Sendable {
    case tab = 0x09
    case comma = 0x2C
  }

  /// Lines end with a line feed, or in comma-separated text with CR LF (RFC 4180).
  package static func write(_ grid: Grid, by delimiter: Delimiter = .tab) -> [UInt8] {
    var text: [UInt8] = []
    for row in grid.rows {
      for (index, cell) in row.cells.enumerated() {
        if index > 0 { text.append(delimiter.rawValue) }
        let cell = cell.replacingControls(keepingBreaks: true)
        DelimitedCell.append(FormulaGuard.guarded(cell), to: &text, by: delimiter)
      }
      if delimiter == .comma { text.append(DelimitedCell.carriageReturn) }
      text.append(DelimitedCell.lineFeed)
    }
    return text
  }

  /// The rows of a text in UTF-8, with `delimiter` between cells.
  package static func read(_ text: [UInt8], by delimiter: Delimiter = .tab) -> Grid {
    let separator = delimiter.rawValue
    var grid = Grid(endsInsideLine: text.last != DelimitedCell.lineFeed)
    var cells: [String] = []
    var widest = 0
    var line = 1
    var rowLine = 1
    var position = 0
    // A TAB at the very end leaves one more cell, an empty one.
    while position < text.count || !cells.isEmpty {
      let cell = DelimitedCell(in: text, at: position, separator: separator)
      if cell.isOpen, cells.count + cellsOfLine(text[position...], separator) < widest {
        // As plain text the row would be too short: its quoted cell was cut off.
        let rest = String(decoding: text[position...], as: UTF8.self)
        grid.rows.append(Grid.Row(cells + [rest], line: rowLine, isCut: true))
        return grid
      }
      cells.append(FormulaGuard.unguarded(cell.text))
      line += cell.lineBreaks
      position = cell.end + 1
      if cell.end < text.count, text[cell.end] == separator { continue }
      grid.rows.append(Grid.Row(cells, line: rowLine))
      widest = max(widest, cells.count)
      cells = []
      line += 1
      rowLine = line
    }
    return grid
  }

  private static func cellsOfLine(_ text: ArraySlice<UInt8>, _ separator: UInt8) -> Int {
    text.prefix { $0 != DelimitedCell.lineFeed }.count { $0 == separator } + 1
  }
}
