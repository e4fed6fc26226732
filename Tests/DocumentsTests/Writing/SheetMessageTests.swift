import GridPipe
import Tables
import TestSupport
import Testing

/// The program's end of the pipe and the worker's agree, however the bytes are cut.
@Suite struct SheetMessageTests {
  private static let messages: [SheetMessage] = {
    var generator = ProjectGenerator(seed: 8)
    let rows = (0..<40).map { index in
      Sheet.Row(
        role: [.title, .headLine, .header, .grandTotal, .unit, .body][index % 6],
        cells: (0..<generator.number(0...5)).map { column in
          Sheet.Cell(
            generator.text(0...20), Sheet.Kind.allCases[column], column: column,
            columns: generator.number(1...3), rows: generator.number(1...70_000))
        }, joinsAbove: index % 3 == 0, page: generator.maybe { $0.text(0...4) })
    }
    let head = Sheet.Head(
      title: "题", author: "局", columns: [Sheet.Column(width: 9, align: .right, choices: ["甲"])],
      references: [["甲", "乙"]], isDraft: true)
    return [.head(head)] + rows.map(SheetMessage.row) + [.end]
  }()

  @Test(arguments: [1, 7, 100, 1 << 20])
  func decodingUndoesEncoding(piece: Int) throws {
    var bytes: [UInt8] = []
    for message in Self.messages { try message.append(to: &bytes) }
    var decoder = SheetDecoder()
    var told: [SheetMessage] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      decoder.add(rest.prefix(piece))
      rest = rest.dropFirst(piece)
      while let message = try decoder.next() { told.append(message) }
    }
    #expect(told == Self.messages)
  }

  @Test func brokenMessagesAreRefused() throws {
    var bytes: [UInt8] = []
    try Self.messages[1].append(to: &bytes)
    for place in [0, 5, bytes.count - 1] {
      var broken = bytes
      broken[place] = 0xFF
      var decoder = SheetDecoder()
      decoder.add(broken)
      _ = try? decoder.next()
    }
    var decoder = SheetDecoder()
    decoder.add([UInt8(ascii: "x"), 0, 0, 0, 0])
    #expect(throws: SheetMessage.Broken.self) { try decoder.next() }
  }
}
