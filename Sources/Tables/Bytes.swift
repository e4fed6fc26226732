// Looking into UTF-8 without building strings: a district's table is megabytes of it.

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension ArraySlice<UInt8> {
  /// The end of one or more ASCII digits at `start`.
  func endOfDigits(at start: Int) -> Int? {
    var end = start
    while end < endIndex, self[end].isDigit { end += 1 }
    return end > start ? end : nil
  }

  func endOfSpaces(at start: Int) -> Int {
    var end = start
    while end < endIndex, self[end] == 0x20 { end += 1 }
    return end
  }

  /// The end of `literal` at `start`, where `；` and `;`, `：` and `:` mean the same.
  func end(ofMark literal: [UInt8], at start: Int) -> Int? {
    if literal.isEmpty { return start }
    var position = start
    var index = 0
    while index < literal.count {
      guard position < endIndex else { return nil }
      if let (wide, narrow) = Self.punctuation(at: index, in: literal) {
        if self[position] == narrow {
          position += 1
        } else if position + 3 <= endIndex, self[position] == 0xEF,
          self[position + 1] == 0xBC, self[position + 2] == wide
        {
          position += 3
        } else {
          return nil
        }
        index += literal[index] == 0xEF ? 3 : 1
      } else {
        guard self[position] == literal[index] else { return nil }
        position += 1
        index += 1
      }
    }
    return position
  }

  /// The last byte of the wide form and the narrow form of `；`, `：` or their ASCII twins.
  private static func punctuation(at index: Int, in literal: [UInt8]) -> (UInt8, UInt8)? {
    switch literal[index] {
    case 0x3A: (0x9A, 0x3A)
    case 0x3B: (0x9B, 0x3B)
    case 0xEF where index + 2 < literal.count && literal[index + 1] == 0xBC:
      switch literal[index + 2] {
      case 0x9A: (0x9A, 0x3A)
      case 0x9B: (0x9B, 0x3B)
      default: nil
      }
    default: nil
    }
  }

  /// Where `pattern` first begins.
  func firstRange(ofBytes pattern: [UInt8]) -> Int? {
    guard let first = pattern.first else { return startIndex }
    let last = endIndex - pattern.count
    var position = startIndex
    while position <= last {
      if self[position] == first {
        var matched = 1
        while matched < pattern.count, self[position + matched] == pattern[matched] { matched += 1 }
        if matched == pattern.count { return position }
      }
      position += 1
    }
    return nil
  }
}

extension String {
  /// The text without spaces, tabs and ideographic spaces at its ends.
  var trimmed: String {
    let isSpace = { (scalar: Unicode.Scalar) in
      scalar == " " || scalar == "\t" || scalar == "\u{3000}" || scalar == "\n" || scalar == "\r"
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !isSpace($0) }),
      let last = scalars.lastIndex(where: { !isSpace($0) })
    else { return "" }
    if first == scalars.startIndex && scalars.index(after: last) == scalars.endIndex { return self }
    return String(scalars[first...last])
  }

  /// Its beginning, short enough to quote in a sentence.
  var excerpt: String { count > 20 ? prefix(20) + "…" : self }
}
