/// The amounts at the end of a line of flowed text, where blank columns have vanished.
struct PackedAmounts {
  /// Where the amounts begin, behind the text before them.
  let start: Int
  let amounts: [String]

  /// Nil where the line does not end with an amount (`1,109.64`, `-3.00` or `####`).
  init?(_ line: ArraySlice<UInt8>, most: Int) {
    var end = line.endIndex
    while end > line.startIndex, line[end - 1] == 0x20 { end -= 1 }
    guard end > line.startIndex, line[end - 1].isDigit || line[end - 1] == 0x23 else { return nil }
    var amounts: [String] = []
    var start = end
    while amounts.count < most, let token = Self.token(endingAt: end, in: line) {
      amounts.insert(String(decoding: line[token], as: UTF8.self), at: 0)
      start = token.lowerBound
      end = token.lowerBound
      while end > line.startIndex, line[end - 1] == 0x20 { end -= 1 }
    }
    if amounts.isEmpty { return nil }
    self.start = start
    self.amounts = amounts
  }

  private static func token(endingAt end: Int, in line: ArraySlice<UInt8>) -> Range<Int>? {
    var start = end
    while start > line.startIndex, line[start - 1] != 0x20, line[start - 1] < 0x80 { start -= 1 }
    let token = line[start..<end]
    // Text may touch the amounts' left side only with a space between.
    if start > line.startIndex, line[start - 1] >= 0x80 { return nil }
    if token.count >= 3, token.allSatisfy({ $0 == 0x23 }) { return start..<end }
    guard token.count >= 4, token[end - 3] == 0x2E, token[end - 1].isDigit, token[end - 2].isDigit
    else { return nil }
    let whole = token[..<(end - 3)]
    let digits = whole.first == 0x2D ? whole.dropFirst() : whole
    guard let first = digits.first, first.isDigit,
      digits.allSatisfy({ $0.isDigit || $0 == 0x2C })
    else { return nil }
    return start..<end
  }
}
