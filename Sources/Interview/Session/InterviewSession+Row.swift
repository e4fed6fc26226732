import Goals
import Tables
import Terminal

/// 沿用、修改、删除: what becomes of an indicator of last year.
enum RowChoice: Hashable {
  case keep(moving: Bool)
  case change
  case drop
}

extension InterviewSession {
  /// Shows a filled-in indicator and asks what becomes of it.
  func decide(_ index: Int) throws -> SessionEnd? {
    let row = interview.draft.filledRow(index, under: interview.basis)
    let mark = editor.mark
    switch interview.menu(for: row).ask(editor) {
    case .chosen(.keep(let moving)):
      try record(row.event(moving: moving))
      trail.add(interview.draft.layout.questions(ofIndicator: index).last, at: mark)
    case .chosen(.change): if let event = interview.openingOfRow { try keep(event) }
    case .chosen(.drop):
      try record(.removedIndicator(index))
      trail.add(nil, at: mark)
    case .ended(let outcome): return try goElsewhere(outcome)
    }
    return nil
  }
}

extension Interview {
  /// The row, what is to be said of it, and what may become of it; keeping it comes first, unless
  /// something in it is wrong.
  func menu(for row: FilledRow) -> Menu<RowChoice> {
    var items: [(RowChoice, String)] = []
    if !row.isRefused {
      if let moved = row.moved, let year = draft.year {
        let texts = moved.filter { row.texts[$0.key] != $0.value }.map(\.value)
        items.append((.keep(moving: true), "沿用，年份改成 \(year)：\(texts.joined(separator: "；"))"))
      }
      items.append((.keep(moving: false), row.moved == nil ? "沿用" : "原样沿用"))
    }
    items += [(.change, "修改"), (.drop, "删除")]
    var menu = Menu("沿用吗？", items.map { (item: $0.0, label: $0.1) })
    menu.heading = heading + lines(of: row)
    menu.explanation = explanation(of: row)
    menu.settled = { choice in
      switch choice {
      case .keep(let moving):
        let texts = moving ? row.moved ?? row.texts : row.texts
        return [settledLine(texts, ofIndicator: row.index)]
      case .change: return []
      case .drop:
        return [StyledText("✓ ", .good) + StyledText("指标 \(row.index + 1) 已删除")]
      }
    }
    return menu
  }

  /// The line that stays for a whole indicator.
  func settledLine(_ texts: [FieldPath.IndicatorField: String], ofIndicator index: Int)
    -> StyledText
  {
    StyledText("✓ ", .good) + StyledText("指标 \(index + 1)：\(summary(texts))")
  }

  private func lines(of row: FilledRow) -> [StyledText] {
    let whose = draft.sampleYear.map { "\($0) 年的" } ?? "原来的"
    var lines = [StyledText("\(whose)指标 \(row.index + 1)：\(summary(row.texts))", .strong)]
    for fault in row.faults {
      lines.append(StyledText(fault.severity.mark + fault.message, fault.severity.style))
    }
    return lines
  }

  /// What the indicator's class is for, and what becomes of the row.
  private func explanation(of row: FilledRow) -> [StyledText] {
    let found = row.texts[.code].flatMap(IndicatorCatalog.standard.indicatorClass)
    return [
      found.map { StyledText("\($0.code) \($0.name)：\($0.definition)") },
      StyledText("沿用：照去年的样子放进今年的表，核对时还能改；修改：逐格改；删除：今年不要这条。"),
    ].compactMap(\.self)
  }

  /// `11 数量指标 · 补充书刊册数 · 周期 ≥5400册 · 年度 ≥1800册`
  private func summary(_ texts: [FieldPath.IndicatorField: String]) -> String {
    let parts: [String] = draft.layout.questions(ofIndicator: 0).compactMap { path in
      guard case .indicator(_, let field) = path, let text = texts[field], !text.isEmpty else {
        return nil
      }
      switch field {
      case .code:
        return "\(text) \(IndicatorCatalog.standard.indicatorClass(text)?.name ?? "")"
      case .name, .explanation: return text
      case .cycleTarget: return "周期 \(text)"
      case .annualTarget: return "年度 \(text)"
      case .weight: return "\(text) 分"
      }
    }
    return parts.joined(separator: " · ")
  }
}
