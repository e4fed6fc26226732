/// Which files are documents for the worker; their first bytes say, whatever their names.
enum DocumentKind {
  /// Whether these bytes are no text.
  static func isDocument(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: bytes.starts(with:)) { return true }
    // A PDF may have other bytes before its head.
    return bytes.prefix(1_024).indices.contains { bytes[$0...].starts(with: "%PDF-".utf8) }
  }

  private static let signatures: [[UInt8]] = [
    Array("%PDF".utf8), Array("PK\u{3}\u{4}".utf8), Array("PK\u{5}\u{6}".utf8),
    [0xD0, 0xCF, 0x11, 0xE0],
  ]

  /// Whether a text is a web page.
  static func isPage(_ text: [UInt8]) -> Bool {
    let start = text.prefix(4_096).drop { $0 <= 0x20 }
    guard start.first == UInt8(ascii: "<") else { return false }
    let beginning = String(decoding: start, as: UTF8.self).lowercased()
    return ["<html", "<table", "<!doctype html", "<body", "<meta", "<div"]
      .contains(where: beginning.contains)
  }
}
