import Files
import Goals
import Tables
import TestSupport
import Testing

/// 各种表样的读写定律: reading what was written gives the same values, in every layout and format.
@Suite struct LayoutLawTests {
  static let library = LayoutLibrary.tested

  struct Case: CustomTestStringConvertible {
    var layout: Layout
    var format: FileFormat
    var testDescription: String { "\(layout.name) × \(format.rawValue)" }
  }

  static let cases = library.layouts.flatMap { layout in
    [FileFormat.txt, .tsv, .csv, .md, .json].map { Case(layout: layout, format: $0) }
  }

  @Test func eightLayouts() {
    #expect(
      Self.library.layouts.map(\.name) == [
        "guangzhou", "qujiang", "form", "白塔", "lvhu", "nanpu", "xishan", "yunxi",
      ])
  }

  @Test("写出再读，值不变", arguments: cases, 1...40 as ClosedRange<UInt64>)
  func readingUndoesWriting(_ each: Case, _ seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    let breaks = each.format != .txt && each.format != .md
    let table = generator.table(heldBy: each.layout, breaks: breaks)
    let writing = try FileWriting(table, format: each.format, layout: each.layout)
    #expect(writing.notes == [])
    let reading = try FileReading(writing.bytes, layouts: Self.library)
    #expect(reading.faults == [])
    #expect(reading.table.projects == table.projects)
    #expect(reading.table.units.map(\.name) == table.units.map(\.name))
    #expect(reading.table.department == table.department)
    #expect(reading.table.layout == each.layout.name)
    if each.layout.tellsYear { #expect(reading.table.year == table.year) }
    let again = try FileWriting(reading.table, format: each.format, layout: each.layout)
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
    #expect(conversion.table.title == "2025年区级项目绩效目标表")
    #expect(conversion.table.projects[0].indicators[1].code == "14")
    #expect(conversion.table.projects[0].indicators[1].level1 == "1")
    #expect(
      conversion.notes.map { "\($0.place)：\($0.message)" } == [
        "社区图书角建设经费：这种表样放不下“财政拨款”，没有写进去。",
        "社区图书角建设经费 指标 2：代码 41 经济成本指标 在这种表样里对应 14 成本指标。",
      ])
  }

  @Test("元换成万元，一分不差；两位小数写不下的照实写，并说明")
  func currencyUnitsConvertExactly() throws {
    let library = LayoutLibrary.builtIn
    let source = try #require(library.layout(named: "qujiang"))
    func project(_ name: String, _ fen: Int128) -> ProjectGoal {
      ProjectGoal(name: name, amounts: Amounts(total: Money(fen: fen)))
    }
    let table = GoalTable(
      layout: "qujiang", title: "", department: "", currencyUnit: .yuan,
      units: [
        SpendingUnit(
          name: "站", projects: [project("甲", 12_345_678), project("乙", 5_000_000), project("丙", 1)])
      ])
    let conversion = LayoutConversion(table, from: source, to: library.standard)
    #expect(conversion.table.projects.map(\.amounts.total?.fen) == [12_345_678, 5_000_000, 1])
    #expect(
      conversion.notes.map { "\($0.id.rawValue) \($0.place)：\($0.message)" } == [
        "unrounded 甲 等 2 个项目：金额换成万元后超过两位小数（如 12.345678），照实写出，没有四舍五入；只收两位小数的表请改金额。"
      ])
    let grid = TableWriter(layout: library.standard).grid(conversion.table)
    #expect(grid.rows.suffix(3).map { $0.cells[1] } == ["12.345678", "5.00", "0.000001"])
    let back = LayoutConversion(conversion.table, from: library.standard, to: source)
    #expect(back.table.projects == table.projects && back.notes.isEmpty)
  }
}
