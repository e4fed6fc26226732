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
