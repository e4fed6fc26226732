internal import TextColumns

extension StyledText {
  /// The rows it takes in `width` columns.
  func wrapped(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width else { return [self] }
    var rows = [StyledText()]
    var used = 0
    for run in runs {
      for character in run.text {
        let columns = ruler.columns(of: String(character))
        if used + columns > width && used > 0 {
          rows.append(StyledText())
          used = 0
        }
        rows[rows.count - 1].append(String(character), run.style)
        used += columns
      }
    }
    return rows
  }
}
