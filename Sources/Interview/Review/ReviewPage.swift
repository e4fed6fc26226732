import Goals
import Tables
package import Terminal
package import TextColumns

/// 核对: the whole entry as a table on the screen, with what was found beside its cells.
package struct ReviewPage {
  package private(set) var lines: [StyledText] = []
  private let sheet: EntrySheet
  private let parts: [ReviewPart]
  private let ruler: ColumnRuler
  private let numberWidth: Int
  private let labelWidth: Int
  /// Columns for cells.
  private let width: Int
  /// Columns for what was found, at the right; nil where it stands below its cells.
  private let notesWidth: Int?

  package init(_ sheet: EntrySheet, width: Int, ruler: ColumnRuler) {
    self.sheet = sheet
    self.ruler = ruler
    let findings = sheet.findings
    parts = sheet.parts
    numberWidth = String(parts.count).count + 1
    let widest = parts.map { ruler.columns(of: $0.label) }.max() ?? 0
    let hasNotes = parts.contains { !$0.findings.isEmpty || !$0.doubts.isEmpty }
    notesWidth = hasNotes && width >= 110 ? min(60, width / 3) : nil
    let left = notesWidth.map { width - $0 - 3 } ?? width
    // Beside the label where there is room for at least a dozen characters of text, else below it.
    let beside = left - numberWidth - widest - 3 >= 24
    labelWidth = beside ? widest : 0
    self.width = left - numberWidth - 1 - (beside ? widest + 2 : 0)
    let rule = StyledText(String(repeating: "-", count: width), .faint)
    lines = [rule]
    lines += wrapped(sheet.layout.title(year: sheet.year), to: width, .strong)
    addParts()
    lines.append(rule)
    // What concerns no single part: a class of indicators that is missing.
    let shown = Set(parts.flatMap(\.findings))
    for finding in findings where !shown.contains(finding) {
      lines += note(finding.severity.mark, finding.message, finding.severity.style, width)
    }
    if let unchanged = sheet.unchanged {
      lines += note(Finding.Severity.warning.mark, unchanged, .caution, width)
    }
    let summary = summary(findings.map(\.severity) + (sheet.unchanged == nil ? [] : [.warning]))
    lines += wrapped(summary.text, to: width, summary.style)
    for line in sheet.basis.reviewer.policy.offLines { lines += wrapped(line, to: width, .faint) }
  }

  private mutating func addParts() {
    var headings: [String] = []
    var widths: [Int]?
    for (index, part) in parts.enumerated() {
      var rows: [StyledText] = []
      if part.cells.count > 1 {
        let own = part.cells.map(\.heading)
        if own != headings {
          headings = own
          widths = columnWidths(of: parts[index...].prefix { $0.cells.map(\.heading) == own })
          if let widths { lines += indented(headingRows(own, widths)) }
        }
        rows += cellRows(part, widths)
      } else if let cell = part.cells.first {
        rows += self.rows(of: cell, width: width)
      }
      if let remark = part.remark { rows += wrapped(remark, to: width, .faint) }
      add(number: index + 1, part, rows)
    }
  }

  /// The part's number and label, its cells, and what was found in them, at the right or below.
  private mutating func add(number: Int, _ part: ReviewPart, _ rows: [StyledText]) {
    let notesRoom = notesWidth ?? width
    var notes = part.doubts.flatMap { note("？", $0.sentence, .caution, notesRoom) }
    notes += part.faults.flatMap { fault in
      note(fault.severity.mark, fault.message, fault.severity.style, notesRoom)
    }
    let head = StyledText(ruler.rightAligned(String(number), in: numberWidth), .strong)
    var columns = SideBySide(ruler)
    let cells = notesWidth == nil ? rows + notes : rows
    if labelWidth > 0 {
      columns.add([head + " \(part.label)"], width: numberWidth + 1 + labelWidth)
      columns.add(cells, width: width)
    } else {
      lines.append(head + " \(part.label)")
      columns.add([], width: numberWidth - 1)
      columns.add(cells, width: width)
    }
    if let notesWidth { columns.add(notes, width: notesWidth) }
    lines += columns.rows()
  }

  private func indented(_ rows: [StyledText]) -> [StyledText] {
    let margin = labelWidth > 0 ? numberWidth + labelWidth + 3 : numberWidth + 1
    return rows.map { StyledText(String(repeating: " ", count: margin)) + $0 }
  }

  private func columnWidths(of parts: some Sequence<ReviewPart>) -> [Int]? {
    var natural: [Int] = []
    for part in parts {
      let own = part.cells.map { cell in
        max(
          ruler.columns(of: cell.heading), ruler.columns(of: cell.marked),
          min(24, ruler.columns(of: old(cell) ?? "")))
      }
      natural = natural.isEmpty ? own : zip(natural, own).map(max)
    }
    var least = natural.map { min($0, 10) }
    for part in parts {
      for (index, cell) in part.cells.enumerated() {
        let together = [cell.heading] + (cell.isClass ? cell.pieces : [])
        least[index] = max(least[index], together.map(ruler.columns).max() ?? 0)
      }
    }
    return ColumnWidths.fitting(natural, into: width, least: least)
  }

  private func headingRows(_ headings: [String], _ widths: [Int]) -> [StyledText] {
    var columns = SideBySide(ruler)
    for (heading, width) in zip(headings, widths) { columns.add(heading, width: width, .faint) }
    return columns.rows()
  }

  /// The cells side by side, or one below the other with their headings where the terminal is too
  /// narrow for that.
  private func cellRows(_ part: ReviewPart, _ widths: [Int]?) -> [StyledText] {
    guard let widths else {
      let widest = part.cells.map { ruler.columns(of: $0.heading) }.max() ?? 0
      let headings = min(widest, width / 2)
      return part.cells.flatMap { cell in
        var columns = SideBySide(ruler)
        columns.add(cell.heading, width: headings, .faint)
        columns.add(rows(of: cell, width: width - headings - 2), width: width - headings - 2)
        return columns.rows()
      }
    }
    var columns = SideBySide(ruler)
    for (cell, width) in zip(part.cells, widths) {
      columns.add(rows(of: cell, width: width), width: width)
    }
    return columns.rows()
  }

  private func rows(of cell: ReviewCell, width: Int) -> [StyledText] {
    let isBlank = cell.text.isEmpty && cell.severity == nil
    let fits = ruler.columns(of: cell.marked) <= width
    return (fits ? [cell.marked] : cell.pieces).flatMap {
      wrapped($0, to: width, isBlank ? .faint : style(of: cell))
    }
      + wrapped(old(cell) ?? "", to: width, .faint)
  }

  private func style(of cell: ReviewCell) -> Style {
    if let severity = cell.severity { return severity == .hint ? .plain : severity.style }
    return cell.isDoubtful ? .caution : .plain
  }

  /// What stood in the cell last year, in short.
  private func old(_ cell: ReviewCell) -> String? {
    guard let old = cell.old, let year = sheet.sampleYear else { return nil }
    let isShort = old.count <= 20
    return isShort ? "（\(year)：\(old.isEmpty ? "空" : old)）" : "（与 \(year) 年不同）"
  }

  private func wrapped(_ text: String, to width: Int, _ style: Style = .plain) -> [StyledText] {
    text.isEmpty ? [] : ruler.evenlyWrapped(text, width: width).map { StyledText($0, style) }
  }

  /// A sentence behind its mark, which is two columns wide.
  private func note(
    _ mark: String, _ sentence: String, _ style: Style, _ width: Int
  ) -> [StyledText] {
    ruler.evenlyWrapped(sentence, width: width - 2).enumerated().map { row, line in
      StyledText((row == 0 ? mark : "  ") + line, style)
    }
  }

  private func summary(_ found: [Finding.Severity]) -> (text: String, style: Style) {
    let kinds: [(Finding.Severity, String)] = [(.error, "错误"), (.warning, "提醒"), (.hint, "建议")]
    var counts = kinds.compactMap { severity, name in
      let count = found.count { $0 == severity }
      return count > 0 ? "\(count) 处\(name)" : nil
    }
    let doubts = parts.reduce(0) { $0 + $1.doubts.count }
    if doubts > 0 { counts.append("\(doubts) 处存疑") }
    guard let worst = found.min() else {
      return doubts > 0
        ? ("？\(counts.joined())。", .caution) : ("✓ 没有发现问题。", .good)
    }
    let end =
      switch worst {
      case .error: "；有错误的项目不能导出。"
      case .warning: "；照样可以保存和导出。"
      case .hint: "，可以不改。"
      }
    return (worst.mark + counts.joined(separator: "，") + end, worst.style)
  }
}
