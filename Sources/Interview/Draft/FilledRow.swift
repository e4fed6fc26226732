package import Goals
import Tables

/// An indicator that a draft was filled in with, before anything of it is answered.
package struct FilledRow: Hashable, Sendable {
  package let index: Int
  /// What its questions are filled in with.
  package let texts: [FieldPath.IndicatorField: String]
  /// The same with last year's years moved to the budget year; nil where there are none.
  package let moved: [FieldPath.IndicatorField: String]?
  /// What is wrong with it as it is, the worst first.
  package let faults: [LabelledFault]

  /// Whether it cannot be kept as it is.
  package var isRefused: Bool { faults.contains { $0.severity == .error } }

  /// What keeping it means for the draft.
  package func event(moving: Bool) -> DraftEvent {
    .answeredIndicator(index, moving ? moved ?? texts : texts)
  }
}

extension Draft {
  /// The filled-in indicator of a number, from 0.
  package func filledRow(_ index: Int, under basis: ReviewBasis = .standard) -> FilledRow {
    let paths = layout.questions(ofIndicator: index)
    var texts: [FieldPath.IndicatorField: String] = [:]
    for case .indicator(_, let field) in paths {
      texts[field] = (prefilled(.indicator(index, field)) ?? "").trimmed
    }
    var faults: [LabelledFault] = []
    let trial = answering(index, texts)
    for case .indicator(_, let field) in paths {
      let assessment = trial.assess(
        texts[field] ?? "", at: .indicator(index, field), leaving: true, under: basis)
      texts[field] = assessment.reading ?? texts[field]
      let label = layout.shortLabel(of: field)
      for fault in assessment.faults { faults.add(fault.severity, fault.message, at: label) }
    }
    if (texts[.code] ?? "").isEmpty {
      faults.add(.error, "这条指标没有代码，请修改。", at: nil)
    }
    var moved = texts
    for (field, text) in texts where field != .code {
      moved[field] = movingYears(in: text) ?? text
    }
    return FilledRow(
      index: index, texts: texts, moved: moved == texts ? nil : moved,
      faults: faults.sorted { $0.severity < $1.severity })
  }
}
