import Goals
import Terminal

/// 规则说明: one rule as `explain` prints it.
struct RuleText {
  let lines: [StyledText]

  init(_ rule: Rule, policy: ReviewPolicy) {
    var lines: [StyledText] = [
      StyledText(rule.title, .strong) + StyledText("  \(rule.id)", .faint),
      "方面：\(rule.head.rawValue)；程度：\(policy.severity(of: rule).label)",
      "为什么：\(rule.why)", "出处：\(rule.source)",
    ]
    if let reason = policy.off[rule.id] { lines.append("本单位不查：\(reason)") }
    let alone = Reviewer(policy: .standard, rules: [rule])
    lines.append("会指出的例子：")
    for example in rule.failing {
      let specimen = example.specimen
      for finding in alone.findings(in: specimen).prefix(1) {
        let text = specimen.project.text(at: finding.path) ?? ""
        let quoted = text.isBlank ? "" : "“\(text.oneLine.cut(to: 40))”——"
        lines.append("  ✗ \(finding.place)：\(quoted)\(finding.message)")
        if let fix = finding.fix { lines.append("    改成：\(fix.text.oneLine.cut(to: 60))") }
      }
    }
    lines.append("不会指出的例子：")
    for example in rule.passing {
      let differences = Rule.Specimen().project.differences(
        to: example.specimen.project, in: .tenThousandYuan)
      // A changed name reads as one indicator less and one more; the new one is the example.
      let told = differences.filter { !$0.new.isEmpty }
      for difference in (told.isEmpty ? differences : told).prefix(2) {
        lines.append(
          "  ✓ \(difference.label)：\(difference.new.isEmpty ? "（空）" : difference.new.oneLine.cut(to: 60))"
        )
      }
      if differences.isEmpty { lines.append("  ✓ 例子项目“\(example.specimen.project.name)”原样") }
    }
    self.lines = lines
  }
}
