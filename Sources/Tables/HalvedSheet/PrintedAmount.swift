/// An amount at the end of a line, behind text or alone.
enum PrintedAmount {
  /// Where the amount begins and the text before it ends.
  ///
  /// `50,000.00`, `-3.00` or `####`, at the line's beginning or behind a space.
  static func range(in line: ArraySlice<UInt8>) -> Range<Int>? {
    var start = line.endIndex
    while start > line.startIndex, line[start - 1] != 0x20 { start -= 1 }
    let token = line[start...]
    if isLost(token) { return start..<line.endIndex }
    let digits = token.first == 0x2D ? token.dropFirst() : token
    guard digits.count >= 4, let first = digits.first, first.isDigit else { return nil }
    let point = digits.endIndex - 3
    guard digits[point] == 0x2E, digits[point + 1].isDigit, digits[point + 2].isDigit,
      digits[..<point].allSatisfy({ $0.isDigit || $0 == 0x2C })
    else { return nil }
    return start..<line.endIndex
  }

  /// Whether the column was too narrow for the amount.
  static func isLost(_ token: ArraySlice<UInt8>) -> Bool {
    token.count >= 3 && token.allSatisfy { $0 == 0x23 }
  }
}
