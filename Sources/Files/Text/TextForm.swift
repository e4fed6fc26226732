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

  /// A look at the beginning is enough, whatever the text's size.
  package init(_ text: [UInt8]) {
    let beginning = text.prefix(16_384)
    if Self.hasHeader(beginning, between: DelimitedCell.tab) {
      self = .tabs
    } else if AlignedText.isAligned(text) {
      self = .aligned
    } else if BarredText.isBarred(beginning) {
      self = .bars
    } else if Self.hasHeader(beginning, between: Self.comma) {
      self = .commas
    } else {
      self = text.contains(DelimitedCell.tab) ? .tabs : .flowed
    }
  }

  /// The rows of a text in this form; nil for flowed text.
  package func grid(_ text: [UInt8]) -> Grid? {
    switch self {
    case .aligned: AlignedText.read(text)
    case .tabs: DelimitedText.read(text)
    case .commas: DelimitedText.read(text, separator: Self.comma)
    case .bars: BarredText.read(text)
    case .flowed: nil
    }
  }

  var format: FileFormat { self == .tabs || self == .commas ? .tsv : .txt }

  /// Whether a line near the top has three cells of words: commas in amounts stand between digits.
  private static func hasHeader(_ text: ArraySlice<UInt8>, between separator: UInt8) -> Bool {
    text.split(separator: DelimitedCell.lineFeed).contains { line in
      guard line.contains(separator) else { return false }
      let cells = DelimitedText.read(Array(line), separator: separator).rows.first?.cells ?? []
      return cells.count { $0.utf8.contains { $0 >= 0x80 } } >= 3
    }
  }

  private static let comma = UInt8(ascii: ",")
}
