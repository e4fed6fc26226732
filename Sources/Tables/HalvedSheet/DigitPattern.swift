/// How a cell begins, `#` standing for a digit: `######-`, `####`.
struct DigitPattern {
  private let pattern: [UInt8]

  init(_ pattern: String) {
    self.pattern = Array(pattern.utf8)
  }

  /// The bytes that match at the beginning of `text`; more digits than the pattern has are no match.
  func prefix(of text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard !pattern.isEmpty, text.count >= pattern.count else { return nil }
    var position = text.startIndex
    for byte in pattern {
      let matches = byte == 0x23 ? text[position].isDigit : text[position] == byte
      if !matches { return nil }
      position += 1
    }
    if pattern.last == 0x23, position < text.endIndex, text[position].isDigit { return nil }
    return text[..<position]
  }
}
