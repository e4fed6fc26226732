import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// read∘write = identity on what a format holds, write∘read = the canonical text, and what a
/// format does not hold is told.
@Suite("读写定律")
struct LawTests {
  static let layout = LayoutLibrary.builtIn.standard

  @Test("JSON 什么都保留", arguments: 0..<150)
  func exchangeHoldsAll(_ seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    let table = generator.table()
    let writing = try FileWriting(table, format: .json, layout: Self.layout)
    #expect(writing.notes.isEmpty)
    let reading = try FileReading(writing.bytes)
    #expect(reading.table == table)
    #expect(reading.faults.isEmpty)
    #expect(
      try FileWriting(reading.table, format: .json, layout: Self.layout).bytes == writing.bytes)
  }

  @Test("文本格式保留它能保留的一切", arguments: 0..<150, [FileFormat.tsv, .txt])
  func textHoldsPlain(_ seed: UInt64, _ format: FileFormat) throws {
    var generator = ProjectGenerator(seed: seed)
    let table = generator.plainTable(breaks: format == .tsv)
    let writing = try FileWriting(table, format: format, layout: Self.layout)
    #expect(writing.notes == [])
    let reading = try FileReading(writing.bytes)
    #expect(reading.faults == [])
    #expect(reading.format == format)
    var again = reading.table
    again.notes = []
    #expect(again == table)
    #expect(try FileWriting(again, format: format, layout: Self.layout).bytes == writing.bytes)
  }

  @Test("丢了什么都有说明，没有说明就什么也没丢", arguments: 0..<150, [FileFormat.tsv, .txt])
  func lossesAreTold(_ seed: UInt64, _ format: FileFormat) throws {
    var generator = ProjectGenerator(seed: seed)
    let table = generator.table()
    let writing = try FileWriting(table, format: format, layout: Self.layout)
    let told = Set(writing.notes.filter { $0.id == .dropped }.map(\.place))
    guard let reading = try? FileReading(writing.bytes),
      reading.table.units.map(\.projects.count) == table.units.map(\.projects.count)
    else {
      #expect(told.contains("整个文件"))
      return
    }
    #expect(format.limits != nil)
    for (project, read) in zip(table.projects, reading.table.projects) where project != read {
      #expect(told.contains(project.name))
    }
    if told.isEmpty {
      #expect(reading.table.projects == table.projects)
      #expect(reading.table.units.map(\.name) == table.units.map(\.name))
      #expect(reading.table.department == table.department)
    }
  }

  @Test("说明写出是什么变成了什么")
  func lossSentences() throws {
    let table = GoalTable(
      layout: "guangzhou", title: "2025年表", department: "局", currencyUnit: .tenThousandYuan,
      year: 2024,
      units: [
        SpendingUnit(
          name: "站",
          projects: [
            ProjectGoal(
              name: "甲", goal: "一是修渠。\n二是清淤。", annualGoal: "全部完成。",
              indicators: [
                Indicator(
                  level1: "1", code: "11", name: "长度", cycleTarget: "3公里",
                  annualTarget: "按期完成。")
              ])
          ])
      ])
    let writing = try FileWriting(table, format: .txt, layout: Self.layout)
    #expect(
      writing.notes == [
        Note(.dropped, at: "整个文件", "预算年度里的“2024”在 TXT 里成了“2025”。"),
        Note(.dropped, at: "甲", "绩效目标里的“一是修渠。⏎二是清淤。”在 TXT 里成了“一是修渠。 二是清淤。”。"),
        Note(.dropped, at: "甲", "年度绩效没有写进 TXT。"),
        Note(.dropped, at: "甲", "第 1 条指标的年度指标值里的“按期完成。”在 TXT 里成了“按期完成”。"),
      ])
  }
}
