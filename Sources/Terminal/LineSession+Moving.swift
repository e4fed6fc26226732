/// Moving by what a reader takes for one character, word or row; libedit knows scalars only.
extension LineSession {
  var words: WordRuns { WordRuns(text: handle.scalars) }

  /// Scalars of the character before the cursor.
  func lengthBefore() -> Int {
    let before = handle.surroundings(limit: longestCluster).before
    return before.last?.unicodeScalars.count ?? 0
  }

  /// Scalars of the character at the cursor.
  func lengthAfter() -> Int {
    let after = handle.surroundings(limit: longestCluster).after
    return after.first?.unicodeScalars.count ?? 0
  }

  /// Moves on to the end of a character that an edit has left the cursor within.
  func leaveCluster() {
    while let mark = handle.surroundings(limit: 1).after.unicodeScalars.first,
      mark.value >= 0x300, mark.properties.isGraphemeExtend, handle.cursor > 0
    {
      handle.moveCursor(by: 1)
    }
  }

  func move(to cursor: Int) {
    undo.endRun()
    handle.moveCursor(to: cursor)
  }

  /// Moves between the rows that the text is wrapped to; beyond the first and the last, to the ends.
  func moveRow(by step: Int) {
    undo.endRun()
    let layout = question(withHints: false).layout
    let place = layout.place(of: handle.cursor)
    let column = goalColumn ?? place.column
    goalColumn = column
    let row = place.row + step
    switch row {
    case ..<0: handle.moveCursor(to: 0)
    case layout.rows.count...: handle.moveCursor(to: .max)
    default: handle.moveCursor(to: layout.cursor(row: row, column: column))
    }
  }

  /// Moves to an end of the row, or of the whole text when the cursor is there already.
  func moveInRow(toEnd: Bool) {
    let layout = question(withHints: false).layout
    let row = layout.place(of: handle.cursor).row
    let end = layout.cursor(row: row, column: toEnd ? .max : 0)
    move(to: end != handle.cursor ? end : toEnd ? .max : 0)
  }
}
