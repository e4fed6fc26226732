import Goals
package import Tables

extension PipeMessage {
  /// Appends the message's bytes to `bytes`.
  package func append(to bytes: inout [UInt8]) {
    bytes.append(message: tag) { bytes in
      switch self {
      case .table, .end: break
      case .part(let part):
        switch part {
        case .sheet(let number, let name): bytes.append(.sheet, number, name)
        case .page(let number): bytes.append(.page, number, "")
        case .table(let number): bytes.append(.table, number, "")
        }
      case .row(let row):
        bytes.append(rowAt: row.line, row.role, startsPage: row.startsPage, row.cells.count)
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
    }
  }

  /// Appends the message of a row to `bytes`.
  package static func append(_ row: RowBytes, to bytes: inout [UInt8]) {
    bytes.append(message: UInt8(ascii: rowTag)) { bytes in
      bytes.append(rowAt: row.place.line, .body, startsPage: false, row.columns.count)
      for column in row.columns {
        bytes.append(number: column.count)
        bytes.append(contentsOf: row.text[column])
      }
    }
  }

  private static let rowTag: Unicode.Scalar = "R"

  private var tag: UInt8 {
    let tag: Unicode.Scalar =
      switch self {
      case .table: "G"
      case .part: "P"
      case .row: Self.rowTag
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
  /// Appends a tag, the count of what `payload` appends, and that.
  fileprivate mutating func append(message tag: UInt8, _ payload: (inout [UInt8]) -> Void) {
    append(tag)
    append(number: 0)
    let start = count
    payload(&self)
    Swift.withUnsafeBytes(of: UInt32(truncatingIfNeeded: count - start).littleEndian) { size in
      replaceSubrange((start - 4)..<start, with: size)
    }
  }

  /// Appends what stands before a row's cells.
  fileprivate mutating func append(
    rowAt line: Int, _ role: Grid.Role, startsPage: Bool, _ cells: Int
  ) {
    append(number: line)
    append(startsPage ? 1 : 0)
    append(UInt8(Grid.Role.coded.firstIndex(of: role) ?? 0))
    append(number: cells)
  }

  fileprivate mutating func append(number: Int) {
    Swift.withUnsafeBytes(of: UInt32(clamping: number).littleEndian) { append(contentsOf: $0) }
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
