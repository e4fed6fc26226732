import Tables

/// Reads the paragraphs and tables of a DOCX document's body.
///
/// Each table is one of its own, with the paragraphs before it as rows of one cell. What was struck
/// out while changes were tracked is left out; a table inside a cell is text of that cell.
final class WordScan: XMLHandler {
  private let receiver: any DocumentReceiver
  private var rows = SpannedRows()
  private var table = 0
  private var line = 0
  private var tableDepth = 0
  /// Elements inside of which everything is passed over.
  private var passedOver = 0
  private var paragraph: [UInt8] = []
  private var cell: [UInt8]?
  private var isInText = false
  private var isDeletedRow = false
  private var span = 1
  private var isCovered = false
  private var indent = 0
  private var cellCount = 0
  /// The number of the table that the receiver was told last.
  private var told = 0
  private(set) var fault: DocumentFault?

  private static let mostCells = 2_000_000

  init(receiver: any DocumentReceiver) {
    self.receiver = receiver
  }

  var isDone: Bool { fault != nil }

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    if passedOver > 0 || isPassedOver(name) {
      passedOver += 1
      return
    }
    switch name {
    case "t": isInText = true
    case "tab": if cell == nil || !paragraph.isEmpty { add("\t") }
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    case "p": indent = 0
    case "ind": indent = Self.indent(attributes)
    case "tbl": startTable()
    case "gridBefore" where tableDepth == 1: rows.skip(attributes["val"]?.number ?? 0)
    case "tc" where tableDepth == 1:
      cell = []
      span = 1
      isCovered = false
    case "gridSpan" where tableDepth == 1: span = attributes["val"]?.number ?? 1
    case "vMerge" where tableDepth == 1, "hMerge" where tableDepth == 1:
      isCovered = attributes["val"].map { !($0 == "restart") } ?? true
    case "trPr": isDeletedRow = false
    default: break
    }
  }

  func end(_ name: XMLWord) {
    if passedOver > 0 {
      passedOver -= 1
      return
    }
    switch name {
    case "t": isInText = false
    case "p": endParagraph()
    case "tc" where tableDepth == 1: endCell()
    case "tr" where tableDepth == 1: endRow()
    case "tbl": tableDepth -= 1
    default: break
    }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard isInText, passedOver == 0 else { return }
    paragraph += text
    if paragraph.count > SheetScan.longestCell { fault = .bomb }
  }

  /// Struck out text, and what programs that know no drawings would show instead of one.
  private func isPassedOver(_ name: XMLWord) -> Bool {
    if name == "del" && isInRowProperties { isDeletedRow = true }
    return name == "del" || name == "moveFrom" || name == "Fallback" || name == "instrText"
  }

  private var isInRowProperties: Bool { tableDepth == 1 && cell == nil }

  private func add(_ text: StaticString) {
    paragraph += UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }

  private func startTable() {
    if tableDepth == 0 {
      table += 1
      line = 0
      rows = SpannedRows()
    }
    tableDepth += 1
    if tableDepth > 50 { fault = .bomb }
  }

  private func endParagraph() {
    defer { paragraph.removeAll(keepingCapacity: true) }
    guard cell != nil else {
      if tableDepth == 0 { tell([String(decoding: paragraph, as: UTF8.self)], isParagraph: true) }
      return
    }
    if cell?.isEmpty == true, indent > 0, !paragraph.isEmpty { cell? += Array("    ".utf8) }
    if cell?.isEmpty == false || tableDepth > 1 { cell?.append(0x0A) }
    cell? += paragraph
    if (cell?.count ?? 0) > SheetScan.longestCell { fault = .bomb }
  }

  private func endCell() {
    var text = cell ?? []
    while let last = text.last, last == 0x0A { text.removeLast() }
    rows.add(isCovered ? "" : String(decoding: text, as: UTF8.self), columns: span)
    cell = nil
    cellCount += 1
    if cellCount > Self.mostCells { fault = .bomb }
  }

  private func endRow() {
    let cells = rows.endRow()
    line += 1
    if !isDeletedRow { tell(cells, isParagraph: false) }
    isDeletedRow = false
  }

  /// A paragraph, or another table, behind a table's rows begins what belongs together next.
  private func tell(_ cells: [String], isParagraph: Bool) {
    if cells.allSatisfy(\.isEmpty) { return }
    let part = isParagraph ? table + 1 : table
    if part != told {
      receiver.beginTable()
      receiver.enter(.table(part))
      told = part
    }
    var row = Grid.Row(cells)
    row.place = RowPlace(.table(part), line: isParagraph ? 0 : line)
    receiver.add(row)
  }

  /// Twentieths of a point, or hundredths of a character, that a paragraph is shifted.
  private static func indent(_ attributes: XMLAttributes) -> Int {
    let names: [StaticString] = ["left", "start", "leftChars", "firstLine", "firstLineChars"]
    return names.compactMap { attributes[$0]?.number }.max() ?? 0
  }
}
