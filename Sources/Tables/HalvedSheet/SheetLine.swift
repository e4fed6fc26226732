/// A line of a halved sheet that is not empty.
struct SheetLine {
  /// The text without spaces at its ends.
  var text: ArraySlice<UInt8>
  /// From 1.
  var number: Int
  /// Spaces before the text.
  var indent: Int
  /// Empty lines before it.
  var emptyBefore: Int
}

/// The lines of a halved sheet that are not empty, one after the other.
struct SheetLines {
  private let text: [UInt8]
  private var position = 0
  private var number = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> SheetLine? {
    var empty = 0
    while position < text.count {
      let start = position
      while position < text.count, text[position] != 0x0A { position += 1 }
      let line = text[start..<position]
      position += 1
      number += 1
      let bare = line.withoutOuterSpaces
      // Some programs put a form feed before a page's first line.
      if line.first == 0x0C { empty = Self.emptyAtPageBreak }
      if bare.isEmpty {
        empty += 1
      } else {
        return SheetLine(
          text: bare, number: number, indent: bare.startIndex - start, emptyBefore: empty)
      }
    }
    return nil
  }

  /// So many empty lines stand where a page ends.
  static let emptyAtPageBreak = 3
}

extension ArraySlice<UInt8> {
  /// The text without spaces, tabs, line and page ends round it.
  var withoutOuterSpaces: ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte >= 0x09 && byte <= 0x0D }
    guard let start = firstIndex(where: { !isSpace($0) }),
      let last = lastIndex(where: { !isSpace($0) })
    else { return self[endIndex...] }
    return self[start...last]
  }

  /// The text without any spaces, to compare with headings.
  var withoutSpaces: [UInt8] { filter { $0 != 0x20 && $0 != 0x09 } }
}
