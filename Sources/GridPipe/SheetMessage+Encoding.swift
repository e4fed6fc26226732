private import FoundationEssentials
import Tables

extension SheetMessage {
  /// Appends the message's bytes to `bytes`.
  package func append(to bytes: inout [UInt8]) throws(Broken) {
    let start = bytes.count
    bytes += [0, 0, 0, 0, 0]
    switch self {
    case .head(let head):
      bytes[start] = Tag.head
      guard let json = try? JSONEncoder().encode(head) else { throw Broken() }
      bytes += json
    case .row(let row):
      bytes[start] = Tag.row
      Self.append(row, to: &bytes)
    case .end: bytes[start] = Tag.end
    }
    let count = UInt32(truncatingIfNeeded: bytes.count - start - 5)
    for shift in 0..<4 {
      bytes[start + 1 + shift] = UInt8(truncatingIfNeeded: count >> (8 * shift))
    }
  }

  private static func append(_ row: Sheet.Row, to bytes: inout [UInt8]) {
    bytes.append(UInt8(roles.firstIndex(of: row.role) ?? 0))
    bytes.append((row.joinsAbove ? 1 : 0) | (row.page == nil ? 0 : 2))
    if let page = row.page { append(page, to: &bytes) }
    append(row.cells.count, to: &bytes)
    for cell in row.cells {
      bytes.append(cell.kind.rawValue)
      append(cell.column, to: &bytes)
      append(cell.columns, to: &bytes)
      append(cell.rows, to: &bytes)
      append(cell.text, to: &bytes)
    }
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    let number = UInt32(clamping: number)
    for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    append(text.utf8.count, to: &bytes)
    bytes.append(contentsOf: text.utf8)
  }
}
