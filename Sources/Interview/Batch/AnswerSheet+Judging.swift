import Goals
import Tables

extension AnswerSheet {
  /// Answers the questions in their order, as far as the answers will do.
  mutating func judge() {
    var refused: Set<FieldPath> = []
    let questions = questions
    // Rules look at neighbours, so everything stands there before anything is judged.
    let trial = answered
    for question in questions {
      if misread.contains(question) {
        refused.insert(question)
        continue
      }
      let text = texts[question] ?? ""
      let assessment = trial.assess(text, at: question, leaving: true, under: basis)
      for fault in assessment.faults { add(key(of: question), fault.severity, fault.message) }
      if case .indicator(_, .code) = question, text.isBlank {
        refuse(key(of: question), "指标代码是空的，请填代码或名称，如 11；不要这条指标就把它整条删掉。")
      } else if !assessment.isRefused {
        draft.apply(.answered(question, assessment.reading ?? text.trimmed))
        continue
      }
      refused.insert(question)
    }
    if refused.isEmpty { draft.apply(.endedIndicators) }
    var sheet = draft.sheet
    sheet.basis = basis
    for finding in sheet.findings
    where !refused.contains(finding.path) && (finding.path != .total || refused.isEmpty) {
      add(key(of: finding.path), finding.severity, finding.message)
    }
  }

  /// A total that is given although it follows from its sources must be their sum.
  mutating func checkTotal(_ value: JSONTree?) {
    guard draft.layout.hasSources, let text = value?.answer, !text.isEmpty else { return }
    let unit = draft.layout.currencyUnit
    let sum = draft.project.amounts.total
    guard let given = try? Money(text, in: unit) else {
      refuse("total", "“\(text)”不是金额；总计由程序算，可以不写。")
      return
    }
    if given != sum {
      let computed = sum.map { "\($0.printed(in: unit)) \(unit.rawValue)" } ?? "空的"
      refuse("total", "写的是“\(text)”，而三项资金来源之和是 \(computed)，请改正，或不写总计。")
    }
  }

  private func key(of path: FieldPath) -> String {
    guard case .indicator(let index, _) = path else { return path.fieldKey }
    return "indicators[\(index)].\(path.fieldKey)"
  }
}
