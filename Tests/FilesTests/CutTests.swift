import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// A file that ends too early, at every byte (or every 29th; see `TestFiles.isLong`).
@Suite("断了的文件")
struct CutTests {
  struct Printed: Sendable, CustomTestStringConvertible {
    var name: String
    var format: FileFormat
    var testDescription: String { "\(name) \(format)" }
  }

  static let printed =
    [
      Printed(name: "printed-table.txt", format: .txt),
      Printed(name: "printed-table.tsv", format: .tsv),
      Printed(name: "written.txt", format: .txt),
      Printed(name: "written.tsv", format: .tsv),
    ] + (TestFiles.hasSamples ? [Printed(name: "zengcheng-2024.txt", format: .txt)] : [])

  /// The text: as it is in a file, or the fixture written anew in one of our formats.
  static func text(_ printed: Printed) throws -> [UInt8] {
    if printed.name.hasPrefix("zengcheng") { return try TestFiles.sample(printed.name) }
    if printed.name.hasPrefix("printed") { return try TestFiles.fixture(printed.name) }
    var table = try FileReading(TestFiles.fixture("printed-table.json")).table
    if printed.format == .tsv { table.units[0].projects[1].goal += "\n分\"两\"段。" }
    return try FileWriting(table, format: printed.format, layout: LayoutLibrary.builtIn.standard)
      .bytes
  }

  @Test("完整的行都在，断的一行点名，没有错值混进来", arguments: printed)
  func cut(_ printed: Printed) throws {
    let text = try Self.text(printed)
    let whole = try CutTable(text, format: printed.format)
    for length in stride(from: 1, to: text.count, by: TestFiles.isLong ? 1 : 29) {
      let problem = whole.problem(cutAt: length)
      #expect(problem == nil, "断在第 \(length) 个字节")
    }
  }

  @Test("断了的 JSON 说一句话")
  func exchange() throws {
    let text = try TestFiles.fixture("printed-table.json")
    let end = try #require(text.lastIndex(of: UInt8(ascii: "}")))
    let sentences: Set = [
      "JSON 到这里就断了，请找完整的文件或重新导出。", "这不是有效的 JSON，可能被截断或改坏了，请重新导出。",
    ]
    for length in stride(from: 1, through: end, by: TestFiles.isLong ? 1 : 97) {
      let fault = #expect(throws: ReadFault.self) { try FileReading(Array(text[..<length])) }
      #expect(sentences.contains(fault?.message ?? ""), "断在第 \(length) 个字节")
    }
  }
}
