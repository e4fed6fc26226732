private import FoundationEssentials
package import Goals
package import Tables

/// Goal tables as bytes of JSON, and back.
package enum ExchangeJSON {
  /// Keys in alphabetical order, so that equal tables give equal bytes; a line feed at the end.
  package static func write(_ table: GoalTable) throws(ReadFault) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return try Array(encoder.encode(ExchangeDocument(table))) + [0x0A]
    } catch {
      throw ReadFault("这张表不能写成 JSON。")
    }
  }

  package static func read(_ text: [UInt8]) throws(ReadFault) -> TableReading {
    let document: ExchangeDocument
    do {
      document = try JSONDecoder().decode(ExchangeDocument.self, from: Data(text))
    } catch let error as DecodingError {
      throw fault(error, text)
    } catch {
      throw broken(text)
    }
    return try document.table()
  }

  private static func fault(_ error: DecodingError, _ text: [UInt8]) -> ReadFault {
    switch error {
    case .keyNotFound(let key, let context):
      ReadFault("\(path(context.codingPath + [key])) 没有，交换格式 jixiao/1 要有这一项，请补上。")
    case .valueNotFound(_, let context):
      ReadFault("\(path(context.codingPath)) 是 null，这一项应有值，请补上。")
    case .typeMismatch(_, let context) where context.codingPath.isEmpty:
      ReadFault("这份 JSON 不是一张绩效目标表，最外层应是交换格式 jixiao/1 的对象。")
    case .typeMismatch(_, let context):
      ReadFault("\(path(context.codingPath)) 的类型不对（金额和文字要加引号，年度是数字），请改正。")
    default:
      broken(text)
    }
  }

  /// Says whether the text stops too early or is broken within.
  private static func broken(_ text: [UInt8]) -> ReadFault {
    guard text.last(where: { $0 > 0x20 }) != UInt8(ascii: "}") else {
      return ReadFault("这不是有效的 JSON，可能被截断或改坏了，请重新导出。")
    }
    let lines = text.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    return ReadFault(line: lines, "JSON 到这里就断了，请找完整的文件或重新导出。")
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
