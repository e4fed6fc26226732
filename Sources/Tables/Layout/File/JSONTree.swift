/// A JSON file whose form is not known yet, so that every fault of it can be named at once.
///
/// The decoder of the library stops at the first fault and tells no line of a broken file.
package enum JSONTree: Hashable, Sendable {
  case text(String)
  /// As it is written: an amount has more digits than binary fractions hold.
  case number(String)
  case truth(Bool)
  case list([JSONTree])
  case object([String: JSONTree])
  case null

  /// Throws one sentence, with the line where the file breaks off or goes wrong.
  package static func read(_ bytes: [UInt8]) throws(ReadFault) -> JSONTree {
    var reader = JSONReader(bytes)
    return try reader.file()
  }

  /// What it is, quoted for a sentence.
  var excerpt: String {
    switch self {
    case .text(let text): "“\(text.excerpt)”"
    case .number(let number): " \(number)"
    case .truth(let truth): " \(truth)"
    case .list: "列表"
    case .object: "对象"
    case .null: " null"
    }
  }
}

extension JSONTree {
  /// The tree as JSON again, for a decoder.
  var bytes: [UInt8] {
    switch self {
    case .text(let text): JSONText.quoted(text)
    case .number(let number): Array(number.utf8)
    case .truth(let truth): Array("\(truth)".utf8)
    case .null: Array("null".utf8)
    case .list(let items): [0x5B] + Array(items.map(\.bytes).joined(separator: [0x2C])) + [0x5D]
    case .object(let members):
      [0x7B]
        + Array(
          members.sorted { $0.key < $1.key }
            .map { JSONText.quoted($0.key) + [0x3A] + $0.value.bytes }.joined(separator: [0x2C]))
        + [0x7D]
    }
  }
}

enum JSONText {
  /// A text as JSON writes it, its quotation marks included.
  static func quoted(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += [0x5C, 0x6E]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += "\\u00\(digits.count == 1 ? "0" : "")\(digits)".utf8
      default: bytes.append(byte)
      }
    }
    return bytes + [0x22]
  }
}

private struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0
  /// The key that was read last.
  private var key: String?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes[3...]) : bytes
  }

  mutating func file() throws(ReadFault) -> JSONTree {
    let tree = try value()
    guard next == nil else { throw fault("后面不该再有内容") }
    return tree
  }

  /// The next byte that is no white space, or nil at the end.
  private var next: UInt8? {
    mutating get {
      while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
      return position < bytes.count ? bytes[position] : nil
    }
  }

  private mutating func takes(_ mark: Character) -> Bool {
    guard let byte = mark.asciiValue, next == byte else { return false }
    position += 1
    return true
  }

  private mutating func value() throws(ReadFault) -> JSONTree {
    depth += 1
    defer { depth -= 1 }
    guard depth < 50 else { throw fault("括号套得太深") }
    if takes("{") { return .object(try members()) }
    if takes("[") { return .list(try items()) }
    if next == UInt8(ascii: "\"") { return .text(try text()) }
    let start = position
    while position < bytes.count, Self.isOfWord(bytes[position]) { position += 1 }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    switch word {
    case "true": return .truth(true)
    case "false": return .truth(false)
    case "null": return .null
    default:
      if Double(word) != nil, word.utf8.allSatisfy("0123456789+-.eE".utf8.contains) {
        return .number(word)
      }
      position = start
      let expected = "应是引号里的文字、数、{ 或 ["
      if word.isEmpty { throw fault(expected) }
      let owner = key.map { "“\($0.excerpt)”的值" } ?? ""
      throw ReadFault(line: line, "不是有效的 JSON，\(owner)写的是 \(word.excerpt)，\(expected)，请改正。")
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte.isDigit || "+-.".utf8.contains(byte)
      || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
  }

  private mutating func members() throws(ReadFault) -> [String: JSONTree] {
    var members: [String: JSONTree] = [:]
    if takes("}") { return members }
    repeat {
      guard next == UInt8(ascii: "\"") else { throw fault("应是引号里的键") }
      let key = try text()
      guard takes(":") else { throw fault("“\(key.excerpt)”后面应是冒号") }
      self.key = key
      if members[key] != nil { throw fault("“\(key.excerpt)”写了两次") }
      members[key] = try value()
    } while takes(",")
    guard takes("}") else { throw fault("应是逗号或 }") }
    return members
  }

  private mutating func items() throws(ReadFault) -> [JSONTree] {
    var items: [JSONTree] = []
    if takes("]") { return items }
    repeat { items.append(try value()) } while takes(",")
    guard takes("]") else { throw fault("应是逗号或 ]") }
    return items
  }

  private mutating func text() throws(ReadFault) -> String {
    position += 1
    var text: [UInt8] = []
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      guard bytes[position] != 0x0A else { throw fault("这一行的文字没有用引号结束") }
      if bytes[position] == UInt8(ascii: "\\") {
        text += try escape()
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    guard position < bytes.count else { throw fault("文字没有用引号结束") }
    position += 1
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes of UTF-8 that an escape stands for.
  private mutating func escape() throws(ReadFault) -> [UInt8] {
    let plain: [UInt8: UInt8] = [
      0x22: 0x22, 0x5C: 0x5C, 0x2F: 0x2F, 0x62: 0x08, 0x66: 0x0C, 0x6E: 0x0A, 0x72: 0x0D,
      0x74: 0x09,
    ]
    let mark = position + 1 < bytes.count ? bytes[position + 1] : 0
    if let byte = plain[mark] {
      position += 2
      return [byte]
    }
    var units: [UInt16] = []
    while position + 6 <= bytes.count, bytes[position] == 0x5C, bytes[position + 1] == 0x75,
      let unit = UInt16(
        String(decoding: bytes[(position + 2)..<(position + 6)], as: UTF8.self), radix: 16)
    {
      units.append(unit)
      position += 6
    }
    guard !units.isEmpty else { throw fault("“\\”后面的写法不对，要写“\\”本身请写两个") }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// The line that is being read, from 1.
  private var line: Int { bytes[..<position].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 } }

  /// One sentence about what stands here, with its line.
  private mutating func fault(_ expected: String) -> ReadFault {
    guard next != nil else {
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).count
      return ReadFault(line: lines, "JSON 到这里就断了，多半少了 } 或 ]，请补上。")
    }
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    let found = String(decoding: bytes[position..<end], as: UTF8.self).trimmed.excerpt
    return ReadFault(line: line, "不是有效的 JSON，“\(found)”前面有错：\(expected)，请改正。")
  }
}
