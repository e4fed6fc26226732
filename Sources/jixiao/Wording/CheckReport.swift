import Goals
import Tables
import Terminal

/// 检查结果: findings under their review head and the project that they concern.
struct CheckReport {
  private(set) var tables: [CheckedTable] = []
  private(set) var counts: [Finding.Severity: Int] = [:]
  private let reviewer: Reviewer
  private let filter: CheckFilter

  init(reviewer: Reviewer = .standard, filter: CheckFilter = CheckFilter()) {
    self.reviewer = reviewer
    self.filter = filter
  }

  var policy: ReviewPolicy { reviewer.policy }
  var errors: Int { counts[.error] ?? 0 }
  var projects: Int { tables.reduce(0) { $0 + $1.review.projects } }

  mutating func add(_ checked: CheckedTable) {
    var checked = checked
    checked.review.findings = checked.review.findings.filter(filter.keeps)
    for finding in checked.review.findings { counts[finding.finding.severity, default: 0] += 1 }
    tables.append(checked)
  }

  /// Checks a table of entries, without a name of its own; `others` are what its units have besides.
  mutating func add(_ table: GoalTable, others: [String: Money]) {
    var knowledge = TableKnowledge(year: table.year)
    knowledge.others = others
    add(CheckedTable(table, named: "", format: nil, by: reviewer, knowledge: knowledge))
  }

  /// Everything, table by table and head by head; what a rule is for stands where it first comes.
  ///
  /// Where lines go to a file or a pipe, nothing but quotations is fitted to a width.
  func lines(width: Int?) -> [StyledText] {
    var explained: Set<String> = []
    var lines: [StyledText] = []
    for table in tables where !table.review.findings.isEmpty {
      if !table.name.isEmpty && tables.count > 1 {
        lines.append(StyledText("【\(table.name)】", .strong))
      }
      for head in Rule.ReviewHead.allCases {
        lines += FindingLines(table, head: head, width: width, explained: &explained).lines
      }
    }
    return lines
  }

  var lines: [StyledText] { lines(width: wrappingWidth) }

  /// Counts of findings, and how many targets have a number.
  var summary: [StyledText] {
    var lines: [StyledText] = []
    let targets = tables.reduce(0) { $0 + $1.review.targets }
    let measurable = tables.reduce(0) { $0 + $1.review.measurableTargets }
    let share = targets == 0 ? "" : "（\(measurable * 100 / targets)%）"
    let measured = targets == 0 ? "" : "；指标值 \(targets) 个，可衡量 \(measurable) 个\(share)"
    let total = counts.values.reduce(0, +)
    if total == 0 {
      lines.append(StyledText("✓ \(projects) 个项目，没有发现问题\(measured)。", .good))
    } else {
      let parts = Finding.Severity.allCases.map { "\(counts[$0] ?? 0) 处\($0.label)" }
      lines.append(
        StyledText("\(projects) 个项目：\(parts.joined(separator: "，"))\(measured)。", .strong))
    }
    return lines + offLines
  }

  /// The rules that did not run, with the office's reasons.
  var offLines: [StyledText] {
    policy.offLines.map { StyledText($0, .faint) }
  }
}

/// Which findings a check is to show.
struct CheckFilter {
  var head: Rule.ReviewHead?
  var rules: Set<String> = []
  /// Whether only errors are shown, as where they hold something up.
  var isOnlyErrors = false

  func keeps(_ finding: TableFinding) -> Bool {
    let rule = finding.finding.rule
    return (!isOnlyErrors || finding.finding.severity == .error)
      && (head == nil || Rule.named(rule)?.head == head)
      && (rules.isEmpty || rules.contains(rule))
  }
}
