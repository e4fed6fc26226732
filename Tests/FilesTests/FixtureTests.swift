import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// A table of the project's own, in three forms, with the oddities of printed ones: see its text.
@Suite("自拟的绩效目标表")
struct FixtureTests {
  static let expected = try? FileReading(TestFiles.fixture("printed-table.json")).table

  @Test("从排版文本读出的表与手写的 JSON 一致，说明也一致")
  func flowed() throws {
    let reading = try FileReading(TestFiles.fixture("printed-table.txt"))
    #expect(reading.faults.isEmpty)
    #expect(reading.format == .txt)
    #expect(reading.table == Self.expected)
    #expect(reading.table.units.map(\.projects.count) == [7, 3, 2])
    #expect(reading.table.indicatorCount == 29)
  }

  @Test("从制表符文本读出的表与 JSON 一致")
  func delimited() throws {
    let reading = try FileReading(TestFiles.fixture("printed-table.tsv"))
    #expect(reading.faults.isEmpty)
    #expect(reading.format == .tsv)
    var table = reading.table
    #expect(
      table.notes == [
        Note(
          .pageRepeatDropped, at: "第 15 行“耕地地力保护补贴发放工作经费（含核查、公…”",
          "与分页前的一行完全相同，只计一次后单位金额才与小计相符，已去掉一行。")
      ])
    table.notes = try #require(Self.expected).notes
    #expect(table == Self.expected)
  }

  @Test("印出来的每个字都在")
  func everyCharacter() throws {
    try Accounting.check(
      TestFiles.fixture("printed-table.txt"), layout: LayoutLibrary.builtIn.standard)
  }

  @Test("换行符、字节序标记和编码不改变内容", arguments: ["printed-table.txt", "printed-table.tsv"])
  func encodings(_ file: String) throws {
    let text = try TestFiles.fixture(file)
    let table = try FileReading(text).table
    let crlf = text.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
    #expect(try FileReading(crlf).table == table)
    let marked = try FileReading([0xEF, 0xBB, 0xBF] + text)
    #expect(marked.table == table)
    #expect(marked.encoding == .utf8)
    let gb = try FileReading(Converting.toGB18030(text))
    #expect(gb.encoding == .gb18030)
    #expect(gb.table.notes.first == Note(.encoding, at: "整个文件", "文件不是 UTF-8，按 GB18030 读取，请抽查几个字。"))
    #expect(gb.table.units == table.units)
  }
}
