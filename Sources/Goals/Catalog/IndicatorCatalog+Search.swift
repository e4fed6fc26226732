extension IndicatorCatalog {
  /// The classes of `framework` that typed text means: by digits `1`, `11`, by name `数量`, by pinyin
  /// `shuliang` or `sl`; all of them for the empty text. Only the best fits are told: names that
  /// begin with the text leave out those that only contain it.
  package func matches(_ text: String, in framework: String) -> [IndicatorClass] {
    let candidates = classes(in: framework)
    guard let pattern = TypedPattern(text) else { return text.isBlank ? candidates : [] }
    let fits = candidates.map { candidate in
      [candidate.name, candidate.code + candidate.name].compactMap(pattern.fit).min()
    }
    for best in [TypedPattern.Fit.beginning, .within] {
      let found = zip(candidates, fits).filter { $1.map { $0 <= best } ?? false }.map(\.0)
      if !found.isEmpty { return found }
    }
    return candidates.filter { $0.definition.contains(text) }
  }

  /// A code with an indicator's name behind it, `11 培训人次`, taken apart; nil for a class's own name.
  package func namedIndicator(
    _ text: String, in framework: String
  ) -> (code: String, className: String, name: String)? {
    let parts = text.split(separator: " ", maxSplits: 1).map { String($0) }
    guard parts.count == 2,
      let found = classes(in: framework).first(where: { $0.code == parts[0] }),
      !found.isNamed(parts[1])
    else { return nil }
    return (found.code, found.name, parts[1])
  }

  /// The one class of `framework` that typed text names for certain, or nil.
  package func exactMatch(_ text: String, in framework: String) -> IndicatorClass? {
    if let named = classes(in: framework).first(where: { $0.isNamed(text) }) { return named }
    let found = matches(text, in: framework)
    return found.count == 1 && !text.isEmpty ? found[0] : nil
  }
}
