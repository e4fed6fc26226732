import Goals

/// What stands above a table: title, department, currency unit, year.
struct TableHead {
  private(set) var title: String?
  private(set) var department = ""
  private(set) var unit = ""
  private(set) var currencyUnit: CurrencyUnit
  private(set) var year: Int?
  private(set) var faults: [ReadFault] = []

  init(_ rows: ArraySlice<Grid.Row>, layout: Layout) {
    currencyUnit = layout.currencyUnit
    let labels = layout.headLines.map(\.label)
    for row in rows {
      let text = row.cells.joined(separator: " ").trimmed
      if text.isEmpty { continue }
      let values = layout.headLines.map { Self.value(of: $0.label, among: labels, in: text) }
      if values.allSatisfy({ $0 == nil }) {
        // Words like 附件3 may stand above the title.
        if title == nil || layout.isTitle(text) { title = text }
      }
      for (line, value) in zip(layout.headLines, values) {
        if let value { set(line, value, at: row.place) }
      }
      year = year ?? Self.year(in: text)
    }
  }

  private mutating func set(_ headLine: Layout.HeadLine, _ value: String, at place: RowPlace) {
    switch headLine.field {
    case .department: department = value
    case .unit: unit = value
    case .year: year = Int(value.prefix(4)) ?? year
    case .currencyUnit:
      let word = String(value.prefix { !$0.isWhitespace })
      if let unit = CurrencyUnit(rawValue: word) {
        currencyUnit = unit
      } else if !word.isEmpty {
        faults.append(
          ReadFault(
            at: place, "金额单位“\(word.excerpt)”认不出来，只能是“元”或“万元”，请改写单位并换算金额。"))
      }
    default: break
    }
  }

  /// The text behind `label`, up to the next label or the end.
  private static func value(of label: String, among labels: [String], in text: String) -> String? {
    guard let start = range(of: label, in: text[...]) else { return nil }
    let rest = text[start.upperBound...]
    let end = labels.compactMap { range(of: $0, in: rest)?.lowerBound }.min() ?? rest.endIndex
    return String(rest[..<end]).trimmed
  }

  /// Where `label` stands at the beginning of a word: one that is the end of another label
  /// (`单位：` in `申报单位：`) must not be found inside it.
  private static func range(of label: String, in text: Substring) -> Range<String.Index>? {
    var position = text.startIndex
    while let found = text[position...].firstRange(of: label) {
      if text[..<found.lowerBound].last.map(\.isWhitespace) ?? true { return found }
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
