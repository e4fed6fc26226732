import Tables

/// Tables whose cells stand between bars, as pasted: Markdown, a database client's, boxes.
///
/// Where lines are drawn between the rows, a row may take several lines of text, which are joined;
/// elsewhere each line is a row.
enum BarredText {
  static func read(_ text: [UInt8]) -> Grid {
    var grid = Grid()
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).trimmed
    }
    let isDrawn = lines.count(where: isRule) > 2
    var isOpen = false
    for (index, line) in lines.enumerated() {
      if line.isEmpty || isRule(line) {
        isOpen = false
        continue
      }
      var cells = cells(of: line)
      if cells.count == 1, let mark = line.firstRange(of: "# "), line[..<mark.lowerBound].allSatisfy({ $0 == "#" }) {
        cells = [plain(String(line[mark.upperBound...]))]
      }
      if isDrawn, isOpen, cells.count == grid.rows.last?.cells.count {
        let row = grid.rows.count - 1
        for cell in cells.indices { grid.rows[row].cells[cell] += cells[cell] }
      } else {
        grid.rows.append(Grid.Row(cells, line: index + 1))
        isOpen = cells.count > 1
      }
    }
    return grid
  }

  /// Whether a line only separates: `|---|:--:|`, `+-----+`, `├──┼──┤`.
  private static func isRule(_ line: String) -> Bool {
    line.unicodeScalars.contains { "-─━═".unicodeScalars.contains($0) }
      && line.unicodeScalars.allSatisfy { scalar in
        (0x2500...0x257F).contains(scalar.value) || "|+-:= ".unicodeScalars.contains(scalar)
      }
  }

  /// The cells of a line; the whole line where it has no bar.
  static func cells(of line: String) -> [String] {
    var cells: [String] = [""]
    var isEscaped = false
    for character in line.trimmed {
      if isEscaped {
        // The mark of a bar is taken away here, other marks with the rest of the markup.
        cells[cells.count - 1] += character == "|" ? "|" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if "|│┃║".contains(character) {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    if isEscaped { cells[cells.count - 1] += "\\" }
    // Bars at a line's ends enclose it; without them they only stand between cells.
    if cells.count > 1, cells[0].allSatisfy(\.isWhitespace) { cells.removeFirst() }
    if cells.count > 1, cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
    return cells.map(plain)
  }

  /// A cell without the marks of Markdown.
  private static func plain(_ cell: String) -> String {
    var cell = cell.trimmingSpaces
    guard cell.utf8.contains(where: { "\\<&*".utf8.contains($0) }) else { return cell }
    if cell.hasPrefix("**"), cell.hasSuffix("**"), cell.count > 4 {
      cell = String(cell.dropFirst(2).dropLast(2))
    }
    var text = ""
    var rest = cell[...]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol {
        text.append(next)
        rest.removeFirst()
      } else if let mark = marks.first(where: { (character == "&" || character == "<") && rest.hasPrefix($0.0) }) {
        text += mark.1
        rest.removeFirst(mark.0.count)
      } else {
        text.append(character)
      }
    }
    return text
  }

  /// What stands behind `<` or `&`, and what it means.
  private static let marks = [
    ("br>", "\n"), ("br/>", "\n"), ("br />", "\n"), ("lt;", "<"), ("gt;", ">"), ("amp;", "&"),
    ("quot;", "\""), ("nbsp;", " "), ("#9;", "\t"), ("#32;", " "), ("#124;", "|"),
  ]
}

extension String {
  /// The text without the spaces at its ends; a mark of a space stays one.
  fileprivate var trimmingSpaces: String {
    guard let start = firstIndex(where: { $0 != " " }), let end = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[start...end])
  }
}
