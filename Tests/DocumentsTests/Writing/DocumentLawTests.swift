import Files
import Goals
import Tables
import TestSupport
import Testing

/// 文档的读写定律: what office programs and browsers read is read back as it was written.
@Suite struct DocumentLawTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var layout: Layout
    var format: FileFormat
    var testDescription: String { "\(layout.name) × \(format.rawValue)" }
  }

  static let cases = LayoutLibrary.tested.layouts.flatMap { layout in
    [FileFormat.xlsx, .docx, .html].map { Case(layout: layout, format: $0) }
  }

  @Test("写出再读，值不变；读出再写，字节不变", arguments: cases, 1...6 as ClosedRange<UInt64>)
  func readingUndoesWriting(_ each: Case, _ seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    let table = generator.table(heldBy: each.layout, breaks: false)
    let writing = try FileWriting(
      table, format: each.format, layout: each.layout, options: WritingOptions(worker: worker))
    #expect(writing.notes == [])
    let reading = try FileReading(writing.bytes, layouts: .tested, worker: worker)
    #expect(reading.faults == [])
    #expect(reading.table.projects == table.projects)
    #expect(reading.table.units.map(\.name) == table.units.map(\.name))
    #expect(reading.table.department == table.department)
    #expect(reading.table.layout == each.layout.name)
    #expect(reading.table.notes.filter { $0.id == .sheetSkipped } == [])
    let again = try FileWriting(
      reading.table, format: each.format, layout: each.layout,
      options: WritingOptions(worker: worker))
    #expect(again.bytes == writing.bytes)
  }
}
