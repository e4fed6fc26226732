/// A line of text that is not empty.
struct FlowedLine {
  /// The text without its line end.
  var bytes: ArraySlice<UInt8>
  /// From 1.
  var number: Int
  /// Empty lines before it.
  var emptyBefore: Int

  /// Spaces at its beginning.
  var indent: Int { bytes.endOfSpaces(at: bytes.startIndex) - bytes.startIndex }

  /// Its text without any spaces, to compare with headings.
  var withoutSpaces: [UInt8] { bytes.filter { $0 != 0x20 && $0 != 0x09 } }
}

/// The lines of a text that are not empty, one after the other.
struct FlowedLines {
  private let text: [UInt8]
  private var position = 0
  private var number = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> FlowedLine? {
    var empty = 0
    while position < text.count {
      let start = position
      while position < text.count, text[position] != 0x0A { position += 1 }
      var end = position
      if end > start, text[end - 1] == 0x0D { end -= 1 }
      position += 1
      number += 1
      let bytes = text[start..<end]
      if bytes.endOfSpaces(at: start) == end {
        empty += 1
      } else {
        return FlowedLine(bytes: bytes, number: number, emptyBefore: empty)
      }
    }
    return nil
  }
}
