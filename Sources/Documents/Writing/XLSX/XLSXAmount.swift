/// An amount as a spreadsheet counts it; nil where its text is none, or has more digits than hold.
struct XLSXAmount {
  let number: Double
  /// Digits behind the point.
  let digits: Int

  init?(_ text: String) {
    let plain = text.utf8.filter { $0 != UInt8(ascii: ",") }
    let count = plain.count { $0 >= 0x30 && $0 <= 0x39 }
    // Fifteen digits survive a double.
    guard count > 0, count <= 15, let number = Double(String(decoding: plain, as: UTF8.self)) else {
      return nil
    }
    self.number = number
    digits = plain.lastIndex(of: UInt8(ascii: ".")).map { plain.count - $0 - 1 } ?? 0
  }
}

/// Text of a cell.
enum XLSXText {
  /// `_x0041_` would be read as a character's number; its `_` is written as one.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    for index in all.indices {
      if all[index...].prefix(7).isCharacterNumber { bytes += Array("_x005F".utf8) }
      bytes.append(all[index])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension ArraySlice<UInt8> {
  /// Whether it is `_xHHHH_`.
  fileprivate var isCharacterNumber: Bool {
    guard count == 7, first == UInt8(ascii: "_"), last == UInt8(ascii: "_"),
      self[startIndex + 1] == UInt8(ascii: "x")
    else { return false }
    return dropFirst(2).dropLast().allSatisfy { byte in
      byte.isDigitOrHex
    }
  }
}

extension UInt8 {
  fileprivate var isDigitOrHex: Bool {
    (self >= 0x30 && self <= 0x39) || (self >= 0x41 && self <= 0x46)
      || (self >= 0x61 && self <= 0x66)
  }
}
