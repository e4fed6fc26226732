import Files
import Goals
import Tables
import TestSupport
import Testing

/// 难写的文字: every format holds what formats are known to stumble over, or tells what it cannot.
@Suite struct HostileTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var text: String
    var format: FileFormat
    var testDescription: String { "\(name) × \(format.rawValue)" }
  }

  static let cases = FileFormat.allCases.flatMap { format in
    HostileText.all.map { Case(name: $0.name, text: $0.text, format: format) }
  }

  static let layout = LayoutLibrary.builtIn.standard
  static let options = WritingOptions(worker: worker)

  @Test("读回来还是那段文字，不然就有说明", arguments: cases)
  func isHeldOrTold(_ each: Case) throws {
    let table = HostileText.table([(each.name, each.text)])
    let writing = try FileWriting(
      table, format: each.format, layout: Self.layout, options: Self.options)
    if each.format == .json { #expect(writing.notes == []) }
    if writing.notes.isEmpty {
      let reading = try FileReading(writing.bytes, worker: worker)
      let expected = table.projects.map { Self.comparable($0, in: each.format) }
      #expect(reading.table.projects.map { Self.comparable($0, in: each.format) } == expected)
    } else {
      let isNamed = writing.notes.contains {
        $0.place == table.projects[0].name || $0.place == "整个文件"
      }
      #expect(isNamed)
    }
    // What runs a terminal's or a program's commands stands in no text.
    if !each.format.isDocument, each.format != .json {
      #expect(
        !writing.bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F })
    }
  }

  /// What these formats hold of a text nobody needs to be told: all of it.
  @Test("表情、罕用字、公式样的文字，哪种格式都放得下", arguments: FileFormat.allCases)
  func nothingIsLost(_ format: FileFormat) throws {
    var names: Set = ["公式", "加号", "减号", "在", "撇号", "编号", "逗号", "竖线", "标记"]
    // What fonts have, and what turns the order of others, is another matter on a page.
    if format != .pdf { names.formUnion(["非基本平面", "双向", "零宽", "表情", "组合"]) }
    let table = HostileText.table(HostileText.all.filter { names.contains($0.name) })
    let writing = try FileWriting(
      table, format: format, layout: Self.layout, options: Self.options)
    #expect(writing.notes == [])
  }

  @Test("32,767 个字符的一格", arguments: FileFormat.allCases)
  func theLongestCellOfExcel(_ format: FileFormat) throws {
    var table = HostileText.table([("长", "短")])
    let text = String((1...8_000).map { "清淤第\($0)段，" }.joined().prefix(32_765)) + "完工"
    table.units[0].projects[0].goal = text
    let writing = try FileWriting(
      table, format: format, layout: Self.layout, options: Self.options)
    let reading = try FileReading(writing.bytes, worker: worker)
    #expect(reading.table.projects[0].goal == text)
  }

  /// A page tells no spaces and line ends.
  private static func comparable(_ project: ProjectGoal, in format: FileFormat) -> ProjectGoal {
    guard format == .pdf else { return project }
    var project = project
    project.name = project.name.filter { !$0.isWhitespace }
    project.goal = project.goal.filter { !$0.isWhitespace }
    for index in project.indicators.indices {
      project.indicators[index].name.removeAll(where: \.isWhitespace)
    }
    return project
  }
}
