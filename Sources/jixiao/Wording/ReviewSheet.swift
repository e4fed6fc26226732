import Goals
import Tables

/// 审核表: per project, the four heads with findings and verdicts.
struct ReviewSheet {
  /// A project's row.
  struct Row {
    var unit: String
    var name: String
    var heads: [(head: Rule.ReviewHead, findings: [Finding], verdict: Verdict)]
    var overall: Verdict
  }

  private(set) var projects: [Row] = []
  /// What concerns sums or the table as a whole.
  private(set) var wholes: [String] = []
  private(set) var hasErrors = false
  /// What was not looked at, with the office's reasons.
  private let off: [String]

  init(_ tables: [CheckedTable], policy: ReviewPolicy) {
    off = policy.offLines
    for table in tables {
      var byProject: [[Int?]: [Finding]] = [:]
      for item in table.review.findings {
        if item.finding.severity == .error { hasErrors = true }
        guard item.project != nil else {
          wholes.append(item.finding.message)
          continue
        }
        byProject[[item.unit, item.project], default: []].append(item.finding)
      }
      for (unitIndex, unit) in table.table.units.enumerated() {
        for (index, project) in unit.projects.enumerated() {
          projects.append(
            Row(unit: unit.name, name: project.name, findings: byProject[[unitIndex, index]] ?? []))
        }
      }
    }
  }

  /// One row a project, a column for the findings and the verdict of each head.
  var grid: Grid {
    let heads = Rule.ReviewHead.allCases
    var rows = [
      Grid.Row(["项目支出绩效目标审核表"], role: .title), Grid.Row([Verdict.formula], role: .headLine),
      Grid.Row(
        ["资金使用单位", "项目名称"] + heads.flatMap { ["\($0.rawValue)审核意见", $0.rawValue] } + ["总评"],
        role: .header),
    ]
    rows += projects.map { row in
      Grid.Row(
        [row.unit, row.name]
          + row.heads.flatMap { [$0.findings.opinion, $0.verdict.text] } + [row.overall.text])
    }
    rows += (wholes.map { "整张表：\($0)" } + off).map { Grid.Row([$0], role: .headLine) }
    return Grid(rows: rows)
  }

  /// How wide the columns of `grid` are; together they fill a page of A4 across.
  static let columns: [Sheet.Column] =
    [Sheet.Column(width: 16), Sheet.Column(width: 18)]
    + Rule.ReviewHead.allCases.flatMap { _ in
      [Sheet.Column(width: 24), Sheet.Column(width: 8, align: .center)]
    } + [Sheet.Column(width: 8, align: .center)]

  /// The same for reading and printing, project by project.
  var text: String {
    var lines = ["项目支出绩效目标审核表", "", "评定办法：\(Verdict.formula)", ""]
    for (number, row) in projects.enumerated() {
      lines.append("\(number + 1)  \(row.name)（\(row.unit)）  总评：\(row.overall.text)")
      for (head, findings, verdict) in row.heads {
        lines.append("   \(head.rawValue)  \(verdict.text)")
        lines += findings.lines.map { "      \($0)" }
      }
      lines.append("")
    }
    if !wholes.isEmpty { lines += ["整张表："] + wholes.map { "   \($0)" } }
    lines += off
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ReviewSheet.Row {
  fileprivate init(unit: String, name: String, findings: [Finding]) {
    self.unit = unit
    self.name = name
    heads = Rule.ReviewHead.allCases.map { head in
      let own = findings.filter { Rule.named($0.rule)?.head == head }
      return (head, own, Verdict(own))
    }
    overall = Verdict(findings)
  }
}

extension Verdict {
  fileprivate var text: String { "\(grade.rawValue)（\(points) 分）" }
}

extension [Finding] {
  fileprivate var lines: [String] { map { "\($0.severity.label) \($0.place)：\($0.message)" } }
  fileprivate var opinion: String { isEmpty ? "符合" : lines.joined(separator: "；") }
}
