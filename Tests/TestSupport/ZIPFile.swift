/// A ZIP file made of parts, each stored as it is.
///
/// Source: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
package struct ZIPFile {
  package private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init(_ parts: [(name: String, text: String)]) {
    self.init(parts.map { (name: $0.name, content: Array($0.text.utf8)) })
  }

  package init(_ parts: [(name: String, content: [UInt8])]) {
    for part in parts { add(part.name, part.content) }
    finish()
  }

  private mutating func add(_ name: String, _ content: [UInt8]) {
    let start = bytes.count
    var common: [UInt8] = []
    for (number, size) in [
      (20, 2), (1 << 11, 2), (0, 2), (0, 4), (Int(Self.checksum(content)), 4), (content.count, 4),
      (content.count, 4), (name.utf8.count, 2), (0, 2),
    ] {
      common += Self.little(number, size)
    }
    bytes += Self.little(0x0403_4B50, 4) + common + Array(name.utf8) + content
    directory += Self.little(0x0201_4B50, 4) + Self.little(20, 2) + common
    directory += Self.little(0, 10) + Self.little(start, 4) + Array(name.utf8)
    count += 1
  }

  private mutating func finish() {
    let start = bytes.count
    bytes += directory
    for (number, size) in [
      (0x0605_4B50, 4), (0, 4), (count, 2), (count, 2), (directory.count, 4), (start, 4), (0, 2),
    ] {
      bytes += Self.little(number, size)
    }
  }

  private static func little(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
  }

  /// CRC-32
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
