import Goals
import Tables

extension PipeMessage {
  /// Appends the message's bytes to `bytes`.
  package func append(to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes += [tag, 0, 0, 0, 0]
    switch self {
    case .table, .end: break
    case .part(let part):
      switch part {
      case .sheet(let number, let name): bytes.append(.sheet, number, name)
      case .page(let number): bytes.append(.page, number, "")
      case .table(let number): bytes.append(.table, number, "")
      }
    case .row(let row):
      bytes.append(number: row.line)
      bytes.append(row.startsPage ? 1 : 0)
      bytes.append(UInt8(Grid.Role.coded.firstIndex(of: row.role) ?? 0))
      bytes.append(number: row.cells.count)
      for cell in row.cells { bytes.append(text: cell) }
    case .note(let note):
      bytes.append(text: note.id.rawValue)
      bytes.append(text: note.place)
      bytes.append(text: note.message)
    case .progress(let done, let all):
      bytes.append(number: done)
      bytes.append(number: all)
    case .text(let text), .fault(let text): bytes.append(text: text)
    }
    let count = UInt32(truncatingIfNeeded: bytes.count - start - 5)
    for shift in 0..<4 {
      bytes[start + 1 + shift] = UInt8(truncatingIfNeeded: count >> (8 * shift))
    }
  }

  private var tag: UInt8 {
    let tag: Unicode.Scalar =
      switch self {
      case .table: "G"
      case .part: "P"
      case .row: "R"
      case .note: "N"
      case .progress: "%"
      case .text: "T"
      case .fault: "F"
      case .end: "E"
      }
    return UInt8(ascii: tag)
  }
}

extension [UInt8] {
  fileprivate mutating func append(number: Int) {
    let number = UInt32(clamping: number)
    for shift in 0..<4 { append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
  }

  fileprivate mutating func append(text: String) {
    append(number: text.utf8.count)
    append(contentsOf: text.utf8)
  }

  fileprivate mutating func append(_ kind: RowPlace.Part.Kind, _ number: Int, _ name: String) {
    append(kind.rawValue)
    append(number: number)
    append(text: name)
  }
}
