package import Tables

/// 字符编码: how the bytes of a text stand for characters.
package enum TextEncoding: String, Sendable {
  case utf8 = "UTF-8"
  /// With a byte order mark, by which old spreadsheets know it.
  case utf8Marked = "UTF-8-BOM"
  case gb18030 = "GB18030"
  case utf16Little = "UTF-16LE"
  case utf16Big = "UTF-16BE"

  /// The text as UTF-8 without a byte order mark, and how it was encoded.
  ///
  /// Strict UTF-8 is tried first. Text that is mostly UTF-8 with a few bad bytes is a damaged file,
  /// not one in GB18030: that would only turn it into nonsense. A character that the file's end has
  /// cut in two becomes U+FFFD.
  package static func decode(
    _ bytes: [UInt8]
  ) throws(ReadFault) -> (text: [UInt8], encoding: TextEncoding) {
    if let encoding = utf16(bytes) { return (try utf16(bytes, encoding), encoding) }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = marked ? Array(bytes[3...]) : bytes
    let scan = UTF8Scan(text)
    if let zero = scan.firstControl {
      throw ReadFault(
        line: text[..<zero].lineNumber,
        "第 \(zero + bytes.count - text.count + 1) 个字节是控制字符（\(text[zero].hex)），这不像文本文件，请另存为 TXT、TSV 或 JSON 再试。"
      )
    }
    guard let bad = scan.firstInvalid else {
      return (scan.cutAt.map { text[..<$0] + replacement } ?? text, .utf8)
    }
    if !marked, scan.invalid * 10 > scan.multibyte, let decoded = decoded(text, from: .gb18030) {
      return (decoded, .gb18030)
    }
    throw ReadFault(
      line: text[..<bad].lineNumber,
      "第 \(bad + bytes.count - text.count + 1) 个字节（\(text[bad].hex)）不是有效的 UTF-8，也不能当作 GB18030 读，文件可能已损坏，请重新另存为 UTF-8。"
    )
  }

  /// The order of a text in UTF-16, or nil where it is no such text.
  ///
  /// Its mark tells, or else the characters of ASCII near its beginning (line breaks, tabs, digits),
  /// whose zeros stand on one side; a Chinese 一 (4E 00) has one on the other.
  private static func utf16(_ bytes: [UInt8]) -> TextEncoding? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16Little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16Big }
    let beginning = bytes.prefix(4_096)
    guard beginning.contains(0) else { return nil }
    var little = 0
    var big = 0
    for index in stride(from: 0, to: beginning.count - 1, by: 2) {
      let (first, second) = (beginning[index], beginning[index + 1])
      if second == 0, isTextual(first) { little += first == 0x0A ? 9 : 1 }
      if first == 0, isTextual(second) { big += second == 0x0A ? 9 : 1 }
      if first == 0, second < 0x09 || second == 0 { return nil }
    }
    guard max(little, big) >= 4, max(little, big) > 3 * min(little, big) else { return nil }
    return little > big ? .utf16Little : .utf16Big
  }

  private static func isTextual(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func utf16(_ bytes: [UInt8], _ encoding: TextEncoding) throws(ReadFault) -> [UInt8]
  {
    let isMarked = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    guard let text = decoded(Array(bytes[(isMarked ? 2 : 0)...]), from: encoding) else {
      throw ReadFault("这像 \(encoding.rawValue) 的文本，里面却有不成对的字节，文件可能已损坏，请重新另存为 UTF-8。")
    }
    return text
  }

  private static func decoded(_ bytes: [UInt8], from encoding: TextEncoding) -> [UInt8]? {
    guard let text = Conversion(bytes, from: encoding.rawValue, to: utf8.rawValue) else {
      return nil
    }
    return text.isCut ? text.bytes + replacement : text.bytes
  }

  private static let replacement = Array("\u{FFFD}".utf8)
}

extension ArraySlice<UInt8> {
  /// The line, from 1, that the end of these bytes stands on.
  fileprivate var lineNumber: Int { reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } }
}

extension UInt8 {
  fileprivate var hex: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}
