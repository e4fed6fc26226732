/// Tells the titles of a layout's tables, of whatever year, spaces aside.
///
/// Where the title begins with the year, the office's name may stand before it; `Layout.draftMark`
/// may stand before any.
struct TitlePattern: Sendable {
  private let yearless: [Unicode.Scalar]
  /// What stands on both sides of the year; nil for a title without one.
  private let sides: (before: [Unicode.Scalar], after: [Unicode.Scalar])?
  /// What every title ends with, in one form or the other.
  private let endings: [[Unicode.Scalar]]
  /// The bytes of UTF-8 that a title with spaces takes at most.
  private let longest: Int

  /// The characters that the name of an office before a title may have.
  private static let longestOffice = 30

  init(_ layout: Layout) {
    yearless = Self.bare(layout.title(year: nil))
    longest = 3 * (layout.title.utf8.count + Self.longestOffice)
    let sides = layout.title.firstRange(of: Layout.yearPlace).map { place in
      (
        before: Self.bare(layout.title[..<place.lowerBound]),
        after: Self.bare(layout.title[place.upperBound...])
      )
    }
    self.sides = sides
    endings = [yearless] + (sides.map { [$0.after] } ?? [])
  }

  func matches(_ text: String) -> Bool {
    guard text.utf8.count <= longest, endings.contains(where: { Self.ends(text, with: $0) }) else {
      return false
    }
    let isDraft = text.hasPrefix(Layout.draftMark)
    return matches(bare: Self.bare(isDraft ? text.dropFirst(Layout.draftMark.count) : text[...]))
  }

  /// Whether a text ends so, spaces aside; most texts end otherwise, which their last letters tell.
  private static func ends(_ text: String, with ending: [Unicode.Scalar]) -> Bool {
    var rest = ending[...]
    for scalar in text.unicodeScalars.reversed() {
      if rest.isEmpty { return true }
      if scalar.isSpace { continue }
      guard rest.popLast() == scalar else { return false }
    }
    return rest.isEmpty
  }

  private func matches(bare text: [Unicode.Scalar]) -> Bool {
    if text == yearless { return true }
    guard let (before, after) = sides else { return false }
    if before.isEmpty, text.ends(with: yearless) {
      return text.count <= yearless.count + Self.longestOffice
    }
    guard text.starts(with: before), text.ends(with: after) else { return false }
    let year = text.dropFirst(before.count).dropLast(after.count)
    return before.isEmpty
      ? year.last.map { $0.properties.numericType != nil } ?? true
      : year.allSatisfy { ("0"..."9").contains($0) }
  }

  private static func bare(_ text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.isSpace }
  }
}

extension [Unicode.Scalar] {
  fileprivate func ends(with end: Self) -> Bool { suffix(end.count).elementsEqual(end) }
}
