/// What one pass over bytes tells of them as UTF-8.
struct UTF8Scan {
  /// Well-formed sequences of more than one byte.
  private(set) var multibyte = 0
  private(set) var invalid = 0
  private(set) var firstInvalid: Int?
  /// Where a sequence begins that the end has cut off.
  private(set) var cutAt: Int?
  /// The first control character that no text has.
  private(set) var firstControl: Int?

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { scan($0) }
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    var position = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte < 0x80 {
        let isTextual = byte >= 0x20 || (byte >= 0x09 && byte <= 0x0D) || byte == 0x1B
        if !isTextual && firstControl == nil { firstControl = position }
        position += 1
      } else if byte >= 0xE0, case let count = Self.usualSequences(at: position, in: bytes),
        count > 0
      {
        multibyte += count
        position += 3 * count
      } else if let length = Self.sequence(at: position, in: bytes) {
        multibyte += 1
        position += length
      } else if Self.isCut(Array(bytes[position...].prefix(4))) {
        cutAt = position
        break
      } else {
        invalid += 1
        if firstInvalid == nil { firstInvalid = position }
        position += 1
      }
    }
  }

  /// How many sequences of three bytes stand here one after the other whose first byte is neither E0
  /// nor ED and so allows any second one: nearly all Chinese characters and their punctuation.
  private static func usualSequences(
    at position: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard let start = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    var place = position
    // Four bytes are looked at together.
    while place + 4 <= bytes.count {
      let word = UInt32(littleEndian: (start + place).loadUnaligned(as: UInt32.self))
      guard word & 0xC0_C0F0 == 0x80_80E0, word & 0x0F != 0, word & 0x0F != 0x0D else { break }
      place += 3
    }
    return (place - position) / 3
  }

  /// The length of the well-formed sequence of several bytes at `position` (Unicode, table 3-7).
  private static func sequence(
    at position: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    let lead = bytes[position]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return nil
    }
    guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return nil }
    if length > 2, bytes[position + 2] & 0xC0 != 0x80 { return nil }
    if length > 3, bytes[position + 3] & 0xC0 != 0x80 { return nil }
    return length
  }

  /// Whether `bytes` are the beginning of a well-formed sequence and nothing else.
  private static func isCut(_ bytes: [UInt8]) -> Bool {
    guard bytes.count < 4 else { return false }
    return [0x80, 0x90, 0xA0].contains { (second: UInt8) in
      let rest = (bytes.count == 1 ? [second] : []) + [0x80, 0x80, 0x80]
      let whole = (bytes + rest).withUnsafeBufferPointer { sequence(at: 0, in: $0) }
      return whole.map { $0 > bytes.count } ?? false
    }
  }
}
