import Goals
import Tables

extension Draft {
  /// The name and the targets that come with a suggested indicator, or with a name behind a code.
  func fillings(
    for text: String, at index: Int, past: PastAnswers
  ) -> [FieldPath.IndicatorField: String] {
    guard
      let named = IndicatorCatalog.standard.namedIndicator(text.trimmed, in: layout.framework)
    else { return [:] }
    let suggested = past.suggestions(for: self, at: index).first { $0.headline == text.trimmed }
    guard let indicator = suggested?.indicator else { return [.name: named.name] }
    var texts: [FieldPath.IndicatorField: String] = [
      .name: indicator.name, .cycleTarget: indicator.cycleTarget,
    ]
    if indicator.annualTarget != indicator.cycleTarget {
      texts[.annualTarget] = indicator.annualTarget
    }
    // A number that a starter leaves open is typed.
    return texts.filter { !$0.value.isEmpty && Starter.blanks(in: $0.value).isEmpty }
  }
}
