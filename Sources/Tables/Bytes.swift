// Looking into UTF-8 without building strings: a district's table is megabytes of it.

import Glibc

extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}

extension [UInt8] {
  /// The place of `byte` from `start` on, or the end where it does not come again.
  package func index(of byte: UInt8, from start: Int) -> Int {
    withUnsafeBytes { text in
      guard start < text.count, let base = text.baseAddress,
        let found = memchr(base + start, Int32(byte), text.count - start)
      else { return text.count }
      return found - UnsafeMutableRawPointer(mutating: base)
    }
  }

  /// Whether `pattern` stands anywhere in it, as Horspool looks for it: a byte that the pattern has
  /// not takes it on by its whole length.
  func holds(_ pattern: [UInt8]) -> Bool {
    guard let last = pattern.last else { return true }
    var steps = [Int](repeating: pattern.count, count: 256)
    for (index, byte) in pattern.dropLast().enumerated() {
      steps[Int(byte)] = pattern.count - 1 - index
    }
    return withUnsafeBufferPointer { text in
      var end = pattern.count - 1
      while end < text.count {
        let byte = text[end]
        if byte == last, text[(end - pattern.count + 1)...end].elementsEqual(pattern) {
          return true
        }
        end += steps[Int(byte)]
      }
      return false
    }
  }
}

extension ArraySlice<UInt8> {
  /// The place behind the bytes of the character that stands at `start`.
  func endOfCharacter(at start: Int) -> Int {
    var end = start + 1
    while end < endIndex, self[end] & 0xC0 == 0x80 { end += 1 }
    return end
  }

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
    // Most bytes are none that a mark begins with.
    if start < endIndex, let first = literal.first {
      let byte = self[start]
      if byte != first, byte != 0xEF, byte != 0x3A, byte != 0x3B { return nil }
    }
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
  package func firstRange(ofBytes pattern: [UInt8]) -> Int? {
    guard let first = pattern.first else { return startIndex }
    return withUnsafeBytes { text in
      guard let base = text.baseAddress else { return nil }
      var position = 0
      while position + pattern.count <= text.count {
        let rest = text.count - pattern.count + 1 - position
        guard let found = memchr(base + position, Int32(first), rest) else { return nil }
        if memcmp(found, pattern, pattern.count) == 0 {
          return startIndex + (UnsafeRawPointer(found) - base)
        }
        position = UnsafeRawPointer(found) - base + 1
      }
      return nil
    }
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
