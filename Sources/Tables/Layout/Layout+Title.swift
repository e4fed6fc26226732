extension Layout {
  private static let place = "{year}"

  /// The title of a table of `year`, which is left out where it is not known.
  package func title(year: Int?) -> String {
    if let year { return title.replacing(Self.place, with: String(year)) }
    return ["（\(Self.place)年度）", "\(Self.place)年度", "\(Self.place)年", Self.place]
      .reduce(title) { $0.replacing($1, with: "") }
  }

  /// Whether `text` is the layout's title, of whatever year, spaces aside.
  func isTitle(_ text: String) -> Bool {
    guard let range = title.firstRange(of: Self.place) else {
      return text.equalsIgnoringSpaces(title)
    }
    if text.equalsIgnoringSpaces(title(year: nil)) { return true }
    let text = text.filter { !$0.isWhitespace }
    let before = title[..<range.lowerBound]
    let after = title[range.upperBound...]
    guard text.hasPrefix(before), text.hasSuffix(after) else { return false }
    let year = text.dropFirst(before.count).dropLast(after.count)
    return year.allSatisfy { ("0"..."9").contains($0) }
  }

  /// Whether a table in this layout says its year.
  package var tellsYear: Bool {
    title.contains(Self.place) || fields.contains(.year)
  }
}
