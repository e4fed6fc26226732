import Goals
import Store
import Terminal
import TextColumns

/// 沿革: a project's amounts and targets over the years, and how its entry came about.
struct EntryHistory {
  private(set) var lines: [StyledText] = []
  private let ruler = ColumnRuler()

  /// `years` are the entries of the project, the oldest first; `versions` those of the one shown.
  init(_ years: [Entry], versions: [EntryVersion], width: Int) {
    guard let last = years.last else { return }
    let unit = last.currencyUnit
    lines.append(StyledText("\(last.project.name)（\(last.key.unit)）", .strong))
    addAmounts(years, unit, width)
    addTargets(years)
    lines.append(StyledText("版本", .strong))
    var shownSource: String?
    for version in versions {
      let moment = LocalMinute.text(version.savedAt)
      let who = version.savedBy.isEmpty ? "" : " \(version.savedBy)"
      let total = Self.total(version.project)?.printed(in: version.currencyUnit) ?? "-"
      // A later version that was edited here still has the file that it once came from.
      let isNew = version.source != shownSource
      let source = isNew ? version.source.map { "  来自 \($0)" } ?? "" : ""
      shownSource = version.source
      lines.append(
        StyledText(
          "  第 \(version.number) 版  \(moment)\(who)  总计 \(total) \(version.currencyUnit.rawValue)\(source)"
        ))
    }
  }

  /// One line a year with a bar; the longest fills the line.
  private mutating func addAmounts(_ years: [Entry], _ unit: CurrencyUnit, _ width: Int) {
    let totals = years.map { Self.total($0.project) }
    let texts = totals.map { $0?.printed(in: unit) ?? "-" }
    let textWidth = texts.map { ruler.columns(of: $0) }.max() ?? 0
    let shares = totals.indices.map { index in
      index == 0
        ? ""
        : AmountDifference(label: "", old: totals[index - 1], new: totals[index]).share ?? ""
    }
    let shareWidth = shares.map { ruler.columns(of: $0) }.max() ?? 0
    let room = max(8, min(width, 100) - textWidth - shareWidth - 14)
    let most = totals.compactMap(\.self).max() ?? .zero
    lines.append(StyledText("总计（\(unit.rawValue)）", .strong))
    for (index, entry) in years.enumerated() {
      let size = totals[index].map(\.fen) ?? 0
      let length =
        most.fen > 0 && size > 0 ? Int((size * Int128(room) + most.fen - 1) / most.fen) : 0
      lines.append(
        StyledText(
          "  \(entry.key.year)  \(ruler.rightAligned(texts[index], in: textWidth))  \(ruler.rightAligned(shares[index], in: shareWidth))  "
        )
          + StyledText(String(repeating: "=", count: length), .good))
    }
  }

  /// One line an indicator, its annual targets year after year; one that did not change is told once.
  private mutating func addTargets(_ years: [Entry]) {
    var names: [String] = []
    for entry in years.reversed() {
      for indicator in entry.project.indicators where !names.contains(indicator.name) {
        names.append(indicator.name)
      }
    }
    if names.isEmpty { return }
    lines.append(StyledText("年度指标值", .strong))
    for name in names {
      var spans: [(first: Int, last: Int, target: String?)] = []
      for entry in years {
        let target = entry.project.indicators.first { $0.name == name }?.annualTarget
        if let last = spans.last, last.target == target {
          spans[spans.count - 1].last = entry.key.year
        } else if target != nil || !spans.isEmpty {
          spans.append((entry.key.year, entry.key.year, target))
        }
      }
      let parts = spans.map { span in
        let years = span.first == span.last ? "\(span.first)" : "\(span.first)–\(span.last)"
        return "\(years) \(span.target ?? "（没有）")"
      }
      lines.append(StyledText("  \(name)：", .faint) + StyledText(parts.joined(separator: " → ")))
    }
  }

  private static func total(_ project: ProjectGoal) -> Money? {
    project.amounts.amount
  }
}
