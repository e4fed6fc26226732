extension Layout {
  /// What stands for the budget year in a title.
  static let yearPlace = "{year}"

  /// 草稿: what stands before the title of a table that has errors.
  package static let draftMark = "【草稿】"

  /// The title of a table of `year`, which is left out where it is not known.
  package func title(year: Int?) -> String {
    if let year { return title.replacing(Self.yearPlace, with: String(year)) }
    return ["（\(Self.yearPlace)年度）", "\(Self.yearPlace)年度", "\(Self.yearPlace)年", Self.yearPlace]
      .reduce(title) { $0.replacing($1, with: "") }
  }

  /// Whether a table in this layout says its year.
  package var tellsYear: Bool {
    title.contains(Self.yearPlace) || has(.year)
  }
}
