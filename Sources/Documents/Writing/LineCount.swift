import Tables
import TextColumns

/// Counts the lines that an office program breaks a text into, never too few where its fonts are like 宋体.
struct LineCount {
  private let ruler = ColumnRuler()

  /// How wide half a Chinese character is, and how wide fonts make a Latin letter.
  private static let (narrow, latin) = (4, 5)

  /// Lines of `text` in `width` half-width characters.
  ///
  /// Words are not broken, and one character of each line is given away, because a punctuation mark
  /// that may not begin a line takes the character before it along.
  func lines(of text: String, width: Int) -> Int {
    let room = (width > 8 ? width - 2 : width) * Self.narrow
    var lines = 1
    var used = 0
    var word = 0
    for scalar in text.unicodeScalars {
      if scalar.value == 0x0A {
        lines += 1
        used = 0
        word = 0
        continue
      }
      let columns = ruler.columns(of: scalar) * (scalar.isASCII ? Self.latin : Self.narrow)
      word = scalar.value > 0x20 && scalar.value < 0x7F ? word + columns : 0
      used += columns
      guard used > room else { continue }
      lines += 1
      used = word > 0 && word <= room ? word : columns
      word = min(word, used)
    }
    return lines
  }
}

/// The heights of a group's rows, in lines.
struct GroupHeights {
  private(set) var lines: [Int]

  /// `width` gives the half-width characters of a cell's line.
  init(_ group: RowGroup, width: (Sheet.Cell) -> Int) {
    let count = LineCount()
    lines = [Int](repeating: 1, count: group.rows.count)
    var merged: [(cell: Sheet.Cell, row: Int, lines: Int)] = []
    for (index, row) in group.rows.enumerated() {
      for cell in row.cells where !cell.text.isEmpty {
        let needed = cell.kind == .amount ? 1 : count.lines(of: cell.text, width: width(cell))
        if cell.rows == 1 {
          lines[index] = max(lines[index], needed)
        } else {
          merged.append((cell, index, needed))
        }
      }
    }
    // What a merged cell needs beyond its rows is shared out among them.
    for (cell, row, needed) in merged {
      let end = min(row + cell.rows, lines.count)
      let missing = needed - lines[row..<end].reduce(0, +)
      guard missing > 0 else { continue }
      for index in row..<end { lines[index] += missing / (end - row) }
      for index in (end - missing % (end - row))..<end { lines[index] += 1 }
    }
  }
}
