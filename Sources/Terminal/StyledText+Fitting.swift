internal import TextColumns

extension StyledText {
  /// The longest beginning that fits in `width` columns, with `…` for what was cut.
  func truncated(to width: Int, _ ruler: ColumnRuler) -> StyledText {
    var room = width
    guard columns(ruler) > width else { return self }
    var result = StyledText()
    for run in runs {
      let columns = ruler.columns(of: run.text)
      // A run that only just fits must leave room for the mark, because more follows it.
      if columns < room {
        result.append(run.text, run.style)
        room -= columns
      } else {
        result.append(ruler.truncated(run.text + "…", to: room), run.style)
        break
      }
    }
    return result
  }

  /// The rows it takes in `width` columns.
  func wrapped(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width else { return [self] }
    let scalars = runs.flatMap { Array($0.text.unicodeScalars) }
    let layout = TextLayout(scalars, .init(first: 0, indent: 0, width: width, ruler: ruler))
    return layout.rows.filter { !$0.scalars.isEmpty }.map { slice($0.scalars, of: scalars) }
  }

  /// Some of its scalars with their looks.
  private func slice(_ range: Range<Int>, of scalars: [Unicode.Scalar]) -> StyledText {
    var slice = StyledText()
    var start = 0
    for run in runs where start < range.upperBound {
      let end = start + run.text.unicodeScalars.count
      let part = range.clamped(to: start..<end)
      if !part.isEmpty { slice.append(string(scalars[part]), run.style) }
      start = end
    }
    return slice
  }
}
