import Tables
import TextColumns

/// Counts the lines that an office program breaks a text into, never too few where its fonts are like 宋体.
struct LineCount {
  private let ruler = ColumnRuler()

  /// How wide half a Chinese character is.
  private static let narrow = 4
  /// How wide fonts make a Latin letter.
  private static let latin = 5

  /// Lines of `text` in `width` half-width characters.
  ///
  /// Words are not broken, and one character of each line is given away, because a punctuation mark
  /// that may not begin a line takes the character before it along.
  func lines(of text: String, width: Int) -> Int {
    let room = (width > 8 ? width - 2 : width) * Self.narrow
    var text = text
    return text.withUTF8 { bytes in
      var lines = 1
      var used = 0
      var word = 0
      var place = 0
      while place < bytes.count {
        let byte = bytes[place]
        let columns: Int
        if byte >= 0xE5 && byte <= 0xE9 {
          // U+5000 to U+9FFF: most are Chinese characters, which need no ruler.
          columns = 2 * Self.narrow
          word = 0
          place += 3
        } else if byte < 0x80 {
          place += 1
          if byte == 0x0A {
            lines += 1
            used = 0
            word = 0
            continue
          }
          columns = byte < 0x20 || byte == 0x7F ? 0 : Self.latin
          word = byte > 0x20 && byte < 0x7F ? word + columns : 0
        } else {
          let scalar = bytes.scalar(at: &place)
          columns = ruler.columns(of: scalar) * Self.narrow
          word = 0
        }
        used += columns
        guard used > room else { continue }
        lines += 1
        used = word > 0 && word <= room ? word : columns
        word = min(word, used)
      }
      return lines
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The character of two to four bytes at `place`, which goes behind it; the bytes are a string's.
  fileprivate func scalar(at place: inout Int) -> Unicode.Scalar {
    let first = self[place]
    let end = place + (first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4)
    var value = UInt32(first) & (0x7F >> UInt32(end - place))
    place += 1
    while place < end {
      value = value << 6 | UInt32(self[place] & 0x3F)
      place += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
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
