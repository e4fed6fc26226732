package import Tables
import TextColumns

/// 对齐文本: a table in columns of a monospaced screen, cells wrapped, for the eye and for mail.
///
/// Lines of `-` above, below and under the headings tell the columns, an empty line stands between
/// rows, a blank amount is `-`. Reading joins the lines of a cell without spaces. A project's own
/// sheet begins with its labels, one below the other, between lines of `=`.
package struct AlignedText {
  private let ruler = ColumnRuler()
  private let layout: Layout

  package init(layout: Layout) {
    self.layout = layout
  }

  /// One table or sheet below the other, two empty lines between them.
  package func write(_ grid: Grid) -> [UInt8] {
    let starts = grid.rows.indices.filter { $0 == 0 || grid.rows[$0].role == .title }
    let ends = starts.dropFirst() + [grid.rows.count]
    let tables = zip(starts, ends).map { start, end in
      lines(grid.rows[start..<end]).joined(separator: "\n") + "\n"
    }
    return Array(tables.joined(separator: "\n\n").utf8)
  }

  private func lines(_ rows: ArraySlice<Grid.Row>) -> [String] {
    guard let labels = rows.firstIndex(where: { $0.role == .label }) else {
      return tableLines(Array(rows))
    }
    let table = rows.firstIndex { $0.role == .header } ?? rows.endIndex
    return tableLines(Array(rows[..<labels]), isClosed: false) + labelLines(rows[labels..<table])
      + [""] + tableLines(Array(rows[table...]))
  }

  /// Each label with its text behind it, wrapped to the width of the table below.
  private func labelLines(_ rows: ArraySlice<Grid.Row>) -> [String] {
    let pairs = rows.flatMap { row in
      stride(from: 0, to: row.cells.count - 1, by: 2).map {
        (label: row.cells[$0], text: row.cells[$0 + 1].replacingControls(keepingBreaks: false))
      }
    }
    let table = layout.columns.reduce(-Self.gap.count) { $0 + $1.width + Self.gap.count }
    let label = max(3, pairs.map { ruler.columns(of: $0.label) }.max() ?? 0)
    let width = max(20, table - label - Self.gap.count)
    let rule =
      String(repeating: "=", count: label) + Self.gap + String(repeating: "=", count: width)
    let lines = pairs.flatMap { pair in
      Self.wrap(pair.text, width: width, ruler: ruler).enumerated().map { index, text in
        let label = ruler.padded(index == 0 ? pair.label : "", to: label)
        return String((label + Self.gap + text)[...].withoutLastSpaces)
      }
    }
    return [rule] + lines + [rule]
  }

  private func tableLines(_ rows: [Grid.Row], isClosed: Bool = true) -> [String] {
    let grid = Grid(rows: rows)
    var lines: [String] = []
    let widths = widths(for: grid)
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: Self.gap)
    for (index, row) in grid.rows.enumerated() {
      let cells = row.cells.map { $0.replacingControls(keepingBreaks: false) }
      switch row.role {
      case .title: lines += [cells.joined(), ""]
      case .headLine: lines += [cells.joined(separator: "    "), ""]
      case .header: lines += [rule] + block(cells, widths, isHeader: true) + [rule]
      default:
        if index > 0 && grid.rows[index - 1].role != .header { lines.append("") }
        lines += block(cells, widths, isHeader: false)
      }
    }
    return isClosed ? lines + [rule] : lines
  }

  private static let gap = "  "

  /// The columns' widths; an amount is never wrapped, so a long one widens its column.
  private func widths(for grid: Grid) -> [Int] {
    var widths = layout.columns.map(\.width)
    for row in grid.rows where row.cells.count == widths.count && row.role != .header {
      for (index, column) in layout.columns.enumerated() where isAmount(column) {
        widths[index] = max(widths[index], row.cells[index].utf8.count)
      }
    }
    return widths
  }

  private func isAmount(_ column: Layout.Column) -> Bool {
    Layout.Field.amounts.contains(column.field)
  }

  /// The lines of one row.
  private func block(_ cells: [String], _ widths: [Int], isHeader: Bool) -> [String] {
    let columns = zip(cells, widths).enumerated().map { index, cell -> [String] in
      let isAmount = isAmount(layout.columns[index]) && !isHeader
      let (text, width) = cell
      // Below a merged cell's first row a mark would read as a cell of its own.
      let blank = layout.rows == .project ? "-" : ""
      if isAmount { return [ruler.rightAligned(text.isEmpty ? blank : text, in: width)] }
      return Self.wrap(text, width: width, ruler: ruler).map { ruler.padded($0, to: width) }
    }
    let height = columns.map(\.count).max() ?? 0
    return (0..<height).map { line in
      let parts = zip(columns, widths).map { rows, width in
        line < rows.count ? rows[line] : String(repeating: " ", count: width)
      }
      return String(parts.joined(separator: Self.gap)[...].withoutLastSpaces)
    }
  }

  /// Rows of at most `width` columns; none but the last ends with a space, which padding would hide.
  static func wrap(_ text: String, width: Int, ruler: ColumnRuler) -> [String] {
    var rows: [String] = []
    var rest = text[...]
    while true {
      let end = end(ofRow: rest, width: width, ruler: ruler)
      if end == rest.endIndex { break }
      let visible = rest[..<end].withoutLastSpaces.endIndex
      // A row of nothing but spaces could not be seen.
      if visible > rest.startIndex { rows.append(String(rest[..<visible])) }
      rest = rest[(visible > rest.startIndex ? visible : end)...]
    }
    return rows.isEmpty || rest.contains { $0 != " " } ? rows + [String(rest)] : rows
  }

  private static func end(
    ofRow text: Substring, width: Int, ruler: ColumnRuler
  ) -> Substring.Index {
    let scalars = text.unicodeScalars
    var used = 0
    for index in scalars.indices {
      used += ruler.columns(of: scalars[index])
      guard used > width else { continue }
      // The scalar may belong to a character that began before it, which must not be torn.
      var end = index
      while end > text.startIndex, String.Index(end, within: text) == nil {
        end = scalars.index(before: end)
      }
      return end > text.startIndex ? end : text.index(after: end)
    }
    return text.endIndex
  }
}
