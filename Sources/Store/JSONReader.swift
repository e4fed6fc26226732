/// Reads JSON value by value, as the caller asks for them.
///
/// Foundation's decoder takes about five times as long, and suggesting reads dozens of entries between two
/// keys.
/// Source: RFC 8259.
struct JSONReader {
  /// The bytes are no JSON, or not what was asked for.
  struct Fault: Error {}

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// UTF-8 that lives as long as the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Has `read` read the value of every key of an object.
  mutating func object(
    _ read: (_ key: String, inout JSONReader) throws(Fault) -> Void
  ) throws(Fault) {
    try expect("{")
    if take("}") { return }
    repeat {
      let key = try text()
      try expect(":")
      try read(key, &self)
    } while take(",")
    try expect("}")
  }

  /// Has `read` read every element of an array.
  mutating func array(_ read: (inout JSONReader) throws(Fault) -> Void) throws(Fault) {
    try expect("[")
    if take("]") { return }
    repeat { try read(&self) } while take(",")
    try expect("]")
  }

  mutating func text() throws(Fault) -> String {
    try expect("\"")
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        defer { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
      case UInt8(ascii: "\\"): return try escapedText(from: start)
      case ..<0x20: throw Fault()
      default: position += 1
      }
    }
    throw Fault()
  }

  /// A text, or nil for `null`.
  mutating func optionalText() throws(Fault) -> String? {
    if next() == UInt8(ascii: "\"") { return try text() }
    for letter in "null".utf8 {
      guard position < bytes.count, bytes[position] == letter else { throw Fault() }
      position += 1
    }
    return nil
  }

  /// Passes over a value of any kind, with at most so many others around one another in it.
  mutating func skip(depth: Int = 100) throws(Fault) {
    if depth == 0 { throw Fault() }
    switch next() {
    case UInt8(ascii: "\""): _ = try text()
    case UInt8(ascii: "{"):
      try object { (_, reader) throws(Fault) in try reader.skip(depth: depth - 1) }
    case UInt8(ascii: "["):
      try array { (reader) throws(Fault) in try reader.skip(depth: depth - 1) }
    default:
      let start = position
      while position < bytes.count, Self.isOfWord(bytes[position]) { position += 1 }
      if position == start { throw Fault() }
    }
  }

  /// Whether nothing is left.
  mutating func isAtEnd() -> Bool { next() == nil }

  /// The first byte of the next token.
  private mutating func next() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func take(_ token: Unicode.Scalar) -> Bool {
    guard next() == UInt8(ascii: token) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ token: Unicode.Scalar) throws(Fault) {
    if !take(token) { throw Fault() }
  }

  /// Of numbers, `true`, `false` and `null`.
  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension JSONReader {
  /// The text that begins at `start` and has its first backslash here.
  private mutating func escapedText(from start: Int) throws(Fault) -> String {
    var text = Array(bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escaped().utf8
      case ..<0x20: throw Fault()
      default: text.append(byte)
      }
    }
    throw Fault()
  }

  /// What stands behind a backslash.
  private mutating func escaped() throws(Fault) -> Character {
    guard position < bytes.count else { throw Fault() }
    defer { position += 1 }
    switch bytes[position] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return Character(try scalar())
    default: throw Fault()
    }
  }

  /// A scalar as one unit of UTF-16, or as two that are escaped each; the position stays at its last digit.
  private mutating func scalar() throws(Fault) -> Unicode.Scalar {
    let unit = try unit()
    guard UTF16.isLeadSurrogate(unit) else {
      guard let scalar = Unicode.Scalar(unit) else { throw Fault() }
      return scalar
    }
    guard position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "\\"),
      bytes[position + 2] == UInt8(ascii: "u")
    else { throw Fault() }
    position += 2
    let trail = try self.unit()
    guard UTF16.isTrailSurrogate(trail),
      let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(trail) - 0xDC00)
    else { throw Fault() }
    return scalar
  }

  /// Four hexadecimal digits behind the position, which goes to the last of them.
  private mutating func unit() throws(Fault) -> UInt16 {
    guard position + 4 < bytes.count else { throw Fault() }
    var unit: UInt16 = 0
    for _ in 0..<4 {
      position += 1
      guard let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue else {
        throw Fault()
      }
      unit = unit << 4 | UInt16(digit)
    }
    return unit
  }
}
