private import FoundationEssentials
import Tables

/// Takes a sheet's messages out of bytes as they arrive.
package struct SheetDecoder: Sendable {
  private var bytes: [UInt8] = []
  private var position = 0

  package init() {}

  package mutating func add(_ more: some Collection<UInt8>) {
    if position > 1 << 16 {
      bytes.removeFirst(position)
      position = 0
    }
    bytes += more
  }

  /// The next message, or nil where it has not arrived whole.
  package mutating func next() throws(SheetMessage.Broken) -> SheetMessage? {
    guard bytes.count - position >= 5 else { return nil }
    let tag = bytes[position]
    var head = position + 1
    let count = try number(at: &head, before: bytes.count)
    guard bytes.count - head >= count else { return nil }
    let end = head + count
    position = end
    switch tag {
    case SheetMessage.Tag.head:
      guard let value = try? JSONDecoder().decode(Sheet.Head.self, from: Data(bytes[head..<end]))
      else { throw SheetMessage.Broken() }
      return .head(value)
    case SheetMessage.Tag.row: return .row(try row(at: head, before: end))
    case SheetMessage.Tag.end: return .end
    default: throw SheetMessage.Broken()
    }
  }

  private func row(at start: Int, before end: Int) throws(SheetMessage.Broken) -> Sheet.Row {
    var place = start
    let role = Int(try byte(at: &place, before: end))
    let flags = try byte(at: &place, before: end)
    guard role < SheetMessage.roles.count else { throw SheetMessage.Broken() }
    let page = flags & 2 == 0 ? nil : try text(at: &place, before: end)
    let count = try number(at: &place, before: end)
    var row = Sheet.Row(
      role: SheetMessage.roles[role], cells: [], joinsAbove: flags & 1 == 1, page: page)
    row.cells.reserveCapacity(min(count, 64))
    for _ in 0..<count {
      guard let kind = Sheet.Kind(rawValue: try byte(at: &place, before: end)) else {
        throw SheetMessage.Broken()
      }
      let column = try number(at: &place, before: end)
      let columns = try number(at: &place, before: end)
      let rows = try number(at: &place, before: end)
      let text = try text(at: &place, before: end)
      row.cells.append(Sheet.Cell(text, kind, column: column, columns: columns, rows: rows))
    }
    return row
  }

  private func byte(at place: inout Int, before end: Int) throws(SheetMessage.Broken) -> UInt8 {
    guard place < end else { throw SheetMessage.Broken() }
    place += 1
    return bytes[place - 1]
  }

  private func number(at place: inout Int, before end: Int) throws(SheetMessage.Broken) -> Int {
    guard end - place >= 4 else { throw SheetMessage.Broken() }
    place += 4
    let start = place - 4
    return bytes.withUnsafeBytes {
      Int(UInt32(littleEndian: $0.loadUnaligned(fromByteOffset: start, as: UInt32.self)))
    }
  }

  private func text(at place: inout Int, before end: Int) throws(SheetMessage.Broken) -> String {
    let count = try number(at: &place, before: end)
    guard end - place >= count else { throw SheetMessage.Broken() }
    place += count
    return String(decoding: bytes[(place - count)..<place], as: UTF8.self)
  }
}
