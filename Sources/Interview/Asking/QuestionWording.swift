import Goals
import Tables

extension Interview {
  /// The words before the input, as the clerk's own table has them: `财政拨款（万元）：`, `指标 2 名称：`.
  var promptText: String { question.map(promptText) ?? "" }

  private func promptText(_ question: FieldPath) -> String {
    let label = draft.layout.label(of: question)
    return switch question {
    case .total, .fiscal, .specialAccount, .other, .lifetimeBudget:
      "\(label)（\(draft.layout.currencyUnit.rawValue)）："
    case .indicator(let index, let part):
      "指标 \(index + 1) \(draft.layout.shortLabel(of: part))："
    default: label + "："
    }
  }

  /// The question's name without the unit and colon: `财政拨款`, `指标 2 名称`.
  var questionName: String {
    guard case .indicator(let index, let part)? = question else {
      return question.map(draft.layout.label) ?? ""
    }
    return "指标 \(index + 1) \(draft.layout.shortLabel(of: part))"
  }

  /// Where the session stands: `干部培训费 · 2025 年 · 第 1 步 项目情况 3/8 · 已自动保存`.
  var progressText: String {
    var parts: [String] = []
    let name = draft.answer(.name) ?? draft.prefilled(.name) ?? ""
    parts.append(name.isEmpty ? "新项目" : name)
    if let year = draft.year { parts.append("\(year) 年") }
    parts += [stepText, "已自动保存"]
    return parts.joined(separator: " · ")
  }

  /// The step of the session, with a count only where it cannot grow on the way.
  private var stepText: String {
    guard let question else { return "" }
    if isEditing { return "改完回到核对" }
    switch question {
    case .blank:
      let blanks = draft.starter?.blanks.map { FieldPath.blank($0.name) } ?? []
      return "第 1 步 样板的空 \(place(of: question, in: blanks))"
    case .indicator(let index, _):
      let count = draft.indicators.count
      // The last one that was begun here is followed by as many as the clerk wants.
      let isOpen = index >= count || (index + 1 == count && draft.indicators[index].prefill.isEmpty)
      return "第 2 步 指标 \(index + 1)\(isOpen ? "" : "/\(count)")"
    default:
      let questions = draft.questions.filter { !$0.isBlank && !$0.isPartOfIndicator }
      return "第 1 步 项目情况 \(place(of: question, in: questions))"
    }
  }

  private func place(of question: FieldPath, in questions: [FieldPath]) -> String {
    "\((questions.firstIndex(of: question) ?? 0) + 1)/\(questions.count)"
  }

  /// The line that stays when a question is answered: its label and what was kept.
  func settledText(_ kept: String, at question: FieldPath) -> String {
    let promptText = promptText(question)
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
