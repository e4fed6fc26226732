import Goals

/// Maps codes between the frameworks of 财预〔2015〕88号 and 财预〔2021〕101号.
enum FrameworkMapping {
  /// The code that `code` has in `framework`, itself where it stands there too, or nil where
  /// nothing corresponds.
  static func code(_ code: String, in framework: String, catalog: IndicatorCatalog) -> String? {
    let known = Set(catalog.classes(in: framework).map(\.code))
    return ([code] + (alternatives[code] ?? [])).first(where: known.contains)
  }

  /// Cost went from output to a head of its own; the lasting effect became part of the social one.
  private static let alternatives = [
    "14": ["41"], "41": ["14"], "42": ["14"], "43": ["14"], "24": ["22"],
  ]
}
