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
      throw ReadFault(sentence(error))
    } catch {
      throw ReadFault("这不是完整的 JSON，请重新导出。")
    }
    return try document.table()
  }

  private static func sentence(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, let context):
      "\(path(context.codingPath + [key])) 没有，交换格式 jixiao/1 要有这一项，请补上。"
    case .valueNotFound(_, let context):
      "\(path(context.codingPath)) 是 null，这一项应有值，请补上。"
    case .typeMismatch(_, let context):
      "\(path(context.codingPath)) 的类型不对（金额和文字要加引号，年度是数字），请改正。"
    default:
      "这不是完整的 JSON，可能被截断或改坏了，请重新导出。"
    }
  }

  private static func path(_ keys: [any CodingKey]) -> String {
    keys.reduce("") { path, key in
      if let index = key.intValue { return path + "[\(index)]" }
      return path.isEmpty ? key.stringValue : path + "." + key.stringValue
    }
  }
}
