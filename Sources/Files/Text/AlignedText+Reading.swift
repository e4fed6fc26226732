package import Tables
import TextColumns

extension AlignedText {
  /// Whether a line tells columns, as this format's do.
  static func isRule(_ line: ArraySlice<UInt8>) -> Bool { AlignedRule(line) != nil }

  /// The rows of a text in UTF-8.
  package static func read(_ text: [UInt8]) -> Grid {
    var reader = AlignedTextReader()
    var position = 0
    while position < text.count {
      let end = text[position...].firstIndex(of: 0x0A) ?? text.count
      let line = text[position..<end]
      reader.add(line.last == 0x0D ? line.dropLast() : line, isLast: end == text.count)
      position = end + 1
    }
    return reader.finish()
  }
}

/// A line of groups of `-`, or `=` round labels, that tells where columns begin.
private struct AlignedRule {
  let bytes: ArraySlice<UInt8>
  /// Where each group begins, from the line's beginning; the first one is how far it is indented.
  let starts: [Int]
  /// Whether it stands round labels, each with its text, and not round a table.
  let isOfLabels: Bool

  /// Nil unless the line consists of two or more groups of three or more equal marks.
  init?(_ line: ArraySlice<UInt8>) {
    bytes = line.withoutLastSpaces
    guard let mark = bytes.first(where: { $0 != 0x20 }), mark == 0x2D || mark == 0x3D else {
      return nil
    }
    let groups = bytes.split(separator: 0x20)
    guard groups.count > 1, groups.allSatisfy({ $0.count >= 3 && $0.allSatisfy { $0 == mark } })
    else { return nil }
    starts = groups.map { $0.startIndex - line.startIndex }
    isOfLabels = mark == 0x3D
    if isOfLabels && groups.count != 2 { return nil }
  }

  /// Whether `line` is the same rule, or the beginning of it that the file's end has left.
  func isRepeated(in line: ArraySlice<UInt8>, isLast: Bool) -> Bool {
    line.withoutLastSpaces == bytes || isLast && line.count >= 3 && bytes.starts(with: line)
  }

  /// How many lines of it a block has: below the headings of a table stands one more.
  var count: Int { isOfLabels ? 2 : 3 }
}

extension ArraySlice<UInt8> {
  /// The line without spaces and a carriage return at its end.
  fileprivate var withoutLastSpaces: Self {
    self[startIndex..<((lastIndex { $0 != 0x20 && $0 != 0x0D } ?? startIndex - 1) + 1)]
  }
}

private struct AlignedTextReader {
  private let ruler = ColumnRuler()
  private var grid = Grid()
  /// The rule of the block that the lines stand in; nil between blocks.
  private var rule: AlignedRule?
  private var open: Grid.Row?
  private var number = 0
  /// Rules of the block so far.
  private var rules = 0

  mutating func add(_ line: ArraySlice<UInt8>, isLast: Bool) {
    number += 1
    guard let rule else {
      if let found = AlignedRule(line) {
        self.rule = found
        rules = 1
      } else {
        grid.rows.append(Grid.Row([String(decoding: line, as: UTF8.self)], line: number))
        grid.endsInsideLine = isLast
      }
      return
    }
    if rule.isRepeated(in: line, isLast: isLast) {
      close()
      rules += 1
      if rules == rule.count { self.rule = nil }
    } else if line.allSatisfy({ $0 == 0x20 }) {
      // Spaces that the file ends with are the beginning of a cut line.
      if !isLast { close() }
    } else {
      // A label begins a row; the lines of a table's row follow one another.
      if rule.isOfLabels, line.dropFirst(rule.starts[0]).first != 0x20 { close() }
      if open == nil {
        open = Grid.Row(Array(repeating: "", count: rule.starts.count), line: number)
      }
      addCells(of: String(decoding: line, as: UTF8.self), starts: rule.starts)
    }
  }

  /// All rows; the closing rule is missing where a file was cut off.
  mutating func finish() -> Grid {
    if rule != nil { open?.isCut = true }
    close()
    return grid
  }

  private mutating func close() {
    if let open { grid.rows.append(open) }
    open = nil
  }

  /// Adds what stands in each column, by scalars: a mark at a cell's beginning belongs to it.
  private mutating func addCells(of line: String, starts: [Int]) {
    let scalars = line.unicodeScalars
    var cell = 0
    var column = 0
    var cellStart = scalars.startIndex
    for index in scalars.indices {
      while cell + 1 < starts.count, column >= starts[cell + 1] {
        open?.cells[cell] += line[cellStart..<index].withoutLastSpaces
        cellStart = index
        cell += 1
      }
      if cell == 0, column < starts[0], scalars[index] == " " {
        cellStart = scalars.index(after: index)
      }
      column += ruler.columns(of: scalars[index])
    }
    open?.cells[cell] += line[cellStart...].withoutLastSpaces
  }
}
