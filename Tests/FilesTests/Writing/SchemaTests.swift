import Foundation
import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// `docs/jixiao-1.schema.json` says what the exchange format is, and knows every key of it.
@Suite struct SchemaTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func whatIsWrittenFollowsTheSchema(seed: UInt64) throws {
    let schema = try Self.schema()
    var generator = ProjectGenerator(seed: seed)
    var table = generator.table()
    if let unit = table.units.firstIndex(where: { !$0.projects.isEmpty }) {
      table.units[unit].projects[0].lifetimeBudget = Money(fen: 1_234_567)
      table.units[unit].projects[0].details[.manager] = "林"
    }
    let bytes = try FileWriting(table, format: .json, layout: LayoutLibrary.builtIn.standard).bytes
    let value = try JSONSerialization.jsonObject(with: Data(bytes))
    #expect(Self.faults(value, schema, schema, "") == [])
  }

  @Test(arguments: [
    (#"{"schema": "jixiao/2"}"#, "/schema"), (#"{"currencyUnit": "美元"}"#, "/currencyUnit"),
    (#"{"title": 1}"#, "/title"), (#"{"total": {"total": "1,000.00"}}"#, "/total/fiscal"),
    (#"{"strange": 1}"#, "/strange"),
  ])
  func theSchemaRefuses(_ change: String, _ path: String) throws {
    let schema = try Self.schema()
    var generator = ProjectGenerator(seed: 1)
    let bytes = try FileWriting(
      generator.table(), format: .json, layout: LayoutLibrary.builtIn.standard
    ).bytes
    var value = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let changed = try #require(
      try JSONSerialization.jsonObject(with: Data(change.utf8)) as? [String: Any])
    value.merge(changed) { $1 }
    #expect(Self.faults(value, schema, schema, "").contains(path))
  }

  private static func schema() throws -> [String: Any] {
    let bytes = try TestFiles.document("jixiao-1.schema.json")
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  /// The paths of what a schema does not allow, as far as this one says anything; keys that it does
  /// not name are faults here, so that none is forgotten.
  private static func faults(
    _ value: Any, _ schema: [String: Any], _ root: [String: Any], _ path: String
  ) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = String(reference.dropFirst("#/$defs/".count))
      let definitions = root["$defs"] as? [String: [String: Any]]
      return faults(value, definitions?[name] ?? [:], root, path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      let all = choices.map { faults(value, $0, root, path) }
      return all.contains([]) ? [] : all.max { $0.count < $1.count } ?? []
    }
    if let constant = schema["const"] as? String, value as? String != constant { return [path] }
    if let choices = schema["enum"] as? [String], !choices.contains(value as? String ?? "") {
      return [path]
    }
    let types = (schema["type"] as? [String]) ?? (schema["type"] as? String).map { [$0] } ?? []
    if !types.isEmpty, !types.contains(type(of: value)) { return [path] }
    if let object = value as? [String: Any] {
      let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
      let others = schema["additionalProperties"] as? [String: Any]
      let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
      return missing.map { "\(path)/\($0)" }
        + object.flatMap { key, value in
          (properties[key] ?? others).map { faults(value, $0, root, "\(path)/\(key)") }
            ?? ["\(path)/\(key)"]
        }
    }
    if let list = value as? [Any], let items = schema["items"] as? [String: Any] {
      return list.enumerated().flatMap { faults($1, items, root, "\(path)/\($0)") }
    }
    if let text = value as? String, let pattern = schema["pattern"] as? String {
      return text.range(of: pattern, options: .regularExpression) == nil ? [path] : []
    }
    return []
  }

  private static func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    default: "integer"
    }
  }
}
