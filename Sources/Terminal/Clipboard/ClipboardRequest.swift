/// OSC 52: asks the terminal to put a text on the clipboard of the machine it runs on, also through
/// ssh (xterm, https://invisible-island.net/xterm/ctlseqs/ctlseqs.html).
struct ClipboardRequest {
  /// How it gets through a multiplexer.
  enum Envelope: Hashable, Sendable {
    case plain
    /// Needs `allow-passthrough`; escapes within are doubled.
    case tmux
    /// GNU screen takes strings of a few hundred bytes only.
    case screen
  }

  /// The most bytes that terminals are known to take: 100,000 in base 64.
  static let limit = 74_994

  let bytes: String

  /// Nil for a text that is too long.
  init?(_ text: String, in envelope: Envelope) {
    let utf8 = Array(text.utf8)
    guard utf8.count <= Self.limit else { return nil }
    let data = base64(utf8)
    switch envelope {
    case .plain: bytes = "\u{1B}]52;c;\(data)\u{7}"
    case .tmux: bytes = "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;\(data)\u{7}\u{1B}\\"
    case .screen:
      var rest = data[...]
      var pieces: [Substring] = []
      while !rest.isEmpty {
        pieces.append(rest.prefix(76))
        rest = rest.dropFirst(76)
      }
      bytes = "\u{1B}P\u{1B}]52;c;\(pieces.joined(separator: "\u{1B}\\\u{1B}P"))\u{7}\u{1B}\\"
    }
  }
}

/// RFC 4648, §4.
func base64(_ bytes: [UInt8]) -> String {
  let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    let value = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
    for place in 0..<4 {
      let isUsed = place <= group.count
      result.append(isUsed ? digits[value >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: result, as: UTF8.self)
}
