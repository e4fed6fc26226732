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
    var lines = [rule, StyledText(sheet.layout.title(year: sheet.year), .strong)]
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
        let mark = finding.severity == .error ? "✗ " : "！"
        let style: Style = finding.severity == .error ? .fault : .caution
        let text = ruler.wrapped(finding.message, width: width - indent - 2)
        for (row, line) in text.enumerated() {
          lines.append(margin + StyledText((row == 0 ? mark : "  ") + line, style))
        }
      }
    }
    lines.append(rule)
    lines.append(Self.summary(parts))
    self.lines = lines
  }

  private static func summary(_ parts: [ReviewPart]) -> StyledText {
    let findings = parts.flatMap(\.findings)
    let errors = findings.count { $0.severity == .error }
    if findings.isEmpty { return StyledText("✓ 没有发现问题。", .good) }
    let others = findings.count - errors
    if errors == 0 { return StyledText("！\(others) 处提醒。", .caution) }
    let more = others > 0 ? "，\(others) 处提醒" : ""
    return StyledText("✗ \(errors) 处错误\(more)；有错误的项目不能导出。", .fault)
  }
}
