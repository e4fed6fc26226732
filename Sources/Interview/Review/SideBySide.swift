import Terminal
import TextColumns

/// Lines in columns of fixed widths, side by side.
struct SideBySide {
  private var columns: [(width: Int, lines: [StyledText])] = []
  private let ruler: ColumnRuler

  init(_ ruler: ColumnRuler) {
    self.ruler = ruler
  }

  /// Adds a column at the right; its lines are no wider than `width`.
  mutating func add(_ lines: [StyledText], width: Int) {
    columns.append((width, lines))
  }

  /// Adds a column with a text that is wrapped to its width.
  mutating func add(_ text: String, width: Int, _ style: Style = .plain) {
    add(ruler.evenlyWrapped(text, width: width).map { StyledText($0, style) }, width: width)
  }

  /// The rows, with `gap` blanks between columns and none at the end.
  func rows(gap: Int = 2) -> [StyledText] {
    let count = columns.map(\.lines.count).max() ?? 0
    return (0..<count).map { row in
      var line = StyledText()
      var position = 0
      var start = 0
      for column in columns {
        if row < column.lines.count, !column.lines[row].isEmpty {
          line.append(String(repeating: " ", count: start - position))
          line += column.lines[row]
          position = start + column.lines[row].columns(ruler)
        }
        start += column.width + gap
      }
      return line
    }
  }
}

/// Widths of columns that share a row.
enum ColumnWidths {
  /// As wide as the texts are where that fits, else the widest narrowed; nil where one would have to
  /// become narrower than its `least`.
  static func fitting(_ natural: [Int], into width: Int, gap: Int = 2, least: [Int]) -> [Int]? {
    var widths = natural
    var excess = widths.reduce(0, +) + gap * (widths.count - 1) - width
    while excess > 0 {
      let wide = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = wide.max(by: { widths[$0] < widths[$1] }) else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
