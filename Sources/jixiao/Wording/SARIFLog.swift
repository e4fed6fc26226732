import Goals

/// 检查结果 in the Static Analysis Results Interchange Format 2.1.0: `check --format sarif`.
///
/// Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/
struct SARIFLog: Encodable {
  var schema = "https://json.schemastore.org/sarif-2.1.0.json"
  var version = "2.1.0"
  var runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  struct Run: Encodable {
    var tool: Tool
    var columnKind = "unicodeCodePoints"
    var results: [Result]
  }

  struct Tool: Encodable { var driver: Driver }

  struct Driver: Encodable {
    var name = "jixiao"
    var version = Program.version
    var rules: [RuleDescription]
  }

  struct RuleDescription: Encodable {
    var id: String
    var shortDescription: Message
    var fullDescription: Message
    var help: Message
    var defaultConfiguration: Configuration
  }

  struct Configuration: Encodable {
    /// Whether the office has the rule on.
    var enabled: Bool
    var level: String
  }
  struct Message: Encodable { var text: String }

  struct Result: Encodable {
    var ruleId: String
    var level: String
    var message: Message
    var locations: [Location]
  }

  struct Location: Encodable {
    var physicalLocation: PhysicalLocation
    var logicalLocations: [LogicalLocation]
  }

  struct PhysicalLocation: Encodable { var artifactLocation: ArtifactLocation }
  struct ArtifactLocation: Encodable { var uri: String }
  struct LogicalLocation: Encodable { var fullyQualifiedName: String }

  init(_ report: CheckReport) {
    let policy = report.policy
    let rules = Rule.all.map { rule in
      RuleDescription(
        id: rule.id, shortDescription: Message(text: rule.title),
        fullDescription: Message(text: rule.why), help: Message(text: rule.source),
        defaultConfiguration: Configuration(
          enabled: policy.off[rule.id] == nil, level: policy.severity(of: rule).sarifLevel))
    }
    let results = report.tables.flatMap { table in
      table.review.findings.map { Result($0, in: table) }
    }
    runs = [Run(tool: Tool(driver: Driver(rules: rules)), results: results)]
  }
}

extension SARIFLog.Result {
  fileprivate init(_ item: TableFinding, in table: CheckedTable) {
    let finding = item.finding
    ruleId = finding.rule
    level = finding.severity.sarifLevel
    message = SARIFLog.Message(text: finding.message)
    let number = table.number(of: item).map { "\($0) " } ?? ""
    let parts = [
      table.unitName(of: item), table.project(of: item).map { number + $0.name }, finding.place,
    ]
    locations = [
      SARIFLog.Location(
        physicalLocation: SARIFLog.PhysicalLocation(
          artifactLocation: SARIFLog.ArtifactLocation(uri: table.name.percentEncoded)),
        logicalLocations: [
          SARIFLog.LogicalLocation(
            fullyQualifiedName: parts.compactMap { $0 }.joined(separator: "/"))
        ])
    ]
  }
}

extension Finding.Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .hint: "note"
    }
  }
}

extension String {
  /// The text as a relative reference of RFC 3986: all but its unreserved characters and `/` as
  /// `%XX`.
  fileprivate var percentEncoded: String {
    utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        String(UnicodeScalar(byte))
      default: (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
