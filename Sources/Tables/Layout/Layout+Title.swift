extension Layout {
  private static let place = "{year}"

  /// The title of a table of `year`, which is left out where it is not known.
  package func title(year: Int?) -> String {
    if let year { return title.replacing(Self.place, with: String(year)) }
    return ["（\(Self.place)年度）", "\(Self.place)年度", "\(Self.place)年", Self.place]
      .reduce(title) { $0.replacing($1, with: "") }
  }

  /// Whether `text` is the layout's title, of whatever year, spaces aside.
  ///
  /// Where the title begins with the year, the office's name may stand before it; `draftMark` may
  /// stand before any.
  func isTitle(_ text: String) -> Bool {
    text.hasPrefix(Self.draftMark)
      ? isBareTitle(String(text.dropFirst(Self.draftMark.count))) : isBareTitle(text)
  }

  private func isBareTitle(_ text: String) -> Bool {
    // Most texts end otherwise.
    if let end = title.unicodeScalars.last, end != "}", text.trimmed.unicodeScalars.last != end {
      return false
    }
    guard let range = title.firstRange(of: Self.place) else {
      return text.equalsIgnoringSpaces(title)
    }
    guard text.utf8.count <= title.utf8.count + Self.longestOffice else { return false }
    let text = text.filter { !$0.isWhitespace }
    let before = title[..<range.lowerBound].filter { !$0.isWhitespace }
    let after = title[range.upperBound...].filter { !$0.isWhitespace }
    let yearless = self.title(year: nil).filter { !$0.isWhitespace }
    if before.isEmpty, text.hasSuffix(yearless) { return true }
    if text == yearless { return true }
    guard text.hasPrefix(before), text.hasSuffix(after) else { return false }
    let year = text.dropFirst(before.count).dropLast(after.count)
    return before.isEmpty
      ? year.last?.isNumber ?? true : year.allSatisfy { ("0"..."9").contains($0) }
  }

  /// 草稿: what stands before the title of a table that has errors.
  package static let draftMark = "【草稿】"

  /// The bytes of UTF-8 that the name of an office before a title may take.
  private static let longestOffice = 90

  /// Whether a table in this layout says its year.
  package var tellsYear: Bool {
    title.contains(Self.place) || fields.contains(.year)
  }
}
