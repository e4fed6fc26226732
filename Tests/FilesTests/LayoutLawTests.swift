import Files
import Goals
import Tables
import TestSupport
import Testing

/// 各种表样的读写定律: reading what was written gives the same values, in every layout and format.
@Suite struct LayoutLawTests {
  static let cases: [(layout: String, format: FileFormat)] = [
    ("qujiang", .tsv), ("qujiang", .txt), ("qujiang", .json), ("form", .tsv), ("form", .json),
  ]

  @Test("写出再读，值不变", arguments: cases, 1...40 as ClosedRange<UInt64>)
  func readingUndoesWriting(_ each: (layout: String, format: FileFormat), _ seed: UInt64) throws {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: each.layout))
    var generator = ProjectGenerator(seed: seed)
    let table = Self.held(by: layout, generator.plainTable(breaks: false))
    let writing = try FileWriting(table, format: each.format, layout: layout)
    #expect(writing.notes == [])
    let reading = try FileReading(writing.bytes)
    #expect(reading.faults == [])
    #expect(reading.table.projects == table.projects)
    #expect(reading.table.units.map(\.name) == table.units.map(\.name))
    #expect(reading.table.layout == layout.name && reading.table.year == table.year)
    let again = try FileWriting(reading.table, format: each.format, layout: layout)
    #expect(again.bytes == writing.bytes)
  }

  @Test("转换以后就是目标表样放得下的", arguments: 1...40 as ClosedRange<UInt64>)
  func conversionHoldsWhatFits(_ seed: UInt64) throws {
    let library = LayoutLibrary.builtIn
    var generator = ProjectGenerator(seed: seed)
    let table = generator.plainTable(breaks: false)
    for target in library.layouts where target.name != table.layout {
      let conversion = LayoutConversion(table, from: library.standard, to: target)
      #expect(conversion.table.layout == target.name)
      #expect(conversion.table.currencyUnit == target.currencyUnit)
      let amounts = conversion.table.projects.map(\.amounts.total)
      #expect(amounts == table.projects.map { $0.amounts.total ?? $0.amounts.sumOfSources })
      let names = conversion.table.projects.flatMap(\.indicators).map(\.name)
      #expect(names == table.projects.flatMap(\.indicators).map(\.name))
    }
  }

  @Test func codesAreMappedBetweenFrameworksAndTold() throws {
    let library = LayoutLibrary.builtIn
    let target = try #require(library.layout(named: "qujiang"))
    var project = ProjectGoal.sound
    project.indicators[1] = Indicator(
      level1: "4", code: "41", name: "单价", cycleTarget: "≤9元/册", annualTarget: "≤9元/册")
    let table = GoalTable(
      layout: "guangzhou", title: "表", department: "", currencyUnit: .tenThousandYuan, year: 2025,
      units: [SpendingUnit(name: "图书馆", projects: [project])])
    let conversion = LayoutConversion(table, from: library.standard, to: target)
    #expect(conversion.table.title == "韶关市曲江区2025年区级项目绩效目标表")
    #expect(conversion.table.projects[0].indicators[1].code == "14")
    #expect(conversion.table.projects[0].indicators[1].level1 == "1")
    #expect(
      conversion.notes.map { "\($0.place)：\($0.message)" } == [
        "社区图书角建设经费：这种表样放不下“财政拨款”，没有写进去。",
        "社区图书角建设经费 指标 2：代码 41 经济成本指标 在这种表样里对应 14 成本指标。",
      ])
  }

  /// The part of a generated table that a layout has places for.
  private static func held(by layout: Layout, _ table: GoalTable) -> GoalTable {
    let library = LayoutLibrary.builtIn
    var table = LayoutConversion(table, from: library.standard, to: layout).table
    table.notes = []
    table.units.removeAll(where: \.projects.isEmpty)
    // A mark at the beginning would join the label before it; such a loss is told when writing.
    for index in table.units.indices where table.units[index].name.hasPrefix("\u{301}") {
      table.units[index].name = "站" + table.units[index].name
    }
    return table
  }
}
