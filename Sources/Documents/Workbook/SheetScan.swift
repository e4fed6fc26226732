import Goals
import Tables

/// Reads the rows of one sheet as they are parsed.
final class SheetScan: XMLHandler {
  private let receiver: any DocumentReceiver
  private let strings: SharedStrings
  private let styles: CellStyles
  private let from1904: Bool
  private let part: RowPlace.Part

  private var line = 0
  private var column = -1
  private var cells: [String] = []
  private var kind = Kind.number
  private var style = 0
  private var value: [UInt8] = []
  private var isInValue = false
  private var isInPhonetic = false
  private var hasFormula = false
  private var cellCount = 0
  private(set) var fault: DocumentFault?
  private var remarks = SheetRemarks()

  /// No table is as wide; cells beyond are told and left out.
  static let mostColumns = 256
  static let mostRows = 1_048_576
  /// Of a whole sheet.
  static let mostCells = 12_000_000
  /// Excel itself allows 32,767 characters.
  static let longestCell = 1 << 20

  private enum Kind {
    case number
    case shared
    case text
    case boolean
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
  }

  var isDone: Bool { fault != nil }

  func start(_ name: XMLWord, _ attributes: XMLAttributes) {
    switch name {
    case "c": startCell(attributes)
    case "v", "t":
      isInValue = !isInPhonetic
      if name == "v" { value.removeAll(keepingCapacity: true) }
    case "f": hasFormula = true
    case "row":
      line = attributes["r"]?.number ?? line + 1
      column = -1
      if attributes["hidden"]?.isTrue == true { remarks.addHidden(row: line) }
      if line > Self.mostRows { fault = .bomb }
    case "rPh": isInPhonetic = true
    default: break
    }
  }

  func end(_ name: XMLWord) {
    switch name {
    case "c": endCell()
    case "v", "t": isInValue = false
    case "row": endRow()
    case "rPh": isInPhonetic = false
    default: break
    }
  }

  func add(_ text: UnsafeBufferPointer<UInt8>) {
    guard isInValue else { return }
    value += text
    if value.count > Self.longestCell { fault = .bomb }
  }

  /// Tells what was found odd in the sheet.
  func finish() {
    for note in remarks.notes(of: part) { receiver.add(note) }
  }

  private func startCell(_ attributes: XMLAttributes) {
    column = attributes["r"].flatMap(Self.column) ?? column + 1
    style = attributes["s"]?.number ?? 0
    value.removeAll(keepingCapacity: true)
    hasFormula = false
    kind =
      switch attributes["t"] {
      case nil: .number
      case let type?:
        if type == "s" {
          .shared
        } else if type == "n" {
          .number
        } else if type == "b" {
          .boolean
        } else {
          .text
        }
      }
    cellCount += 1
    if cellCount > Self.mostCells { fault = .bomb }
  }

  private func endCell() {
    if value.isEmpty {
      if hasFormula { remarks.addFormulaWithoutValue(line, column) }
      return
    }
    guard column < Self.mostColumns else {
      remarks.addBeyond(line, column)
      return
    }
    // A row inside a cell, which no sheet has.
    guard column >= 0 else { return }
    var text = text()
    if text.isEmpty { return }
    if kind != .number, styles.isIndented(style), text.first != " " { text = "    " + text }
    while cells.count <= column { cells.append("") }
    cells[column] = text
  }

  private func text() -> String {
    switch kind {
    case .shared:
      let index = Int(String(decoding: value, as: UTF8.self)) ?? -1
      return strings[index].map(EscapedText.decode) ?? ""
    case .text: return EscapedText.decode(value[...])
    case .boolean: return value == [0x31] ? "TRUE" : "FALSE"
    case .number:
      guard let number = CellNumber(value) else { return String(decoding: value, as: UTF8.self) }
      let shown = styles.format(style).text(of: number, from1904: from1904)
      if shown.isRounded { remarks.addRounded(line, column, number.text, shown.text) }
      return shown.text
    }
  }

  private func endRow() {
    if !cells.isEmpty {
      var row = Grid.Row(cells)
      row.place = RowPlace(part, line: line)
      receiver.add(row)
    }
    cells.removeAll(keepingCapacity: true)
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
