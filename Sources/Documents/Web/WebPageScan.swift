import Tables

/// Reads the tables of a web page, and the text between them as rows of one cell.
///
/// Pages lay out with tables too: a table inside a cell is a table of its own.
final class WebPageScan: XMLHandler {
  private let receiver: any DocumentReceiver
  /// Tables that are open, the innermost last.
  private var tables: [Table] = []
  private var count = 0
  private var paragraph: [UInt8] = []
  private var hidden = 0
  private var isInStyle = false
  private var style: [UInt8] = []
  private(set) var fault: DocumentFault?

  private struct Table {
    var number: Int
    var rows = SpannedRows()
    var line = 0
    var lead: [String] = []
    var cell: Cell?
    var isRowOpen = false
    var grid: [Grid.Row] = []
  }

  private struct Cell {
    var text: [UInt8] = []
    var columns: Int
    var rows: Int
  }

  private static let mostCells = 2_000_000
  private var cellCount = 0

  init(receiver: any DocumentReceiver) {
    self.receiver = receiver
  }

  var isDone: Bool { fault != nil }

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    switch name {
    case "style": isInStyle = true
    case "script", "title", "noscript", "template": hidden += 1
    case "table": startTable()
    case "tr":
      endRow()
      if !tables.isEmpty { tables[tables.count - 1].isRowOpen = true }
    case "td", "th": startCell(attributes)
    case "br": add([PageText.lineBreak])
    case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "caption": breakLine()
    default: break
    }
  }

  func end(_ name: XMLWord) {
    switch name {
    case "style": isInStyle = false
    case "script", "title", "noscript", "template": hidden = max(0, hidden - 1)
    case "table": endTable()
    case "tr": endRow()
    case "td", "th": endCell()
    case "p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6": breakLine()
    case "caption": endCaption()
    default: break
    }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    if isInStyle {
      if style.count < 1 << 16 { style += text }
    } else if hidden == 0 {
      add(Array(text))
    }
  }

  /// Tells the text behind the last table.
  func finish() {
    while !tables.isEmpty { endTable() }
    endParagraph()
  }

  private var isPreformatted: Bool { String(decoding: style, as: UTF8.self).contains("pre-wrap") }

  private func add(_ text: [UInt8]) {
    let last = tables.count - 1
    if last >= 0, tables[last].cell != nil {
      tables[last].cell?.text += text
      if (tables[last].cell?.text.count ?? 0) > SheetScan.longestCell { fault = .bomb }
    } else {
      paragraph += text
      if paragraph.count > SheetScan.longestCell { fault = .bomb }
    }
  }

  /// A block begins or ends: its text stands on a line of its own.
  private func breakLine() {
    if let last = tables.last, last.cell != nil {
      add([PageText.blockBreak])
    } else {
      endParagraph()
    }
  }

  /// A caption stands in its table, but above it.
  private func endCaption() {
    endParagraph()
    guard let last = tables.indices.last else { return }
    tables[last].lead += lead
    lead = []
  }

  private func endParagraph() {
    defer { paragraph = [] }
    for line in PageText.clean(paragraph, joinsChinese: false).split(separator: "\n") {
      lead.append(String(line))
    }
    if lead.count > 1_000 { lead.removeFirst(500) }
  }

  /// Text since the last table.
  private var lead: [String] = []

  private func startTable() {
    endParagraph()
    count += 1
    var table = Table(number: count)
    table.lead = lead
    lead = []
    tables.append(table)
    if tables.count > 60 { fault = .bomb }
  }

  private func startCell(_ attributes: XMLAttributes) {
    endCell()
    guard !tables.isEmpty else { return }
    tables[tables.count - 1].isRowOpen = true
    tables[tables.count - 1].cell = Cell(
      columns: attributes["colspan"]?.number ?? 1, rows: attributes["rowspan"]?.number ?? 1)
    cellCount += 1
    if cellCount > Self.mostCells { fault = .bomb }
  }

  private func endCell() {
    let last = tables.count - 1
    guard last >= 0, let cell = tables[last].cell else { return }
    tables[last].cell = nil
    tables[last].rows.add(
      PageText.clean(cell.text, isPreformatted: isPreformatted), columns: cell.columns,
      rows: cell.rows)
  }

  private func endRow() {
    endCell()
    let last = tables.count - 1
    guard last >= 0, tables[last].isRowOpen else { return }
    tables[last].isRowOpen = false
    tables[last].line += 1
    let cells = tables[last].rows.endRow()
    if cells.allSatisfy(\.isEmpty) { return }
    var row = Grid.Row(cells)
    row.place = RowPlace(.table(tables[last].number), line: tables[last].line)
    tables[last].grid.append(row)
  }

  private func endTable() {
    endRow()
    guard let table = tables.popLast(), !table.grid.isEmpty else { return }
    receiver.beginTable()
    receiver.enter(.table(table.number))
    for text in table.lead { receiver.add(Grid.Row([text])) }
    for row in table.grid { receiver.add(row) }
  }
}
