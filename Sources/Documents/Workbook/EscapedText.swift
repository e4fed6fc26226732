private import Glibc

/// Text of a spreadsheet, where `_x000D_` stands for a character that XML cannot hold.
///
/// Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
enum EscapedText {
  /// The text with the characters that its escapes stand for; nil where it has none.
  static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let isPlain = bytes.withUnsafeBytes { bytes in
      bytes.baseAddress.map { memchr($0, Int32(UInt8(ascii: "_")), bytes.count) == nil } ?? true
    }
    if isPlain { return nil }
    var decoded: [UInt8] = []
    var position = bytes.startIndex
    while position < bytes.endIndex {
      if let scalar = escape(bytes[position...]) {
        decoded += String(scalar).utf8
        position += 7
      } else {
        decoded.append(bytes[position])
        position += 1
      }
    }
    return decoded
  }

  /// The character that `_xHHHH_` at the beginning of `bytes` stands for.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard bytes.count >= 7, bytes.first == UInt8(ascii: "_"),
      bytes[bytes.startIndex + 1] == UInt8(ascii: "x"),
      bytes[bytes.startIndex + 6] == UInt8(ascii: "_")
    else { return nil }
    let digits = bytes[(bytes.startIndex + 2)..<(bytes.startIndex + 6)]
    guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16) else { return nil }
    return Unicode.Scalar(value)
  }
}
