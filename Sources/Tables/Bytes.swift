// Looking into UTF-8 without building strings: a district's table is megabytes of it.

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension [UInt8] {
  /// Whether `pattern` stands anywhere in it.
  func holds(_ pattern: [UInt8]) -> Bool {
    guard let first = pattern.first, let last = pattern.last else { return true }
    let length = pattern.count
    return withUnsafeBufferPointer { text in
      guard text.count >= length else { return false }
      return (0...(text.count - length)).contains { start in
        text[start] == first && text[start + length - 1] == last
          && text[start..<(start + length)].elementsEqual(pattern)
      }
    }
  }
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

  var droppingLastSpaces: ArraySlice<UInt8> {
    var end = endIndex
    while end > startIndex, self[end - 1] == 0x20 { end -= 1 }
    return self[..<end]
  }

  /// Whether the text ends with `。`, spaces aside.
  var endsSentence: Bool {
    let text = droppingLastSpaces
    let end = text.endIndex
    return text.count >= 3 && self[end - 3] == 0xE3 && self[end - 2] == 0x80
      && self[end - 1] == 0x82
  }

  /// The end of `literal` at `start`, where `；` and `;`, `：` and `:` mean the same.
  func end(ofMark literal: [UInt8], at start: Int) -> Int? {
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

  /// What is left of these bytes when `printed`, its spaces aside, is taken off their beginning;
  /// nil where it is no beginning of them.
  func removingPrefix(_ printed: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var position = startIndex
    for byte in printed where byte != 0x20 && byte != 0x09 {
      guard position < endIndex, self[position] == byte else { return nil }
      position += 1
    }
    return self[position...]
  }
}
