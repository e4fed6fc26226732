/// How far a paste has been looked through for its end.
struct PasteState {
  /// No end mark begins before this position, so that a large paste is searched once.
  var searched: Int
  /// Set when the terminal stopped in the middle; then a lone Ctrl-C is the clerk wanting out.
  var hasStalled = false
}

extension KeyDecoder {
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

  /// The whole paste once its end mark is there.
  mutating func nextInPaste() -> Key? {
    if paste?.hasStalled == true, bytes[position...].elementsEqual([0x03]) {
      position += 1
      paste = nil
      return .interrupt
    }
    guard let end = endOfPaste() else { return nil }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end + Self.endMark.count
    paste = nil
    return .paste(text)
  }

  /// What has come of a paste whose end is not in sight, without a cut scalar or mark at its end.
  mutating func pasteSoFar() -> Key? {
    paste?.hasStalled = true
    var end = bytes.count - unfinishedScalarLength()
    if let escape = bytes[position..<end].lastIndex(of: 0x1B),
      bytes.count - escape < Self.endMark.count
    {
      end = escape
    }
    guard end > position else { return nil }
    let text = String(decoding: bytes[position..<end], as: UTF8.self)
    position = end
    paste?.searched = end
    return .paste(text)
  }

  private mutating func endOfPaste() -> Int? {
    var start = max(position, paste?.searched ?? 0)
    while let escape = bytes[start...].firstIndex(of: 0x1B) {
      let candidate = bytes[escape...].prefix(Self.endMark.count)
      if candidate.elementsEqual(Self.endMark) { return escape }
      if candidate.count < Self.endMark.count {
        paste?.searched = escape
        return nil
      }
      start = escape + 1
    }
    paste?.searched = bytes.count
    return nil
  }

  /// Bytes at the end that begin a scalar without completing it.
  func unfinishedScalarLength() -> Int {
    for length in 1...3 where bytes.count - length >= position {
      switch bytes[bytes.count - length] {
      case 0x80...0xBF: continue
      case 0xC0...0xDF: return length < 2 ? length : 0
      case 0xE0...0xEF: return length < 3 ? length : 0
      case 0xF0...0xFF: return length
      default: return 0
      }
    }
    return 0
  }
}
