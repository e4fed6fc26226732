import Tables

/// Tables whose cells stand between bars, as pasted: Markdown, a database client's, boxes.
///
/// Where lines are drawn between the rows, a row may take several lines of text, which are joined;
/// elsewhere each line is a row.
enum BarredText {
  /// Whether two lines have bars between cells.
  static func isBarred(_ text: ArraySlice<UInt8>) -> Bool {
    var count = 0
    for line in text.split(separator: 0x0A) where line.contains(where: { $0 == 0x7C || $0 == 0xE2 }) {
      if cells(of: String(decoding: line, as: UTF8.self)).count > 2 { count += 1 }
      if count == 2 { return true }
    }
    return false
  }

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
      let cells = cells(of: line)
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
  private static func cells(of line: String) -> [String] {
    var cells: [String] = [""]
    var isEscaped = false
    for character in line.trimmed {
      if isEscaped {
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
    guard cells.count > 1 else { return cells }
    // Bars at a line's ends enclose it; without them they only stand between cells.
    if cells[0].allSatisfy(\.isWhitespace) { cells.removeFirst() }
    if cells.last?.allSatisfy(\.isWhitespace) == true { cells.removeLast() }
    return cells.map(plain)
  }

  /// A cell without the marks of Markdown.
  private static func plain(_ cell: String) -> String {
    var cell = cell
    while cell.last == " " { cell.removeLast() }
    if cell.first == " " { cell.removeFirst() }
    for mark in ["<br>", "<br/>", "<br />"] { cell = cell.replacing(mark, with: "\n") }
    if cell.hasPrefix("**"), cell.hasSuffix("**"), cell.count > 4 {
      cell = String(cell.dropFirst(2).dropLast(2))
    }
    return cell.replacing("&nbsp;", with: " ")
  }
}
