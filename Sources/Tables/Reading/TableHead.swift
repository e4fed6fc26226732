import Goals

/// What stands above a table: title, department, currency unit, year.
struct TableHead {
  var title: String?
  var department = ""
  var currencyUnit: CurrencyUnit?
  var year: Int?

  init(_ rows: ArraySlice<Grid.Row>, layout: Layout) {
    let labels = layout.headLines.map(\.label)
    for row in rows {
      let text = row.cells.joined(separator: " ").trimmed
      if text.isEmpty { continue }
      let found = labels.contains { text.contains($0) }
      if !found && title == nil { title = text }
      for line in layout.headLines {
        guard let value = Self.value(of: line.label, among: labels, in: text) else { continue }
        switch line.field {
        case .department: department = value
        case .currencyUnit: currencyUnit = CurrencyUnit(rawValue: value)
        }
      }
      year = year ?? Self.year(in: text)
    }
  }

  /// The text behind `label`, up to the next label or the end.
  ///
  /// A label that is the end of another one (`单位：`, `申报单位：`) must not be found inside it.
  private static func value(of label: String, among labels: [String], in text: String) -> String? {
    guard let start = start(of: label, in: text) else { return nil }
    let rest = text[start.upperBound...]
    let ends = labels.compactMap { Self.start(of: $0, in: String(rest))?.lowerBound }
    guard let end = ends.min() else { return String(rest).trimmed }
    return String(String(rest)[..<end]).trimmed
  }

  private static func start(of label: String, in text: String) -> Range<String.Index>? {
    var position = text.startIndex
    while let found = text[position...].firstRange(of: label) {
      let before = found.lowerBound == text.startIndex ? nil : text[text.index(before: found.lowerBound)]
      if before.map({ $0.isWhitespace }) ?? true { return found }
      position = found.upperBound
    }
    return nil
  }

  /// The year of `2024年` in a title.
  private static func year(in text: String) -> Int? {
    var rest = text[...]
    while let mark = rest.firstIndex(of: "年") {
      let digits = rest[..<mark].suffix(4)
      if digits.count == 4, digits.hasPrefix("20"), let year = Int(digits) { return year }
      rest = rest[rest.index(after: mark)...]
    }
    return nil
  }
}
