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
    let message = try bytes.withUnsafeBufferPointer { (all) throws(BrokenPipe) -> PipeMessage? in
      let bytes = UnsafeRawBufferPointer(all)
      var reader = PayloadReader(bytes: bytes[position...])
      guard reader.rest >= 5 else { return nil }
      let tag = try reader.byte()
      let count = try reader.number()
      guard count <= PipeMessage.largestPayload else { throw BrokenPipe() }
      guard reader.rest >= count else { return nil }
      position = reader.position + count
      return try Self.message(
        tag, PayloadReader(bytes: bytes[reader.position..<position]), in: part)
    }
    if case .part(let entered) = message { part = entered }
    return message
  }

  private static func message(
    _ tag: UInt8, _ payload: PayloadReader, in part: RowPlace.Part?
  ) throws(BrokenPipe) -> PipeMessage {
    var payload = payload
    switch Unicode.Scalar(tag) {
    case "G": return .table
    case "P": return .part(try payload.part())
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
  private let bytes: Slice<UnsafeRawBufferPointer>
  private(set) var position: Int

  init(bytes: Slice<UnsafeRawBufferPointer>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Bytes that are not read yet.
  var rest: Int { bytes.endIndex - position }

  mutating func byte() throws(PipeDecoder.BrokenPipe) -> UInt8 { try take(1)[0] }

  mutating func number() throws(PipeDecoder.BrokenPipe) -> Int {
    Int(UInt32(littleEndian: try take(4).loadUnaligned(as: UInt32.self)))
  }

  mutating func text() throws(PipeDecoder.BrokenPipe) -> String {
    String(decoding: try take(number()), as: UTF8.self)
  }

  private mutating func take(
    _ count: Int
  ) throws(PipeDecoder.BrokenPipe) -> UnsafeRawBufferPointer {
    guard rest >= count else { throw PipeDecoder.BrokenPipe() }
    position += count
    return UnsafeRawBufferPointer(rebasing: bytes[(position - count)..<position])
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
    guard role < Grid.Role.coded.count, count * 4 <= rest else {
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
