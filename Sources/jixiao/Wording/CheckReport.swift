import Goals
import Interview
import Tables
import Terminal

/// 检查结果: findings under the project that they concern.
struct CheckReport {
  private(set) var lines: [StyledText] = []
  private(set) var projects = 0
  private(set) var errors = 0
  private(set) var others = 0

  mutating func add(_ table: GoalTable) {
    let layouts = LayoutLibrary.builtIn
    let layout = layouts.layout(named: table.layout) ?? layouts.standard
    for unit in table.units {
      for project in unit.projects {
        add(
          EntrySheet(
            department: table.department, unit: unit.name, year: table.year, project: project,
            layout: layout))
      }
    }
  }

  mutating func add(_ sheet: EntrySheet) {
    projects += 1
    let findings = Rule.review(
      RuleSubject(sheet.project, framework: sheet.layout.framework))
    if findings.isEmpty { return }
    lines.append(StyledText("\(sheet.project.name)（\(sheet.unit)）", .strong))
    for finding in findings {
      let isError = finding.severity == .error
      if isError { errors += 1 } else { others += 1 }
      lines.append(
        StyledText(isError ? "  ✗ " : "  ！", isError ? .fault : .caution)
          + "\(finding.place)：\(finding.message)" + StyledText(" [\(finding.rule)]", .faint))
    }
  }

  var summary: StyledText {
    errors + others == 0
      ? StyledText("✓ \(projects) 个项目，没有发现问题。", .good)
      : StyledText("\(projects) 个项目：\(errors) 处错误，\(others) 处提醒。", .strong)
  }
}

extension Finding {
  /// The field, with the number of its indicator: `指标 2 年度指标值`.
  var place: String {
    if case .indicator(let index, _) = path { "指标 \(index + 1) \(path.label)" } else { path.label }
  }
}
