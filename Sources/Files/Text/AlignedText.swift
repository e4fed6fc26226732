package import Tables
import TextColumns

/// 对齐文本: a table in columns of a monospaced screen, cells wrapped, for the eye and for mail.
///
/// Lines of `-` above, below and under the headings tell the columns, an empty line stands between
/// rows, a blank amount is `-`. Reading joins the lines of a cell without spaces.
package struct AlignedText {
  private let ruler = ColumnRuler()
  private let layout: Layout

  package init(layout: Layout) {
    self.layout = layout
  }

  package func write(_ grid: Grid) -> [UInt8] {
    var lines: [String] = []
    let rule = layout.columns.map { String(repeating: "-", count: $0.width) }
      .joined(separator: Self.gap)
    for (index, row) in grid.rows.enumerated() {
      switch row.role {
      case .title: lines += [row.cells.joined(), ""]
      case .headLine: lines += [row.cells.joined(separator: "    "), ""]
      case .header: lines += [rule] + block(row.cells, isHeader: true) + [rule]
      default:
        if index > 0 && grid.rows[index - 1].role != .header { lines.append("") }
        lines += block(row.cells, isHeader: false)
      }
    }
    lines.append(rule)
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static let gap = "  "

  /// The lines of one row.
  private func block(_ cells: [String], isHeader: Bool) -> [String] {
    let columns = zip(cells, layout.columns).map { cell, column -> [String] in
      let isAmount = Layout.Field.amounts.contains(column.field) && !isHeader
      let text = isAmount && cell.isEmpty ? "-" : cell
      let rows = Self.wrap(text, width: column.width, ruler: ruler)
      return rows.map {
        isAmount
          ? ruler.rightAligned($0, in: column.width) : ruler.padded($0, to: column.width)
      }
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(columns, layout.columns).map { rows, column in
        line < rows.count ? rows[line] : String(repeating: " ", count: column.width)
      }
      return String(parts.joined(separator: Self.gap).droppingLastSpaces)
    }
  }

  /// Rows of at most `width` columns; none but the last ends with a space, which padding would hide.
  static func wrap(_ text: String, width: Int, ruler: ColumnRuler) -> [String] {
    var rows: [String] = []
    var rest = text.folded[...]
    while true {
      let end = end(ofRow: rest, width: width, ruler: ruler)
      if end == rest.endIndex { return rows + [String(rest)] }
      let row = rest[..<end].droppingLastSpaces
      let visible = row.isEmpty ? end : row.endIndex
      rows.append(String(rest[..<visible]))
      rest = rest[visible...]
    }
  }

  private static func end(
    ofRow text: Substring, width: Int, ruler: ColumnRuler
  ) -> Substring.Index {
    var used = 0
    for index in text.indices {
      used += ruler.columns(of: text[index...index])
      if used > width && index > text.startIndex { return index }
    }
    return text.endIndex
  }
}

extension String {
  /// The text with line breaks and tabs as single spaces.
  fileprivate var folded: String {
    guard utf8.contains(where: { $0 < 0x20 }) else { return self }
    return split { $0.isNewline || $0 == "\t" }.joined(separator: " ")
  }
}
