package import TextColumns

extension StyledText {
  /// The longest beginning that fits in `width` columns, with `…` for what was cut.
  package func truncated(to width: Int, _ ruler: ColumnRuler) -> StyledText {
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

  /// The rows it takes in `width` columns, broken between parts where ` · ` stands, as far as it has one
  /// look.
  func wrappedBetweenParts(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width, runs.count == 1 else { return wrapped(to: width, ruler) }
    var rows: [StyledText] = []
    for part in plain.split(separator: " · ") {
      let part = StyledText(String(part), runs[0].style)
      if let last = rows.last, last.columns(ruler) + 3 + part.columns(ruler) <= width {
        rows[rows.count - 1] = last + StyledText(" · ", runs[0].style) + part
      } else {
        rows += part.wrapped(to: width, ruler)
      }
    }
    return rows
  }

  /// The rows it takes behind `head` in `width` columns, the further ones below its first character
  /// or, on a narrow terminal, `indent` columns in.
  package func hanging(
    behind head: StyledText, indent: Int, to width: Int, _ ruler: ColumnRuler
  ) -> [StyledText] {
    let columns = head.columns(ruler)
    let margin = columns * 3 > width ? indent : columns
    return (head + self).wrapped(to: width, margin: margin, ruler)
  }

  /// The rows it takes in `width` columns, the further ones below its text, behind its blanks and mark.
  package func hanging(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width else { return [self] }
    return wrapped(to: width, margin: ruler.columns(of: plain.headMark), ruler)
  }

  /// The rows that a printed line takes in `width` columns; without a mark, the further ones stand below
  /// its last column, as far as those before leave two fifths of the width.
  func printed(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width else { return [self] }
    let plain = plain
    let head = plain.headMark
    var margin = ruler.columns(of: head)
    if head.allSatisfy({ $0 == " " }) {
      var column = 0
      var blanks = 0
      for character in plain {
        if blanks > 1, character != " ", column * 5 <= width * 3 { margin = column }
        blanks = character == " " ? blanks + 1 : 0
        column += ruler.columns(of: String(character))
      }
    }
    return wrapped(to: width, margin: margin, ruler)
  }

  /// Rows of which all but the first stand `margin` columns in.
  private func wrapped(to width: Int, margin: Int, _ ruler: ColumnRuler) -> [StyledText] {
    let rows = wrapped(to: width, ruler)
    guard rows.count > 1 else { return rows }
    // What the first row holds stays there; the rest has less room.
    let rest = rows.dropFirst().reduce(into: StyledText()) { $0 += $1 }.droppingFirstSpaces
    return [rows[0]]
      + rest.wrapped(to: max(2, width - margin), ruler).map {
        StyledText(String(repeating: " ", count: margin)) + $0.droppingFirstSpaces
      }
  }

  private var droppingFirstSpaces: StyledText {
    var rest = StyledText()
    for run in runs {
      rest.append(rest.isEmpty ? String(run.text.drop { $0 == " " }) : run.text, run.style)
    }
    return rest
  }

  /// The rows it takes in `width` columns.
  package func wrapped(to width: Int, _ ruler: ColumnRuler) -> [StyledText] {
    guard columns(ruler) > width else { return [self] }
    let plain = plain
    var rows: [StyledText] = []
    var run = runs[...]
    var rest = run.popFirst().map { ($0.text[...], $0.style) }
    for range in ruler.rows(of: plain, width: width) {
      var row = StyledText()
      var wanted = plain.utf8.distance(from: range.lowerBound, to: range.upperBound)
      while wanted > 0, let (text, style) = rest {
        // Runs join without anything between, so bytes are counted the same in both.
        let taken = text.utf8.prefix(wanted)
        row.append(String(text[..<taken.endIndex]), style)
        wanted -= taken.count
        let left = text[taken.endIndex...]
        rest = left.isEmpty ? run.popFirst().map { ($0.text[...], $0.style) } : (left, style)
      }
      rows.append(row)
    }
    return rows
  }
}

extension String {
  /// The blanks and the mark before a line's text: `  ✗ `.
  fileprivate var headMark: String {
    let blanks = prefix { $0 == " " }
    return String(blanks + self[blanks.endIndex...].prefix { "✗✓！·▸注 ".contains($0) })
  }
}
