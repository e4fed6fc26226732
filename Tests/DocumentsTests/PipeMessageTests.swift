import Goals
import GridPipe
import Tables
import TestSupport
import Testing

/// The worker's end of the pipe and the program's agree, however the bytes are cut.
@Suite struct PipeMessageTests {
  private static let part = RowPlace.Part.sheet(2, name: "附件1")

  private static let rows: [Grid.Row] = {
    var generator = ProjectGenerator(seed: 7)
    return (0..<40).map { index in
      let cells = (0..<generator.number(0...7)).map { _ in generator.text(0...20) }
      var row = Grid.Row(
        cells, role: [.body, .title, .headLine, .header, .grandTotal, .unit][index % 6],
        startsPage: index % 3 == 0)
      row.place = RowPlace(part, line: index)
      return row
    }
  }()

  private static let messages: [PipeMessage] =
    [.table, .part(.page(12)), .part(.table(3)), .part(part)] + rows.map(PipeMessage.row) + [
      .note(Note(.dropped, at: "第 3 页", "没有读。")), .progress(done: 3, all: 70_000), .text("正文"),
      .fault("读不了。"), .end,
    ]

  private static func bytes(of messages: [PipeMessage]) -> [UInt8] {
    var bytes: [UInt8] = []
    for message in messages { message.append(to: &bytes) }
    return bytes
  }

  @Test(arguments: [1, 7, 100, 1 << 20])
  func decodingUndoesEncoding(piece: Int) throws {
    var decoder = PipeDecoder()
    var told: [PipeMessage] = []
    var rest = Self.bytes(of: Self.messages)[...]
    while !rest.isEmpty {
      decoder.add(rest.prefix(piece))
      rest = rest.dropFirst(piece)
      while let message = try decoder.next() { told.append(message) }
    }
    #expect(told == Self.messages)
  }

  @Test func aRowOfBytesIsToldAsOneOfStrings() {
    var row = RowBytes(RowPlace(Self.part, line: 4))
    // Read out of order, with something between that belongs to no cell.
    row.text = Array("乙弃甲".utf8)
    row.columns = [6..<9, 3..<3, 0..<3]
    var bytes: [UInt8] = []
    PipeMessage.append(row, to: &bytes)
    #expect(row.row.cells == ["甲", "", "乙"])
    #expect(bytes == Self.bytes(of: [.row(row.row)]))
  }

  @Test func brokenMessagesAreRefused() throws {
    let bytes = Self.bytes(of: [
      .part(Self.part), .row(Self.rows[1]), .note(Note(.dropped, at: "", "")),
    ])
    for place in bytes.indices {
      var broken = bytes
      broken[place] = 0xFF
      var decoder = PipeDecoder()
      decoder.add(broken)
      while let message = try? decoder.next() { _ = message }
    }
    var decoder = PipeDecoder()
    decoder.add([UInt8(ascii: "x"), 0, 0, 0, 0])
    #expect(throws: PipeDecoder.BrokenPipe.self) { try decoder.next() }
    decoder = PipeDecoder()
    decoder.add([UInt8(ascii: "R"), 0xFF, 0xFF, 0xFF, 0xFF])
    #expect(throws: PipeDecoder.BrokenPipe.self) { try decoder.next() }
  }
}
