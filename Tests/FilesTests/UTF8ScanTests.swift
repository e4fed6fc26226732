import TestSupport
import Testing

@testable import Files

/// What one pass over bytes says of them is what the standard library says.
@Suite struct UTF8ScanTests {
  /// Scalars of each length, the last ones before what UTF-8 leaves out, and bytes that are none.
  private static let pieces: [[UInt8]] =
    ["a", "é", "\u{7FF}", "\u{800}", "\u{FFF}", "项", "，", "\u{D7FF}", "\u{E000}", "\u{FFFD}", "𠮷"]
    .map { Array($0.utf8) } + [
      [0x80], [0xC0, 0x80], [0xE0, 0x9F, 0x80], [0xED, 0xA0, 0x80], [0xE9, 0xA1],
      [0xF4, 0x90, 0x80, 0x80],
      [0xFF],
    ]

  @Test func itAgreesWithTheStandardLibrary() {
    var random = SplitMix64(state: 11)
    for round in 0..<5_000 {
      // Half of the texts are well-formed.
      let kinds = round % 2 == 0 ? 11 : Self.pieces.count
      let bytes = (0..<Int.random(in: 0...9, using: &random)).flatMap { _ in
        Self.pieces[Int.random(in: 0..<kinds, using: &random)]
      }
      let scan = UTF8Scan(bytes)
      let text = String(validating: bytes, as: UTF8.self)
      #expect((scan.firstInvalid == nil && scan.cutAt == nil) == (text != nil), "\(bytes)")
      if let text {
        #expect(scan.multibyte == text.unicodeScalars.count { !$0.isASCII }, "\(bytes)")
      }
    }
  }
}
