package import Tables

extension TextEncoding {
  /// `text`, which is UTF-8, in this encoding.
  ///
  /// Nothing is replaced: where characters do not fit, the fault names them.
  package func encode(_ text: [UInt8]) throws(ReadFault) -> [UInt8] {
    switch self {
    case .utf8: return text
    case .utf8Marked: return [0xEF, 0xBB, 0xBF] + text
    case .gb18030, .utf16Little, .utf16Big:
      if let encoded = Self.encoded(text, in: self) { return encoded }
      let misfits = misfits(in: text)
      let names = misfits.prefix(5).map(Self.name).joined(separator: "、")
      let more = misfits.count > 5 ? " 等 \(misfits.count) 个字符" : ""
      throw ReadFault("\(rawValue) 里没有\(names)\(more)，没有写；请改掉这些字符，或用 --encoding utf-8。")
    }
  }

  /// The text in an encoding, or nil where a character has no place in it.
  private static func encoded(_ text: [UInt8], in encoding: TextEncoding) -> [UInt8]? {
    guard let whole = Conversion(text, from: utf8.rawValue, to: encoding.rawValue) else {
      return nil
    }
    return whole.isExact ? whole.bytes : nil
  }

  /// The different characters that the encoding lacks, in the order in which they come.
  private func misfits(in text: [UInt8]) -> [Unicode.Scalar] {
    var seen: Set<Unicode.Scalar> = []
    var misfits: [Unicode.Scalar] = []
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars
    where scalar.value > 0x7F && seen.insert(scalar).inserted {
      if Self.encoded(Array(String(scalar).utf8), in: self) == nil { misfits.append(scalar) }
    }
    return misfits
  }

  /// `“字”（U+5B57）`; a character that cannot be seen by its number alone.
  private static func name(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return scalar.properties.isWhitespace || scalar.properties.generalCategory.isInvisible
      ? number : "“\(scalar)”（\(number)）"
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isInvisible: Bool {
    [.control, .format, .surrogate, .privateUse, .unassigned, .nonspacingMark].contains(self)
  }
}
