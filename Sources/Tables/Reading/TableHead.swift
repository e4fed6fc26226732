import Goals

/// What stands above a table: title, department, currency unit, year.
struct TableHead {
  private(set) var title: String?
  private(set) var department = ""
  private(set) var unit = ""
  private(set) var currencyUnit: CurrencyUnit
  private(set) var year: Int?
  private(set) var faults: [ReadFault] = []

  init(_ rows: ArraySlice<Grid.Row>, layout: Layout, marks: PrintedMarks) {
    currencyUnit = layout.currencyUnit
    let labels = layout.headLines.map { Array($0.label.utf8) }
    for row in rows {
      let text = (row.cells.count == 1 ? row.cells[0] : row.cells.joined(separator: " ")).trimmed
      if text.isEmpty { continue }
      let bytes = Array(text.utf8)
      let values = labels.map { Self.value(of: $0, among: labels, in: bytes) }
      if values.allSatisfy({ $0 == nil }) {
        // Words like 附件3 may stand above the title.
        if title == nil || marks.isTitle(text) { title = text }
      }
      for (line, value) in zip(layout.headLines, values) {
        if let value { set(line, value, at: row.place) }
      }
      year = year ?? Self.year(in: bytes)
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
  private static func value(of label: [UInt8], among labels: [[UInt8]], in text: [UInt8]) -> String?
  {
    guard let start = place(of: label, in: text[...]) else { return nil }
    let rest = text[(start + label.count)...]
    let end = labels.compactMap { place(of: $0, in: rest) }.min() ?? rest.endIndex
    return String(decoding: rest[..<end], as: UTF8.self).trimmed
  }

  /// Where `label` stands at the beginning of a word: one that is the end of another label
  /// (`单位：` in `申报单位：`) must not be found inside it.
  private static func place(of label: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
    var position = text.startIndex
    while let found = text[position...].firstRange(ofBytes: label) {
      let before = text[..<found]
      if before.last.map({ $0 <= 0x20 }) ?? true || before.suffix(3) == wideSpace { return found }
      position = found + label.count
    }
    return nil
  }

  /// U+3000 in UTF-8.
  private static let wideSpace: ArraySlice<UInt8> = [0xE3, 0x80, 0x80]

  /// The year of `2024年` in a title.
  private static func year(in text: [UInt8]) -> Int? {
    var rest = text[...]
    while let mark = rest.firstRange(ofBytes: yearMark) {
      let digits = rest[..<mark].suffix(4)
      if digits.count == 4, digits.starts(with: [0x32, 0x30]), digits.allSatisfy(\.isDigit) {
        return Int(String(decoding: digits, as: UTF8.self))
      }
      rest = rest[(mark + yearMark.count)...]
    }
    return nil
  }

  /// 年 in UTF-8.
  private static let yearMark = Array("年".utf8)
}
