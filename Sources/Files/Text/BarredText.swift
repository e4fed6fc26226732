import Tables

/// Tables whose cells stand between bars, as pasted: Markdown, a database client's, boxes.
///
/// Where lines are drawn between the rows, a row may take several lines of text, which are joined;
/// elsewhere each line is a row.
enum BarredText {
  static func read(_ text: [UInt8]) -> Grid {
    var grid = Grid()
    let lines = text.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    let isDrawn = lines.count { isRule($0) && !$0.contains("|") } > 2
    var isOpen = false
    // Whether bars enclose the lines of the table, or only stand between cells.
    var isEnclosed: Bool?
    for (index, line) in lines.enumerated() {
      if isRule(line) || line.allSatisfy(\.isWhitespace) {
        isOpen = false
        if !isRule(line) { isEnclosed = nil }
        continue
      }
      var cells = cells(of: line, isEnclosed: isEnclosed)
      if cells.count == 1 {
        cells = [heading(line)]
      } else if isEnclosed == nil {
        isEnclosed = line.drop(while: \.isWhitespace).first.map(isBar)
      }
      if isDrawn, isOpen, cells.count == grid.rows.last?.cells.count {
        let row = grid.rows.count - 1
        for cell in cells.indices { grid.rows[row].cells[cell] += cells[cell] }
      } else {
        grid.rows.append(Grid.Row(cells, line: index + 1))
        isOpen = cells.count > 1
      }
      if index == lines.count - 1 { markEnd(of: &grid, line, isEnclosed: isEnclosed ?? false) }
    }
    return grid
  }

  /// Whether the last line, which no line break ends, is cut off: an enclosed row ends with a bar.
  private static func markEnd(of grid: inout Grid, _ line: String, isEnclosed: Bool) {
    let row = grid.rows.count - 1
    let isClosed = isEnclosed && line.last { !$0.isWhitespace }.map(isBar) ?? false
    if isEnclosed, !isClosed, grid.rows[row].cells.count > 1 { grid.rows[row].isCut = true }
    let isWhole = row > 0 && grid.rows[row].cells.count == grid.rows[row - 1].cells.count
    grid.endsInsideLine = !(isClosed && isWhole)
  }

  /// A line outside the table, without the marks of a heading.
  private static func heading(_ line: String) -> String {
    let line = line.trimmed
    guard let mark = line.firstRange(of: "# "), line[..<mark.lowerBound].allSatisfy({ $0 == "#" })
    else { return plain(line) }
    return plain(String(line[mark.upperBound...]))
  }

  private static let bars = "|│┃║"
  private static let barBytes = bars.unicodeScalars.map { Array(String($0).utf8) }

  private static func isBar(_ character: Character) -> Bool { bars.contains(character) }

  /// Whether there is a bar in a line at all.
  static func mayHaveCells(_ line: ArraySlice<UInt8>) -> Bool {
    barBytes.contains { line.firstRange(ofBytes: $0) != nil }
  }

  /// Whether a line only separates: `|---|:--:|`, `+-----+`, `├──┼──┤`.
  private static func isRule(_ line: String) -> Bool {
    let line = line.filter { $0 != "\r" }
    return line.unicodeScalars.contains { "-─━═".unicodeScalars.contains($0) }
      && line.unicodeScalars.allSatisfy { scalar in
        (0x2500...0x257F).contains(scalar.value) || "|+-:= ".unicodeScalars.contains(scalar)
      }
  }

  /// The cells of a line; the whole line where it has no bar.
  static func cells(of line: String, isEnclosed: Bool? = nil) -> [String] {
    var cells: [String] = [""]
    var isEscaped = false
    for character in line where character != "\r" && character != "\r\n" {
      if isEscaped {
        // The mark of a bar is taken away here, other marks with the rest of the markup.
        cells[cells.count - 1] += character == "|" ? "|" : "\\\(character)"
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if isBar(character) {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    if isEscaped { cells[cells.count - 1] += "\\" }
    let isBlank = { (cell: String) in cell.allSatisfy(\.isWhitespace) }
    if isEnclosed ?? isBlank(cells[0]) {
      if cells.count > 1, isBlank(cells[0]) { cells.removeFirst() }
      if cells.count > 1, isBlank(cells[cells.count - 1]) { cells.removeLast() }
    }
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
      if character == "\\", let next = rest.first, next.isASCII, next.isPunctuation || next.isSymbol
      {
        text.append(next)
        rest.removeFirst()
      } else if let mark = marks.first(where: {
        (character == "&" || character == "<") && rest.hasPrefix($0.0)
      }) {
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
