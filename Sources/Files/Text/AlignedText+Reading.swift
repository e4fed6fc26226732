package import Tables
import TextColumns

extension AlignedText {
  /// Whether a line of the text tells columns, as this format's do.
  package static func isAligned(_ text: [UInt8]) -> Bool {
    text.prefix(8_192).split(separator: 0x0A).contains { starts(ofRule: $0) != nil }
  }

  /// The rows of a text in UTF-8.
  package static func read(_ text: [UInt8]) -> Grid {
    var grid = Grid()
    var starts: [Int] = []
    var open: (cells: [String], line: Int)?
    var rules = 0
    func close() {
      if let row = open { grid.rows.append(Grid.Row(row.cells, line: row.line)) }
      open = nil
    }
    for (index, bytes) in text.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      let bytes = bytes.last == 0x0D ? bytes.dropLast() : bytes
      if let found = Self.starts(ofRule: bytes) {
        close()
        starts = found
        rules += 1
      } else if bytes.allSatisfy({ $0 == 0x20 }) {
        close()
      } else {
        let line = String(decoding: bytes, as: UTF8.self)
        if starts.isEmpty {
          grid.rows.append(Grid.Row([line], line: index + 1))
        } else {
          let parts = cells(of: line, starts: starts)
          open = (open.map { zip($0.cells, parts).map(+) } ?? parts, open?.line ?? index + 1)
        }
      }
    }
    // The closing rule is missing where a file was cut off.
    if rules < 3, open != nil {
      close()
      grid.rows[grid.rows.count - 1].isCut = true
    }
    close()
    return grid
  }

  /// Where the columns begin, if a line consists of two or more groups of `-`.
  private static func starts(ofRule line: ArraySlice<UInt8>) -> [Int]? {
    guard line.first == 0x2D, line.allSatisfy({ $0 == 0x2D || $0 == 0x20 || $0 == 0x0D }) else {
      return nil
    }
    let starts = line.indices.filter {
      line[$0] == 0x2D && ($0 == line.startIndex || line[$0 - 1] == 0x20)
    }
    return starts.count > 1 ? starts.map { $0 - line.startIndex } : nil
  }

  private static func cells(of line: String, starts: [Int]) -> [String] {
    let ruler = ColumnRuler()
    var cells = [String](repeating: "", count: starts.count)
    var column = 0
    var cell = 0
    for character in line {
      while cell + 1 < starts.count, column >= starts[cell + 1] { cell += 1 }
      cells[cell].append(character)
      column += ruler.columns(of: String(character))
    }
    return cells.map { String($0.droppingLastSpaces) }
  }
}
