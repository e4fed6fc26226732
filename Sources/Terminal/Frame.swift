import TextColumns

/// What a question looks like at one moment: rows that each fit the width, and the cursor.
struct Frame: Equatable {
  var rows: [StyledText]
  var cursorRow: Int
  var cursorColumn: Int
  /// The terminal's width that the rows were made for.
  var width: Int
  /// What the rows were measured with.
  var ruler: ColumnRuler

  /// How many rows above the cursor the frame begins, after the terminal has become `width` wide.
  ///
  /// A terminal that reflows has wrapped the rows that became too long for it; one that does not has
  /// cut them off. One that turned out to draw wider than was thought has wrapped them while painting.
  func rowsAboveCursor(in width: Int, look: TerminalLook) -> Int {
    if look.ruler != ruler {
      let drawn = rows.reduce(0) { $0 + $1.reflowedRows(in: width, look.ruler).count }
      return drawn - (rows.count - cursorRow)
    }
    guard look.reflows, width < self.width else { return cursorRow }
    let before = rows[..<cursorRow].reduce(0) { $0 + $1.reflowedRows(in: width, look.ruler).count }
    let around = rows[cursorRow].reflowedRows(in: width, look.ruler)
    var column = cursorColumn
    var extra = 0
    while extra < around.count - 1, column >= around[extra] {
      column -= around[extra]
      extra += 1
    }
    // Behind the text there are blanks to reflow with it.
    return before + extra + column / width
  }
}

extension StyledText {
  /// The columns used on each row after a terminal has wrapped this text again.
  fileprivate func reflowedRows(in width: Int, _ ruler: ColumnRuler) -> [Int] {
    var rows = [0]
    for run in runs {
      for scalar in run.text.unicodeScalars {
        let columns = ruler.columns(of: scalar)
        if rows[rows.count - 1] + columns > width { rows.append(0) }
        rows[rows.count - 1] += columns
      }
    }
    return rows
  }
}
