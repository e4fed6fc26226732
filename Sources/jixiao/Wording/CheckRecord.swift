private import FoundationEssentials
import Goals
import Terminal

/// 检查结果 for programs: `check --format json`, schema `jixiao-check/1`.
///
/// Fields may be added; those here keep their meaning.
struct CheckRecord: Encodable {
  var schema = "jixiao-check/1"
  var files: [File]
  var summary: Summary
  /// Rules that did not run, with the reason.
  var off: [String: String]

  struct File: Encodable {
    var name: String
    var projects: Int
    var findings: [Item]
  }

  struct Item: Encodable {
    var rule: String
    var severity: String
    var head: String
    var unit: String?
    var project: String?
    /// The project's place in the table, from 1.
    var projectNumber: Int?
    /// From 1.
    var indicatorNumber: Int?
    var field: String
    var fieldLabel: String
    var text: String?
    /// Unicode scalars of `text`.
    var offset: Int?
    var length: Int?
    var message: String
    var fix: Change?
  }

  struct Change: Encodable {
    var field: String
    var text: String
    var safe: Bool
  }

  struct Summary: Encodable {
    var projects: Int
    var errors: Int
    var warnings: Int
    var hints: Int
    var targets: Int
    var measurableTargets: Int
  }

  init(_ report: CheckReport) {
    files = report.tables.map { table in
      File(
        name: table.name, projects: table.review.projects,
        findings: table.review.findings.map { Item($0, in: table) })
    }
    summary = Summary(
      projects: report.projects, errors: report.errors, warnings: report.counts[.warning] ?? 0,
      hints: report.counts[.hint] ?? 0,
      targets: report.tables.reduce(0) { $0 + $1.review.targets },
      measurableTargets: report.tables.reduce(0) { $0 + $1.review.measurableTargets })
    off = report.policy.off
  }

  /// JSON with sorted keys.
  func bytes() throws(Failure) -> [UInt8] { try Self.bytes(of: self) }

  static func bytes(of value: some Encodable) throws(Failure) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    do {
      return Array(try encoder.encode(value)) + [0x0A]
    } catch {
      throw Failure(.storage, "检查结果写不成 JSON，请把这份文件告诉维护人员。")
    }
  }
}

extension CheckRecord.Item {
  fileprivate init(_ item: TableFinding, in table: CheckedTable) {
    let finding = item.finding
    rule = finding.rule
    severity = finding.severity.rawValue
    head = Rule.named(finding.rule)?.head.rawValue ?? ""
    unit = table.unitName(of: item)
    project = table.project(of: item)?.name
    projectNumber = table.number(of: item)
    indicatorNumber = finding.indicatorNumber
    field = finding.path.fieldKey
    fieldLabel = finding.path.label
    text = table.project(of: item)?.text(at: finding.path)
    offset = finding.range?.lowerBound
    length = finding.range?.count
    message = finding.message
    fix = finding.fix.map { fix in
      switch fix.place {
      case .field(let path):
        CheckRecord.Change(field: path.fieldKey, text: fix.text, safe: fix.safe)
      case .level1: CheckRecord.Change(field: "level1", text: fix.text, safe: fix.safe)
      }
    }
  }
}

extension FieldPath {
  /// The field as the exchange JSON names it, without the indicator's number.
  var fieldKey: String {
    switch self {
    case .department: "department"
    case .unit: "unit"
    case .year: "year"
    case .name: "name"
    case .total: "total"
    case .fiscal: "fiscal"
    case .specialAccount: "specialAccount"
    case .other: "other"
    case .lifetimeBudget: "lifetimeBudget"
    case .goal: "goal"
    case .detail(let detail): detail.rawValue
    case .indicators: "indicators"
    case .indicator(_, let field): field.rawValue
    }
  }
}
