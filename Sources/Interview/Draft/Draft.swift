package import Goals
package import Tables

/// 草稿: an entry that is being written, as its events have left it.
package struct Draft: Hashable, Sendable {
  package let layout: Layout
  /// What questions were filled in with at the start: last year's answers, remembered ones.
  package private(set) var prefill: [FieldPath: String]
  private var answers: [FieldPath: String] = [:]
  package private(set) var indicators: [DraftIndicator]
  package private(set) var hasAllIndicators = false

  /// A draft of which nothing is answered.
  package init(layout: Layout, prefill: [FieldPath: String] = [:]) {
    self.layout = layout
    self.prefill = prefill
    indicators = []
    while prefill.keys.contains(where: { $0.isIndicator(indicators.count) }) {
      let index = indicators.count
      indicators.append(
        DraftIndicator(
          prefill: Dictionary(
            FieldPath.IndicatorField.allCases.compactMap { field in
              prefill[.indicator(index, field)].map { (field, $0) }
            }
          ) { first, _ in first }))
    }
  }

  /// The draft that `events` have left, or nil where they do not begin with a start in a known layout.
  package init?(events: [DraftEvent], layouts: LayoutLibrary) {
    guard case .started(let name, let prefill)? = events.first,
      let layout = layouts.layout(named: name)
    else { return nil }
    self.init(layout: layout, prefill: prefill)
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: DraftEvent) {
    switch event {
    case .started: break
    case .answered(.indicator(let index, let field), let text):
      if index == indicators.count { indicators.append(DraftIndicator()) }
      if index < indicators.count { indicators[index].answers[field] = text }
    case .answered(let path, let text): answers[path] = text
    case .removedIndicator(let index):
      if index < indicators.count { indicators.remove(at: index) }
    case .endedIndicators: hasAllIndicators = true
    case .reopenedIndicators: hasAllIndicators = false
    }
  }

  /// The confirmed answer, or nil where there is none yet.
  package func answer(_ path: FieldPath) -> String? {
    guard case .indicator(let index, let field) = path else { return answers[path] }
    return index < indicators.count ? indicators[index].answers[field] : nil
  }

  /// What a question is filled in with when nothing is answered yet, or nil.
  package func prefilled(_ path: FieldPath) -> String? {
    guard case .indicator(let index, let field) = path else { return prefill[path] }
    return index < indicators.count ? indicators[index].prefill[field] : nil
  }
}

/// 绩效指标 of a draft.
package struct DraftIndicator: Hashable, Sendable {
  package var prefill: [FieldPath.IndicatorField: String] = [:]
  package var answers: [FieldPath.IndicatorField: String] = [:]
}

extension FieldPath {
  fileprivate func isIndicator(_ number: Int) -> Bool {
    if case .indicator(number, _) = self { true } else { false }
  }
}
