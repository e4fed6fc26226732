/// Pastes of terminals that do not mark them.
extension TerminalInput {
  /// No hands type more characters in a second; input methods hand over a few at once.
  private static let handSpeed = 50.0
  private static let atOnce = 8.0
  /// A pause that ends a paste.
  private static let pause = Duration.milliseconds(50)

  /// Reads what is there; text with line ends within it that came faster than hands is one paste.
  ///
  /// A line end behind which nothing comes is Enter, and so are those among other keys, or typed
  /// ahead while nobody was reading.
  mutating func readKeys() -> Key? {
    let isFresh = !decoder.isIncomplete && decoder.paste == nil
    readBytes()
    guard isFresh, isBurst(decoder.bytes[decoder.position...]) else { return nil }
    while !isClosed, signals.wait(for: descriptor, timeout: Self.pause) { readBytes() }
    return decoder.takeText()
  }

  private func isBurst(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let lastQuiet, bytes.allSatisfy(\.isTextByte),
      let lineEnd = bytes.firstIndex(where: \.isLineEnd),
      bytes[lineEnd...].contains(where: { !$0.isLineEnd })
    else { return false }
    let scalars = bytes.count { $0 & 0xC0 != 0x80 }
    let seconds = lastQuiet.duration(to: .now) / .seconds(1)
    return Double(scalars) > Self.atOnce + seconds * Self.handSpeed
  }
}

extension KeyDecoder {
  /// All bytes that are there as one pasted text, except a scalar that is cut off at their end.
  mutating func takeText() -> Key {
    let end = bytes.count - unfinishedScalarLength()
    defer { position = end }
    return .paste(String(decoding: bytes[position..<end], as: UTF8.self))
  }
}

extension UInt8 {
  fileprivate var isLineEnd: Bool { self == 0x0A || self == 0x0D }

  /// Part of a text that can be pasted; keys that edit are other controls.
  fileprivate var isTextByte: Bool { self >= 0x20 && self != 0x7F || isLineEnd || self == 0x09 }
}
