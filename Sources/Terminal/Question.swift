import TextColumns

/// Everything that goes into a question's frame.
struct Question {
  var heading: [StyledText]
  var prompt: StyledText
  var text: [Unicode.Scalar]
  var cursor: Int
  /// A layout of the text as it was before the last change.
  var earlier: TextLayout?
  /// Stretches of the text that are marked, in scalars.
  var faults: [Range<Int>] = []
  /// Whether what is typed next takes the text's place.
  var isSelected = false
  /// Whether a row with a caret says where, because looks are not shown.
  var pointsAtFaults = false
  /// Lines below the text.
  var hints: [StyledText] = []
  /// Below the hints, in what room is left.
  var choices = ChoiceList()
  var choiceRows = 8
  var size: WindowSize
  var ruler: ColumnRuler

  /// Whether Tab chooses; else it does something else first.
  var tabChooses = true

  /// A prompt so wide that little room is left beside it has rows of its own above the text.
  private var isPromptBeside: Bool { prompt.columns(ruler) <= size.columns - 8 }

  /// The text wrapped behind its prompt.
  ///
  /// A short prompt indents the rows below it; a long one would waste too much of them.
  var layout: TextLayout {
    let first = isPromptBeside ? prompt.columns(ruler) : 0
    let indent = first <= size.columns / 4 ? first : 0
    return TextLayout(
      text, .init(first: first, indent: indent, width: size.columns, ruler: ruler), after: earlier)
  }

  /// The frame, no taller than the screen: heading lines give way first, then choices, then rows of
  /// text that are far from the cursor until half the screen is left for it, then hints.
  var frame: Frame {
    let layout = layout
    let place = layout.place(of: cursor)
    var above = heading.flatMap { $0.wrappedBetweenParts(to: size.columns, ruler) }
    if !isPromptBeside { above += prompt.wrapped(to: size.columns, ruler) }
    var below = pointer(in: layout) + hints.flatMap { $0.hanging(to: size.columns, ruler) }
    let text = textRows(
      of: layout, around: place.row, room: max((size.rows + 1) / 2, size.rows - below.count))
    let room = size.rows - text.rows.count
    let choiceRoom = min(choiceRows, room - below.count)
    // While the text is one row the arrows are free.
    let keys = (layout.rows.count == 1 ? "↑↓" : "Ctrl-P/Ctrl-N") + (tabChooses ? " 或 Tab" : "")
    below += choices.rows(limit: choiceRoom, width: size.columns, keys: keys, ruler)
    above.removeFirst(min(above.count, max(0, above.count + below.count - room)))
    below.removeLast(max(0, below.count - room))
    return Frame(
      rows: above + text.rows + below,
      cursorRow: above.count + text.cursorRow,
      cursorColumn: min(place.column, size.columns - 1),
      width: size.columns, ruler: ruler)
  }

  /// The rows of text to show; a faint count stands for those hidden above and below.
  private func textRows(of layout: TextLayout, around row: Int, room: Int) -> (
    rows: [StyledText], cursorRow: Int
  ) {
    let count = layout.rows.count
    guard count > room else {
      return ((0..<count).map { shown($0, of: layout) }, row)
    }
    let marks = room >= 3 ? 2 : 0
    let start = min(max(0, row - (room - marks) / 2), count - (room - marks))
    let end = start + room - marks
    var rows = (start..<end).map { shown($0, of: layout) }
    guard marks > 0 else { return (rows, row - start) }
    rows.insert(StyledText("⋮ \(start)", .faint), at: 0)
    rows.append(StyledText("⋮ \(count - end)", .faint))
    return (rows, row - start + 1)
  }

  /// A caret under the first fault; only where the text is one row, so that it stands right below.
  private func pointer(in layout: TextLayout) -> [StyledText] {
    guard pointsAtFaults, layout.rows.count == 1, let fault = faults.first else { return [] }
    let column = layout.place(of: fault.lowerBound).column
    return [StyledText(String(repeating: " ", count: min(column, size.columns - 1)) + "^")]
  }

  private func shown(_ row: Int, of layout: TextLayout) -> StyledText {
    let text = layout.shown(row: row, in: isSelected ? .selected : .plain, marking: faults)
    if row == 0 { return isPromptBeside ? prompt + text : text }
    return StyledText(String(repeating: " ", count: layout.rows[row].column)) + text
  }
}
