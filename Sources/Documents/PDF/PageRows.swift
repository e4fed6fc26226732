import Tables

/// The rows of a table over all its pages, which together tell what is indented.
struct PageRows {
  private var rows: [Row] = []
  private var page = 0
  private var line = 0
  private var startsPage = false

  private struct Row {
    var cells: [CellText]
    var lead: String?
    var page: Int
    var line: Int
    var startsPage: Bool
  }

  mutating func begin(page: Int, lead: [String]) {
    startsPage = self.page != 0
    self.page = page
    line = 0
    for text in lead {
      rows.append(Row(cells: [], lead: text, page: page, line: 0, startsPage: startsPage))
      startsPage = false
    }
  }

  mutating func add(_ cells: [CellText]) {
    line += 1
    if cells.allSatisfy(\.text.isEmpty) { return }
    rows.append(Row(cells: cells, page: page, line: line, startsPage: startsPage))
    startsPage = false
  }

  func tell(_ receiver: any DocumentReceiver) {
    receiver.beginTable()
    let width = rows.map(\.cells.count).max() ?? 0
    let indents = (0..<width).map { column in
      Self.indent(
        rows.compactMap { row in
          column < row.cells.count && !row.cells[column].text.isEmpty
            ? row.cells[column].indent : nil
        })
    }
    var page = 0
    for row in rows {
      if row.page != page {
        page = row.page
        receiver.enter(.page(page))
      }
      var told = Grid.Row(
        row.lead.map { [$0] }
          ?? row.cells.enumerated().map { index, cell in
            guard let indent = indents[index], cell.indent > indent, !cell.text.isEmpty else {
              return cell.text
            }
            return Self.spaces + cell.text
          }, startsPage: row.startsPage)
      told.place = RowPlace(.page(page), line: row.line)
      receiver.add(told)
    }
  }

  private static let spaces = "    "

  /// Beyond which distance from its cell's side a text is indented; nil where texts do not stand at
  /// one or two certain distances, because they are centred or flush right.
  private static func indent(_ distances: [Float]) -> Float? {
    guard let least = distances.min(), distances.count > 2 else { return nil }
    let near = distances.count { $0 - least < 0.25 }
    let rest = distances.filter { $0 - least >= 0.6 }.sorted()
    guard let usual = rest.isEmpty ? nil : rest[rest.count / 2] else { return nil }
    let indented = rest.count { abs($0 - usual) < 0.25 }
    return Float(near + indented) >= 0.8 * Float(distances.count) ? least + 0.5 : nil
  }
}
