extension IndicatorCatalog {
  /// The classes of `framework` that typed text means: by digits `1`, `11`, by name `数量`, by
  /// initials `sl`; all of them for the empty text. Names that begin with the text come first.
  package func matches(_ text: String, in framework: String) -> [IndicatorClass] {
    let typed = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
      .filter { $0 != " " }.lowercased()
    let candidates = classes(in: framework)
    let begins = candidates.filter {
      $0.code.hasPrefix(typed) || $0.name.hasPrefix(typed) || $0.initials.hasPrefix(typed)
        || typed == $0.code + $0.name || typed == "\($0.code)-\($0.name)"
    }
    if !begins.isEmpty { return begins }
    return candidates.filter { $0.name.contains(typed) || $0.definition.contains(typed) }
  }

  /// The one class of `framework` that typed text names for certain, or nil.
  package func exactMatch(_ text: String, in framework: String) -> IndicatorClass? {
    if let named = classes(in: framework).first(where: { $0.isNamed(text) }) { return named }
    let found = matches(text, in: framework)
    return found.count == 1 && !text.isEmpty ? found[0] : nil
  }
}
