import Foundation
import Testing

/// `check --format json` and `sarif`, and the pages of `docs/` that describe the rules.
@Suite struct CheckFormatTests {
  private func json(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  private func page(_ name: String) throws -> String {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4)
    return try String(
      contentsOfFile: folder.joined(separator: "/") + "/docs/" + name, encoding: .utf8)
  }

  @Test func thePageOfRulesIsUpToDate() throws {
    let run = try Clerk().runs("rules", "--markdown")
    let page = try page("规则.md")
    #expect(run.text == page, "run jixiao rules --markdown > docs/规则.md")
  }

  @Test(arguments: ["journey-2024.txt", "export-2025.tsv"])
  func jsonFitsItsSchema(name: String) throws {
    let clerk = try Clerk()
    _ = try clerk.write(#"{"off": {"quality-missing": "本区另表填报"}}"#, to: "rules.json")
    let run = try clerk.runs("check", fixture(name), "--format", "json")
    let schema = Schema(try json(Array(try page("check.schema.json").utf8)))
    let value = try json(run.output)
    #expect(schema.faults(in: value) == [])
    #expect(value["off"] as? [String: String] == ["quality-missing": "本区另表填报"])
  }

  /// The checker of schemas tells what is wrong, so that the test above can fail.
  @Test(arguments: [
    (#"{"schema": "jixiao-check/2", "files": [], "off": {}}"#, ["$: summary", "$.schema"]),
    (
      #"{"schema": "jixiao-check/1", "files": [3], "off": {}, "summary": {}, "x": 1}"#,
      [
        "$: x", "$.files[0]",
        "$.summary: errors, hints, measurableTargets, projects, targets, warnings",
      ]
    ),
  ])
  func otherJSONDoesNot(text: String, faults: [String]) throws {
    let schema = Schema(try json(Array(try page("check.schema.json").utf8)))
    #expect(schema.faults(in: try json(Array(text.utf8))).sorted() == faults.sorted())
  }

  /// What SARIF 2.1.0 requires: §3.13.2, §3.14.6, §3.19.8, §3.27.10, §3.27.11, §3.4.3, §3.49.3.
  @Test func sarifHasItsRequiredProperties() throws {
    let run = try Clerk().runs("check", fixture("journey-2024.txt"), "--format", "sarif")
    let log = try json(run.output)
    #expect(log["version"] as? String == "2.1.0")
    #expect((log["$schema"] as? String)?.hasSuffix("sarif-2.1.0.json") == true)
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    #expect(runs[0]["columnKind"] as? String == "unicodeCodePoints")
    let tool = try #require(runs[0]["tool"] as? [String: Any])
    let driver = try #require(tool["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "jixiao")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = Set(rules.compactMap { $0["id"] as? String })
    #expect(ids.count == rules.count)
    let levels: Set<String> = ["none", "note", "warning", "error"]
    for rule in rules {
      for text in ["shortDescription", "fullDescription", "help"] {
        #expect((rule[text] as? [String: String])?["text"]?.isEmpty == false)
      }
      let configuration = try #require(rule["defaultConfiguration"] as? [String: Any])
      #expect(levels.contains(configuration["level"] as? String ?? ""))
      #expect(configuration["enabled"] as? Bool == true)
    }
    let results = try #require(runs[0]["results"] as? [[String: Any]])
    #expect(!results.isEmpty)
    for result in results {
      #expect(ids.contains(result["ruleId"] as? String ?? ""))
      #expect(levels.contains(result["level"] as? String ?? ""))
      #expect((result["message"] as? [String: String])?["text"]?.isEmpty == false)
      let locations = try #require(result["locations"] as? [[String: Any]])
      let place = try #require(locations.first?["physicalLocation"] as? [String: Any])
      let artifact = try #require(place["artifactLocation"] as? [String: String])
      #expect(URL(string: artifact["uri"] ?? " ") != nil)
      let logical = try #require(locations.first?["logicalLocations"] as? [[String: String]])
      #expect(logical.first?["fullyQualifiedName"]?.isEmpty == false)
    }
  }

  /// The office's file of the documentation does what the page says.
  @Test func theExampleOfRulesWorks() throws {
    let clerk = try Clerk()
    let blocks = try page("rules-json.md").components(separatedBy: "```")
    let example = try #require(blocks.first { $0.hasPrefix("json\n") }).dropFirst(5)
    _ = try clerk.write(String(example), to: "rules.json")
    let rules = try clerk.runs("rules").text
    #expect(rules.contains("  错误  benefit-missing"))
    #expect(rules.contains("  不查  quality-missing"))
    let run = try clerk.runs(
      "check", fixture("export-2025.tsv"), "--year", "2025", "--rule",
      "benefit-missing,ceiling-exceeded,unit-ceiling-exceeded")
    #expect(run.status == 1)
    #expect(run.text.contains("30.50 万元"))
    #expect(run.text.hasSuffix("没有检查 quality-missing（产出里没有质量指标）：本区质量指标另表填报\n"))
  }
}

/// As much of JSON Schema as `docs/check.schema.json` uses; properties that it does not name are
/// faults here, so that the page names all.
private struct Schema {
  private let root: [String: Any]

  init(_ root: [String: Any]) { self.root = root }

  func faults(in value: Any) -> [String] { faults(in: value, by: root, at: "$") }

  private func faults(in value: Any, by schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String, let name = reference.split(separator: "/").last,
      let definition = (root["$defs"] as? [String: Any])?[String(name)] as? [String: Any]
    {
      return faults(in: value, by: definition, at: place)
    }
    if let choices = schema["enum"] as? [String] {
      return choices.contains(value as? String ?? "") ? [] : [place]
    }
    switch schema["type"] as? String {
    case "string": return value is String ? [] : [place]
    case "integer": return value is Int ? [] : [place]
    case "boolean": return value is Bool ? [] : [place]
    case "array":
      guard let items = value as? [Any] else { return [place] }
      return items.enumerated().flatMap { index, item in
        faults(in: item, by: schema["items"] as? [String: Any] ?? [:], at: "\(place)[\(index)]")
      }
    default: return faults(inObject: value, by: schema, at: place)
    }
  }

  private func faults(
    inObject value: Any, by schema: [String: Any], at place: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return [place] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let other = schema["additionalProperties"] as? [String: Any]
    let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
    let unknown = object.keys.filter { properties[$0] == nil && other == nil }
    let names = (missing + unknown).sorted().joined(separator: ", ")
    let own = names.isEmpty ? [] : ["\(place): \(names)"]
    return own
      + object.flatMap { key, value in
        (properties[key] ?? other).map { faults(in: value, by: $0, at: "\(place).\(key)") } ?? []
      }
  }
}
