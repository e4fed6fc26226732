private import Glibc

/// An amount as a spreadsheet counts it; nil where its text is none, or has more digits than hold.
struct XLSXAmount {
  let number: Double
  /// Digits behind the point.
  let digits: Int

  /// Takes digits with thousands commas, a point and a sign.
  init?(_ text: String) {
    var value = 0
    var count = 0
    var point: Int?
    let isNegative = text.utf8.first == UInt8(ascii: "-")
    for byte in text.utf8.dropFirst(isNegative ? 1 : 0) {
      switch byte {
      case 0x30...0x39:
        count += 1
        // Fifteen digits survive a double.
        guard count <= 15 else { return nil }
        value = value * 10 + Int(byte - 0x30)
      case UInt8(ascii: "."):
        guard point == nil else { return nil }
        point = count
      case UInt8(ascii: ","): break
      default: return nil
      }
    }
    guard count > 0 else { return nil }
    digits = point.map { count - $0 } ?? 0
    // Both are exact, so that what is nearest comes out.
    let size = Double(value) / (0..<digits).reduce(1) { power, _ in power * 10 }
    number = isNegative ? -size : size
  }
}

/// Text of a cell.
enum XLSXText {
  /// `_x0041_` would be read as a character's number; its `_` is written as one.
  static func escaped(_ text: String) -> String {
    guard text.holds(UInt8(ascii: "_")) else { return text }
    var bytes: [UInt8] = []
    let all = Array(text.utf8)
    for index in all.indices {
      if all[index...].prefix(7).isCharacterNumber { bytes += Array("_x005F".utf8) }
      bytes.append(all[index])
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension String {
  fileprivate func holds(_ byte: UInt8) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      bytes.baseAddress.map { memchr($0, Int32(byte), bytes.count) != nil } ?? false
    } ?? utf8.contains(byte)
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
