extension Screen {
  /// The rows with `mark` put in where the cursor stands, without the blank rows at the end.
  package func rows(markingCursorWith mark: Unicode.Scalar) -> [String] {
    let cursor = cursor
    var rows = rows
    let columns = size.columns
    let before = text(row: cursor.row, columns: 0..<cursor.column)
    let behind = text(row: cursor.row, columns: cursor.column..<columns)
    rows[cursor.row] = before + String(mark) + behind.droppingLastSpaces
    while rows.last?.isEmpty == true { rows.removeLast() }
    return rows
  }
}

extension String {
  /// The text without the blanks at its end.
  var droppingLastSpaces: String {
    var scalars = unicodeScalars
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
