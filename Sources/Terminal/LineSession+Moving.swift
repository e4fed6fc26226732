/// Moving and erasing by what a reader takes for one character; libedit knows scalars only.
extension LineSession {
  /// No grapheme cluster that a person types is longer than this.
  private static let longestCluster = 64

  /// Scalars of the character before the cursor.
  func lengthBefore() -> Int {
    let before = handle.surroundings(limit: Self.longestCluster).before
    return before.last?.unicodeScalars.count ?? 0
  }

  /// Scalars of the character at the cursor.
  func lengthAfter() -> Int {
    let after = handle.surroundings(limit: Self.longestCluster).after
    return after.first?.unicodeScalars.count ?? 0
  }

  /// Moves on to the end of a character that libedit's word commands left the cursor within.
  func leaveCluster() {
    while let mark = handle.surroundings(limit: 1).after.unicodeScalars.first,
      mark.value >= 0x300, mark.properties.isGraphemeExtend,
      !handle.surroundings(limit: 1).before.isEmpty
    {
      handle.moveCursor(by: 1)
    }
  }

  func eraseBefore() {
    let length = lengthBefore()
    guard length > 0 else { return }
    willEdit(.erasing)
    handle.deleteBefore(length)
  }

  func eraseAfter() {
    let length = lengthAfter()
    guard length > 0 else { return }
    willEdit(.erasing)
    handle.moveCursor(by: length)
    handle.deleteBefore(length)
  }

  func move(by scalars: Int) {
    undo.endRun()
    handle.moveCursor(by: scalars)
  }

  func move(_ command: EditCommand) -> Unicode.Scalar {
    undo.endRun()
    return command.scalar
  }

  /// Moves between the rows that the text is wrapped to; beyond the first and the last, to the ends.
  func moveRow(by step: Int) {
    undo.endRun()
    let text = handle.text
    let layout = question(text, withHints: false).layout
    let place = layout.place(of: text.cursor)
    let column = goalColumn ?? place.column
    goalColumn = column
    let row = place.row + step
    switch row {
    case ..<0: handle.moveCursor(to: 0)
    case layout.rows.count...: handle.moveCursor(to: .max)
    default: handle.moveCursor(to: layout.cursor(row: row, column: column))
    }
  }
}
