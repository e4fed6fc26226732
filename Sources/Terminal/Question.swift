import TextColumns

/// Everything that goes into a question's frame.
struct Question {
  var heading: [StyledText]
  var prompt: StyledText
  var text: EditedText
  var hints: [StyledText]
  var size: WindowSize
  var ruler: ColumnRuler

  /// A prompt so wide that little room is left beside it has rows of its own above the text.
  private var isPromptBeside: Bool { prompt.columns(ruler) <= size.columns - 8 }

  /// The text wrapped behind its prompt.
  ///
  /// A short prompt indents the rows below it; a long one would waste too much of them.
  var layout: TextLayout {
    let first = isPromptBeside ? prompt.columns(ruler) : 0
    let indent = first <= size.columns / 4 ? first : 0
    return TextLayout(text.text, first: first, indent: indent, width: size.columns, ruler: ruler)
  }

  /// The frame, no taller than the screen: heading lines give way first, hints next, then the rows
  /// of text that are farthest from the cursor.
  var frame: Frame {
    let layout = layout
    let cursor = layout.place(of: text.cursor)
    let text = textRows(of: layout, around: cursor.row)
    var above = heading.flatMap { $0.wrapped(to: size.columns, ruler) }
    if !isPromptBeside { above += prompt.wrapped(to: size.columns, ruler) }
    var below = hints.flatMap { $0.wrapped(to: size.columns, ruler) }
    let room = size.rows - text.rows.count
    above.removeFirst(min(above.count, max(0, above.count + below.count - room)))
    below.removeLast(max(0, below.count - room))
    return Frame(
      rows: above + text.rows + below,
      cursorRow: above.count + text.cursorRow,
      cursorColumn: min(cursor.column, size.columns - 1),
      width: size.columns)
  }

  /// The rows of text to show; a faint count stands for those hidden above and below.
  private func textRows(of layout: TextLayout, around row: Int) -> (
    rows: [StyledText], cursorRow: Int
  ) {
    let count = layout.rows.count
    guard count > size.rows else {
      return ((0..<count).map { shown($0, of: layout) }, row)
    }
    let room = max(1, size.rows - 2)
    let start = min(max(0, row - room / 2), count - room)
    var rows = (start..<start + room).map { shown($0, of: layout) }
    var cursorRow = row - start
    guard size.rows >= 3 else { return (rows, cursorRow) }
    rows.insert(StyledText("⋮ \(start)", .faint), at: 0)
    rows.append(StyledText("⋮ \(count - start - room)", .faint))
    cursorRow += 1
    return (rows, cursorRow)
  }

  private func shown(_ row: Int, of layout: TextLayout) -> StyledText {
    let text = layout.shown(row: row)
    if row == 0 { return isPromptBeside ? prompt + text : text }
    return StyledText(String(repeating: " ", count: layout.rows[row].column)) + text
  }
}
