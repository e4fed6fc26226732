import Goals
import Tables

/// Reads the rows of one sheet as they are parsed.
final class SheetScan: XMLHandler {
  private let receiver: any DocumentReceiver
  private let strings: SharedStrings
  private let styles: CellStyles
  private let from1904: Bool
  private let part: RowPlace.Part

  // Elements come one after the other, by the million: checking that no two use these at once would
  // be a good part of the work.
  @exclusivity(unchecked) private var row: SheetRow
  @exclusivity(unchecked) private var cell = Cell()
  @exclusivity(unchecked) private(set) var fault: DocumentFault?
  @exclusivity(unchecked) private var cellCount = 0
  @exclusivity(unchecked) private var number = ShownNumber()
  private var remarks = SheetRemarks()

  /// No table is as wide; cells beyond are told and left out.
  static let mostColumns = 256
  static let mostRows = 1_048_576
  /// Of a whole sheet.
  static let mostCells = 12_000_000
  /// Excel itself allows 32,767 characters.
  static let longestCell = 1 << 20
  private static let longestRow = 32 << 20

  /// The cell that is being read; its text is the row's open one.
  private struct Cell {
    var column = -1
    var kind = Kind.number
    var style = 0
    var hasFormula = false
    var isInValue = false
    var isInPhonetic = false
  }

  private enum Kind {
    case number
    case shared
    case text
    case boolean
  }

  /// The last number with what it is shown as: the next one is often the same, since most projects
  /// have one source of funds.
  private struct ShownNumber {
    var held: [UInt8] = []
    var style = 0
    var text = ""
    /// All digits of a number that is shown rounded.
    var rounded: String?
  }

  init(
    part: RowPlace.Part, strings: SharedStrings, styles: CellStyles, from1904: Bool,
    receiver: any DocumentReceiver
  ) {
    self.part = part
    self.strings = strings
    self.styles = styles
    self.from1904 = from1904
    self.receiver = receiver
    row = SheetRow(part)
  }

  var isDone: Bool { fault != nil }

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    switch name {
    case "c": startCell(attributes)
    case "v", "t":
      cell.isInValue = !cell.isInPhonetic
      if name == "v" { row.clearOpenCell() }
    case "f": cell.hasFormula = true
    case "row":
      row.line = attributes["r"]?.number ?? row.line + 1
      cell.column = -1
      if attributes["hidden"]?.isTrue == true { remarks.addHidden(row: row.line) }
      if row.line > Self.mostRows { fault = .bomb }
    case "rPh": cell.isInPhonetic = true
    default: break
    }
  }

  func end(_ name: XMLWord) {
    switch name {
    case "c": endCell()
    case "v", "t": cell.isInValue = false
    case "row": endRow()
    case "rPh": cell.isInPhonetic = false
    default: break
    }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard cell.isInValue else { return }
    row.append(text)
    if row.openCount > Self.longestCell { fault = .bomb }
  }

  /// Tells what was found odd in the sheet.
  func finish() {
    for note in remarks.notes(of: part) { receiver.add(note) }
  }

  private func startCell(_ attributes: XMLAttributes) {
    cell.column = attributes["r"].flatMap(Self.column) ?? cell.column + 1
    cell.style = attributes["s"]?.number ?? 0
    cell.hasFormula = false
    cell.kind =
      switch attributes["t"] {
      case nil, "n"?: .number
      case "s"?: .shared
      case "b"?: .boolean
      default: .text
      }
    row.clearOpenCell()
    cellCount += 1
    if cellCount > Self.mostCells { fault = .bomb }
  }

  private func endCell() {
    if row.openCount == 0 {
      if cell.hasFormula { remarks.addFormulaWithoutValue(row.line, cell.column) }
      return
    }
    guard cell.column < Self.mostColumns else {
      remarks.addBeyond(row.line, cell.column)
      return
    }
    // A row inside a cell, which no sheet has.
    guard cell.column >= 0 else { return }
    showValue()
    guard let first = row.openCell.first else { return }
    if cell.kind != .number, first != 0x20, styles.isIndented(cell.style) {
      row.replaceOpenCell(with: Array("    ".utf8) + row.openCell)
    }
    row.close(at: cell.column)
    if row.size > Self.longestRow { fault = .bomb }
  }

  /// Puts what the cell shows in the place of what the file holds.
  private func showValue() {
    switch cell.kind {
    case .shared:
      let index = row.openCell.withUnsafeBufferPointer { XMLWord($0).number }
      row.replaceOpenCell(with: index.flatMap { strings[$0] } ?? [])
    case .text:
      if let decoded = EscapedText.decode(row.openCell) { row.replaceOpenCell(with: decoded) }
    case .boolean: row.replaceOpenCell(with: (row.openCell == [0x31] ? "TRUE" : "FALSE").utf8)
    case .number:
      if number.style != cell.style || number.held[...] != row.openCell { readNumber() }
      if let held = number.rounded {
        remarks.addRounded(row.line, cell.column, held, number.text)
      }
      row.replaceOpenCell(with: number.text.utf8)
    }
  }

  private func readNumber() {
    number = ShownNumber(held: Array(row.openCell), style: cell.style)
    guard let value = CellNumber(row.openCell) else {
      number.text = String(decoding: row.openCell, as: UTF8.self)
      return
    }
    let shown = styles.format(cell.style).text(of: value, from1904: from1904)
    number.text = shown.text
    if shown.isRounded { number.rounded = value.text }
  }

  private func endRow() {
    if !row.isEmpty { receiver.add(row.bytes) }
    row.removeAll()
  }

  /// The column, from 0, of a cell's name: 28 for `AC12`.
  private static func column(_ name: XMLWord) -> Int? {
    var column = 0
    for byte in name.bytes.prefix(4) where byte >= 0x41 && byte <= 0x5A {
      column = column * 26 + Int(byte - 0x40)
    }
    return column > 0 ? column - 1 : nil
  }
}
