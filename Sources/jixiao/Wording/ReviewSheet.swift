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

  /// Four rows a project, one for each head; what is said of the project stands in the first.
  var grid: Grid {
    var rows = [
      Grid.Row(["项目支出绩效目标审核表"], role: .title), Grid.Row([Verdict.formula], role: .headLine),
      Grid.Row([tally], role: .headLine),
      Grid.Row(["项目名称", "资金使用单位", "总评", "审核内容", "结论", "审核意见"], role: .header),
    ]
    for row in projects {
      for (index, (head, findings, verdict)) in row.heads.enumerated() {
        let project =
          index == 0
          ? [row.name.isEmpty ? "（没有名称）" : row.name, row.unit, row.overall.text] : ["", "", ""]
        rows.append(Grid.Row(project + [head.rawValue, verdict.text, findings.opinion]))
      }
    }
    rows += (wholes.map { "整张表：\($0)" } + off).map { Grid.Row([$0], role: .headLine) }
    return Grid(rows: rows)
  }

  /// How wide the columns of `grid` are; together they fill a page of A4 across.
  static let columns: [Sheet.Column] = [
    Sheet.Column(width: 26), Sheet.Column(width: 22), Sheet.Column(width: 15, align: .center),
    Sheet.Column(width: 9, align: .center), Sheet.Column(width: 15, align: .center),
    Sheet.Column(width: 78),
  ]

  /// How many projects got which verdict.
  private var tally: String {
    let counts = Verdict.Grade.allCases.compactMap { grade in
      let count = projects.count { $0.overall.grade == grade }
      return count > 0 ? "\(grade.rawValue) \(count) 个" : nil
    }
    return "共 \(projects.count) 个项目" + (counts.isEmpty ? "" : "：" + counts.joined(separator: "，"))
      + "。"
  }

  /// The same for reading and printing, project by project.
  var text: String {
    var lines = ["项目支出绩效目标审核表", "", "评定办法：\(Verdict.formula)", tally, ""]
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
  fileprivate var opinion: String { isEmpty ? "符合" : lines.joined(separator: "\n") }
}
