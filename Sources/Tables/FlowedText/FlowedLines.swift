/// A line of text that is not empty.
struct FlowedLine {
  /// The text without its line end.
  var bytes: ArraySlice<UInt8>
  /// From 1.
  var number: Int
  /// Whether three or more empty lines, or a form feed, stand before it.
  var startsPage: Bool

  /// Whether it begins as the names of projects do.
  func isIndented(by nesting: Layout.Nesting?) -> Bool {
    let indent = bytes.endOfSpaces(at: bytes.startIndex) - bytes.startIndex
    guard let nesting, nesting.projectIndent > 0 else { return false }
    return indent >= nesting.projectIndent
  }
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
      var start = position
      position = text.index(of: 0x0A, from: start)
      var end = position
      if end > start, text[end - 1] == 0x0D { end -= 1 }
      position += 1
      number += 1
      // Programs that take text out of PDF put a form feed before each page.
      while start < end, text[start] == 0x0C {
        start += 1
        empty = Self.emptyAtPageBreak
      }
      let bytes = text[start..<end]
      if bytes.endOfSpaces(at: start) < end {
        return FlowedLine(
          bytes: bytes, number: number, startsPage: empty >= Self.emptyAtPageBreak)
      }
      empty += 1
    }
    return nil
  }

  /// Whether one of the lines that are left is indented.
  func hasIndented(by nesting: Layout.Nesting?) -> Bool {
    var lines = self
    while let line = lines.next() {
      if line.isIndented(by: nesting) { return true }
    }
    return false
  }

  private static let emptyAtPageBreak = 3
}
