import Goals
import Terminal
import TextColumns

/// The findings of one review head in one table, project by project.
struct FindingLines {
  private(set) var lines: [StyledText] = []
  private let ruler = TerminalLook.current().ruler
  /// Nil wraps nothing.
  private let width: Int?

  /// `explained` are the rules whose reason has been given.
  init(_ table: CheckedTable, head: Rule.ReviewHead, width: Int?, explained: inout Set<String>) {
    self.width = width
    let findings = table.review.findings.filter { Rule.named($0.finding.rule)?.head == head }
    if findings.isEmpty { return }
    lines.append(StyledText("\(head.rawValue)（\(findings.count) 处）", .strong))
    var position = 0
    while position < findings.count {
      let first = findings[position]
      let group = findings[position...].prefix {
        $0.unit == first.unit && $0.project == first.project
      }
      append(group, of: table, explained: &explained)
      position += group.count
    }
  }

  /// What was found in one project, or beside all.
  private mutating func append(
    _ group: ArraySlice<TableFinding>, of table: CheckedTable, explained: inout Set<String>
  ) {
    guard let first = group.first else { return }
    add("  ", StyledText(Self.title(of: first, in: table), .strong))
    var twins: Set<Int> = []
    for (index, finding) in zip(group.indices, group) where !twins.contains(index) {
      // The same fault of both targets of an indicator is told once.
      let twin = group.indices.first {
        $0 > index && group[$0].finding.isTwin(of: finding.finding)
      }
      if let twin { twins.insert(twin) }
      append(
        finding.finding, text: table.project(of: finding)?.text(at: finding.finding.path),
        twin: twin.map { group[$0].finding }, explained: &explained)
    }
  }

  private static func title(of finding: TableFinding, in table: CheckedTable) -> String {
    let unit = table.unitName(of: finding) ?? "整张表"
    guard let project = table.project(of: finding), let number = table.number(of: finding) else {
      return unit
    }
    let name = project.name.isBlank ? "（没有名称）" : project.name
    return "\(number) \(name)（\(unit)）"
  }

  private mutating func append(
    _ finding: Finding, text: String?, twin: Finding?, explained: inout Set<String>
  ) {
    let place = twin == nil ? finding.place : "指标 \(finding.indicatorNumber ?? 0) 两个指标值"
    add(
      "    " + StyledText(ruler.padded(finding.severity.mark, to: 2), finding.severity.style),
      StyledText("\(place)：\(finding.message)"),
      tag: StyledText(" [\(finding.rule)]", .faint))
    if let text, !text.isBlank {
      let quotation = Quotation(text, finding.range, width: (width ?? 80) - 6, ruler)
      lines += quotation.lines.map { "      " + $0 }
    }
    if explained.insert(finding.rule).inserted, let rule = Rule.named(finding.rule) {
      add(
        StyledText("      为什么：", .faint), StyledText("\(rule.why)（\(rule.source)）", .faint))
    }
    if let fix = finding.fix {
      let kind = fix.safe ? "可用 --fix 改成" : "建议改成"
      // Of a long text only what changes is shown.
      let isLong = fix.text.unicodeScalars.count > 40
      let after = isLong ? Excerpt.ofChange(from: text ?? "", to: fix.text).after : fix.text.oneLine
      add("      \(kind)：", StyledText(after))
    }
  }

  /// The tag stands behind the text, whole: where it does not fit, in a row of its own.
  private mutating func add(
    _ head: StyledText, _ text: StyledText, tag: StyledText = StyledText()
  ) {
    guard let width else {
      lines.append(head + text + tag)
      return
    }
    var rows = text.hanging(behind: head, indent: 6, to: width, ruler)
    if let last = rows.popLast() {
      let fits = last.columns(ruler) + tag.columns(ruler) <= width
      rows += fits ? [last + tag] : [last, "     " + tag]
    }
    lines += rows
  }
}

extension Finding {
  /// The field, with the number of its indicator: `指标 2 年度指标值`.
  var place: String {
    indicatorNumber.map { "指标 \($0) \(path.label)" } ?? path.label
  }

  /// From 1; nil where the finding is about no single indicator.
  var indicatorNumber: Int? {
    if case .indicator(let index, _) = path { index + 1 } else { nil }
  }

  /// Whether the other target of the same indicator has the same fault in the same words.
  fileprivate func isTwin(of other: Finding) -> Bool {
    rule == other.rule && message == other.message && path != other.path
      && indicatorNumber != nil && indicatorNumber == other.indicatorNumber
  }
}

extension Finding.Severity {
  var mark: String {
    switch self {
    case .error: "✗"
    case .warning: "！"
    case .hint: "·"
    }
  }

  var style: Style {
    switch self {
    case .error: .fault
    case .warning: .caution
    case .hint: .faint
    }
  }
}

extension String {
  /// The text with line breaks as spaces, scalar by scalar.
  var oneLine: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: unicodeScalars.map { $0.value < 0x20 ? " " : $0 })
    return String(view)
  }

  func cut(to count: Int) -> String { self.count > count ? prefix(count) + "…" : self }
}
