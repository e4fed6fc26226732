import Goals
import Tables
package import Terminal
package import TextColumns

/// 核对: the whole entry on the screen, with what is missing or odd under each part.
package struct ReviewPage {
  package let lines: [StyledText]

  package init(_ sheet: EntrySheet, width: Int, ruler: ColumnRuler) {
    let width = min(width, 100)
    let parts = sheet.parts
    let rule = StyledText(String(repeating: "-", count: width), .faint)
    var lines = [rule]
    lines += ruler.wrapped(sheet.layout.title(year: sheet.year), width: width)
      .map { StyledText($0, .strong) }
    let numberWidth = String(parts.count).count + 1
    let labelWidth = parts.map { ruler.columns(of: $0.label) }.max() ?? 0
    // Beside the label where there is room for at least a dozen characters of text, else below it.
    let beside = width - numberWidth - labelWidth - 3 >= 24
    let indent = beside ? numberWidth + labelWidth + 3 : numberWidth + 1
    let margin = StyledText(String(repeating: " ", count: indent))
    for (index, part) in parts.enumerated() {
      let number = ruler.rightAligned(String(index + 1), in: numberWidth)
      let label = StyledText(number, .strong) + " \(ruler.padded(part.label, to: labelWidth))"
      var rows = ruler.wrapped(part.text, width: width - indent).map { StyledText($0) }
      if part.text.isEmpty { rows = [StyledText("（空）", .faint)] }
      if beside {
        lines.append(label + "  " + rows.removeFirst())
      } else {
        lines.append(label)
      }
      lines += rows.map { margin + $0 }
      for finding in part.findings {
        let severity = finding.severity
        let text = ruler.wrapped(finding.message, width: width - indent - 2)
        for (row, line) in text.enumerated() {
          lines.append(
            margin + StyledText((row == 0 ? severity.mark : "  ") + line, severity.style))
        }
      }
    }
    lines.append(rule)
    let summary = Self.summary(parts)
    self.lines =
      lines + ruler.wrapped(summary.text, width: width).map { StyledText($0, summary.style) }
  }

  private static func summary(_ parts: [ReviewPart]) -> (text: String, style: Style) {
    let findings = parts.flatMap(\.findings)
    guard let worst = findings.map(\.severity).min() else { return ("✓ 没有发现问题。", .good) }
    let kinds: [(Finding.Severity, String)] = [(.error, "错误"), (.warning, "提醒"), (.hint, "建议")]
    let counts = kinds.compactMap { severity, name in
      let count = findings.count { $0.severity == severity }
      return count > 0 ? "\(count) 处\(name)" : nil
    }
    let end = worst == .error ? "；有错误的项目不能导出。" : "。"
    return (worst.mark + counts.joined(separator: "，") + end, worst.style)
  }
}
