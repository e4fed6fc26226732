/// What stands before the free texts of an indicator in its cell: `2、1-产出指标；11-数量指标；`.
package struct IndicatorHead: Hashable, Sendable {
  package var number = 0
  package var level1 = ""
  package var code = ""
  package var codeName = ""
}

extension IndicatorGrammar {
  typealias FoundHead = (head: IndicatorHead, end: Int)

  /// The head that begins at `start`, and where it ends; nil where none does.
  func head(in bytes: ArraySlice<UInt8>, at start: Int) -> FoundHead? {
    var head = IndicatorHead()
    var position = start
    for (index, piece) in self.head.enumerated() {
      switch piece {
      case .literal(let literal):
        guard let end = bytes.end(ofMark: literal, at: position) else { return nil }
        position = end
      case .place(let place):
        let next = index + 1 < self.head.count ? self.head[index + 1] : nil
        guard let end = end(of: place, before: next, in: bytes, at: position) else { return nil }
        head.set(place, bytes[position..<end])
        position = end
      }
    }
    return (head, position)
  }

  /// Whether a line of text may begin an indicator cell: a quick look at its first bytes.
  func mayBeginCell(_ line: ArraySlice<UInt8>) -> Bool {
    var position = line.startIndex
    for piece in head.prefix(4) {
      switch piece {
      case .literal(let literal):
        guard let end = line.end(ofMark: literal, at: position) else { return false }
        position = end
      case .place:
        guard let end = line.endOfDigits(at: position) else { return false }
        position = end
      }
    }
    return true
  }

  private func end(
    of place: Place, before next: Piece?, in bytes: ArraySlice<UInt8>, at start: Int
  ) -> Int? {
    switch place {
    case .number, .level1, .code:
      return bytes.endOfDigits(at: start)
    default:
      guard case .literal(let literal) = next else { return nil }
      var position = start
      while position < bytes.endIndex {
        if bytes.end(ofMark: literal, at: position) != nil { return position }
        if Self.endsName(bytes, at: position) { return nil }
        position = bytes.endOfCharacter(at: position)
      }
      return nil
    }
  }

  /// Whether a digit, `-`, `、` or `。` stands here, which no class's name has: then free text only
  /// looks like a head.
  private static func endsName(_ bytes: ArraySlice<UInt8>, at position: Int) -> Bool {
    let byte = bytes[position]
    if byte == 0xE3, position + 2 < bytes.endIndex, bytes[position + 1] == 0x80 {
      return bytes[position + 2] == 0x81 || bytes[position + 2] == 0x82
    }
    return byte.isDigit || byte == 0x2D
  }
}

extension IndicatorHead {
  fileprivate mutating func set(_ place: IndicatorGrammar.Place, _ bytes: ArraySlice<UInt8>) {
    var text: String { String(decoding: bytes, as: UTF8.self) }
    switch place {
    case .number: number = Int(text) ?? 0
    case .level1: level1 = text
    case .code: code = text
    case .codeName: codeName = text.trimmed
    // The code says it.
    case .level1Name: break
    case .name, .cycleTarget, .annualTarget: break
    }
  }
}
