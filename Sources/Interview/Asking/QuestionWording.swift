import Goals
import Tables

extension Interview {
  /// The words before the input, as the clerk's own table has them: `财政拨款（万元）：`, `指标 2 名称：`.
  var promptText: String {
    guard let question else { return "" }
    let label = draft.layout.label(of: question)
    return switch question {
    case .total, .fiscal, .specialAccount, .other, .lifetimeBudget:
      "\(label)（\(draft.layout.currencyUnit.rawValue)）："
    case .indicator(let index, let part):
      "指标 \(index + 1) \(draft.layout.shortLabel(of: part))："
    default: label + "："
    }
  }

  /// Where the session stands: `干部培训费 · 2025 年 · 第 5/12 问 · 已自动保存`.
  var progressText: String {
    var parts: [String] = []
    let name = draft.answer(.name) ?? draft.prefilled(.name) ?? ""
    parts.append(name.isEmpty ? "新项目" : name)
    if let year = draft.year { parts.append("\(year) 年") }
    if case .indicator(let index, _) = question, index < draft.indicators.count {
      parts.append("指标 \(index + 1)/\(draft.indicators.count)")
    }
    if let progress { parts.append("第 \(progress.number)/\(progress.count) 问") }
    parts.append("已自动保存")
    return parts.joined(separator: " · ")
  }

  /// The line that stays when a question is answered: its label and what was kept.
  func settledText(_ kept: String) -> String {
    if let starter = Starter.withGoal(kept) {
      return "\(promptText)用“\(starter.kind)”样板，逐个填空"
    }
    guard case .indicator(let index, .code) = question else {
      return kept.isEmpty ? "\(promptText)（空）" : promptText + kept
    }
    if kept.isEmpty {
      return index < draft.indicators.count ? "指标 \(index + 1) 已删除" : "指标填完，共 \(index) 条"
    }
    let name = IndicatorCatalog.standard.indicatorClass(kept)?.name ?? ""
    return "\(promptText)\(kept) \(name)"
  }
}

extension FieldPath.IndicatorField {
  var shortLabel: String {
    switch self {
    case .code: "代码"
    case .name: "名称"
    case .cycleTarget: "实施周期指标值"
    case .annualTarget: "年度指标值"
    case .weight: "分值"
    case .explanation: "指标解释"
    }
  }
}
