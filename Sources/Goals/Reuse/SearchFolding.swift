extension Unicode.Scalar {
  /// The scalar as searching compares it, or nil where it only separates words.
  ///
  /// Letters and digits are half-width and lower-case, other ASCII signs full-width, so that every
  /// folded scalar is a letter to SQLite's `ascii` tokenizer. One scalar stays one scalar: a place
  /// in the folded text is a place in the text.
  package var searchFolded: Unicode.Scalar? {
    switch value {
    case 0x4E00...0x9FFF, 0x30...0x39, 0x61...0x7A: self
    case 0x41...0x5A: Unicode.Scalar(value + 0x20)
    case 0xFF10...0xFF19, 0xFF41...0xFF5A: Unicode.Scalar(value - 0xFEE0)
    case 0xFF21...0xFF3A: Unicode.Scalar(value - 0xFEE0 + 0x20)
    // % + - . / < = >
    case 0x25, 0x2B, 0x2D...0x2F, 0x3C...0x3E: Unicode.Scalar(value + 0xFEE0)
    case 0xFF05, 0xFF0B, 0xFF0D...0xFF0F, 0xFF1C...0xFF1E: self
    case 0x2266: "≤"
    case 0x2267: "≥"
    // The other ASCII signs, C1, spaces, general and Chinese punctuation, full-width signs.
    case 0x00...0xBF, 0x1680, 0x2000...0x206F, 0x3000...0x303F, 0xFE00...0xFE6F, 0xFEFF,
      0xFF00...0xFF65:
      nil
    default: self
    }
  }
}
