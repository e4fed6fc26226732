internal import CVTerm

/// A piece of a row that looks the same all along and is all wide or all narrow.
package struct ScreenRun: Hashable, Sendable {
  package var text: String
  package var column: Int
  package var columns: Int
  package var isWide: Bool
  package var isBold: Bool
  /// Whether it stands in the background's colour on the text's.
  package var isReversed: Bool
  /// The number in the terminal's palette; nil for the usual colour.
  package var color: Int?
}

extension Screen {
  /// The rows as runs, blanks left out.
  package var looks: [[ScreenRun]] {
    let size = size
    return (0..<size.rows).map { row in
      var runs: [ScreenRun] = []
      var column = 0
      while column < size.columns {
        let (run, columns) = look(row: row, column: column)
        if let run {
          if let last = runs.last, last.continues(with: run) {
            runs[runs.count - 1].text += run.text
            runs[runs.count - 1].columns += run.columns
          } else {
            runs.append(run)
          }
        }
        column += columns
      }
      return runs
    }
  }

  /// One cell, nil where it is blank, and its columns.
  private func look(row: Int, column: Int) -> (ScreenRun?, Int) {
    let cell = cell(row: row, column: column)
    let columns = max(1, Int(cell.width))
    let text = text(row: row, columns: column..<column + columns)
    if text == " " { return (nil, columns) }
    let hasColor = cell.fg.type & 1 == 1
    return (
      ScreenRun(
        text: text, column: column, columns: columns, isWide: columns == 2,
        isBold: cell.attrs.bold != 0, isReversed: cell.attrs.reverse != 0,
        color: hasColor ? Int(cell.fg.indexed.idx) : nil), columns
    )
  }
}

extension ScreenRun {
  fileprivate func continues(with next: ScreenRun) -> Bool {
    column + columns == next.column && isWide == next.isWide && isBold == next.isBold
      && isReversed == next.isReversed && color == next.color
  }
}
