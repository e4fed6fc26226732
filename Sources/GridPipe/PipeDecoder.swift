import Goals
import Tables

/// Takes messages out of bytes as they arrive; nothing that it is given is trusted.
package struct PipeDecoder: Sendable {
  /// What came over the pipe is no message.
  package struct BrokenPipe: Error {}

  private var bytes: [UInt8] = []
  private var position = 0
  private var part: RowPlace.Part?

  package init() {}

  package mutating func add(_ more: some Collection<UInt8>) {
    if position > 1 << 20 {
      bytes.removeFirst(position)
      position = 0
    }
    bytes += more
  }

  /// The next message, or nil where it has not arrived whole.
  package mutating func next() throws(BrokenPipe) -> PipeMessage? {
    guard bytes.count - position >= 5 else { return nil }
    var head = PayloadReader(bytes: bytes[(position + 1)..<(position + 5)])
    let count = try head.number()
    guard count <= PipeMessage.largestPayload else { throw BrokenPipe() }
    guard bytes.count - position - 5 >= count else { return nil }
    let payload = PayloadReader(bytes: bytes[(position + 5)..<(position + 5 + count)])
    let tag = bytes[position]
    position += 5 + count
    return try message(tag, payload)
  }

  private mutating func message(
    _ tag: UInt8, _ payload: PayloadReader
  ) throws(BrokenPipe) -> PipeMessage {
    var payload = payload
    switch Unicode.Scalar(tag) {
    case "G": return .table
    case "P":
      let part = try payload.part()
      self.part = part
      return .part(part)
    case "R": return .row(try payload.row(in: part))
    case "N":
      guard let id = NoteID(rawValue: try payload.text()) else { throw BrokenPipe() }
      return .note(Note(id, at: try payload.text(), try payload.text()))
    case "%": return .progress(done: try payload.number(), all: try payload.number())
    case "T": return .text(try payload.text())
    case "F": return .fault(try payload.text())
    case "E": return .end
    default: throw BrokenPipe()
    }
  }
}

/// Reads the parts of one message's payload.
private struct PayloadReader {
  var bytes: ArraySlice<UInt8>

  mutating func byte() throws(PipeDecoder.BrokenPipe) -> UInt8 {
    guard let byte = bytes.popFirst() else { throw PipeDecoder.BrokenPipe() }
    return byte
  }

  mutating func number() throws(PipeDecoder.BrokenPipe) -> Int {
    guard bytes.count >= 4 else { throw PipeDecoder.BrokenPipe() }
    let number = bytes.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    bytes.removeFirst(4)
    return number
  }

  mutating func text() throws(PipeDecoder.BrokenPipe) -> String {
    let count = try number()
    guard bytes.count >= count else { throw PipeDecoder.BrokenPipe() }
    let text = String(decoding: bytes.prefix(count), as: UTF8.self)
    bytes.removeFirst(count)
    return text
  }

  mutating func part() throws(PipeDecoder.BrokenPipe) -> RowPlace.Part {
    let kind = RowPlace.Part.Kind(rawValue: try byte())
    let number = try number()
    let name = try text()
    return switch kind {
    case .sheet: .sheet(number, name: name)
    case .page: .page(number)
    case .table: .table(number)
    case nil: throw PipeDecoder.BrokenPipe()
    }
  }

  mutating func row(in part: RowPlace.Part?) throws(PipeDecoder.BrokenPipe) -> Grid.Row {
    let line = try number()
    let startsPage = try byte() & 1 == 1
    let role = Int(try byte())
    let count = try number()
    guard role < Grid.Role.coded.count, count * 4 <= bytes.count else {
      throw PipeDecoder.BrokenPipe()
    }
    var cells: [String] = []
    cells.reserveCapacity(count)
    for _ in 0..<count { cells.append(try text()) }
    var row = Grid.Row(cells, role: Grid.Role.coded[role], startsPage: startsPage)
    row.place = RowPlace(part, line: line)
    return row
  }
}
