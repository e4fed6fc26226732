package import Tables

/// How the cells of a text are told apart.
package enum TextForm: Hashable, Sendable {
  /// 对齐文本, as this program writes it.
  case aligned
  /// 制表符分隔
  case tabs
  /// 逗号分隔
  case commas
  /// A Markdown table, or one drawn with lines, as pasted.
  case bars
  /// Nothing tells them apart but the layout.
  case flowed

  /// The forms that a text may have, the likeliest first: headings stand near the top, so those that
  /// a line shows before others do; where cells are told apart by nothing, it is flowed.
  package static func candidates(_ text: [UInt8]) -> [TextForm] {
    var forms: [TextForm] = []
    for line in text.prefix(16_384).split(separator: DelimitedCell.lineFeed) {
      if let form = form(of: line), !forms.contains(form) { forms.append(form) }
    }
    if !forms.contains(.tabs), text.index(of: DelimitedCell.tab, from: 0) < text.count {
      forms.append(.tabs)
    }
    return forms + [.flowed]
  }

  /// What a line shows: three cells of words (commas in amounts stand between digits), a rule.
  private static func form(of line: ArraySlice<UInt8>) -> TextForm? {
    if AlignedText.isRule(line) { return .aligned }
    if wordCells(line, by: .tab) >= 3 { return .tabs }
    if BarredText.mayHaveCells(line),
      BarredText.cells(of: String(decoding: line, as: UTF8.self)).count > 2
    {
      return .bars
    }
    return wordCells(line, by: .comma) >= 3 ? .commas : nil
  }

  private static func wordCells(
    _ line: ArraySlice<UInt8>, by delimiter: DelimitedText.Delimiter
  ) -> Int {
    guard line.contains(delimiter.rawValue) else { return 0 }
    let cells = DelimitedText.read(Array(line), by: delimiter).rows.first?.cells ?? []
    return cells.count { $0.utf8.contains { $0 >= 0x80 } }
  }

  /// The rows of a text in this form; nil for flowed text.
  package func grid(_ text: [UInt8]) -> Grid? {
    switch self {
    case .aligned: AlignedText.read(text)
    case .tabs: DelimitedText.read(text)
    case .commas: DelimitedText.read(text, by: .comma)
    case .bars: BarredText.read(text)
    case .flowed: nil
    }
  }

  var format: FileFormat {
    switch self {
    case .aligned, .flowed: .txt
    case .tabs: .tsv
    case .commas: .csv
    case .bars: .md
    }
  }
}
