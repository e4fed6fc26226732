import Files
import Goals
import Tables
import TestSupport
import Testing

/// 各种表样的读写定律: reading what was written gives the same values, in every layout and format.
@Suite struct LayoutLawTests {
  /// The layouts of the program, and those that an office might write.
  static let library = LayoutLibrary(
    layouts: LayoutLibrary.builtIn.layouts
      + TestFiles.fixtures(in: "layouts").compactMap { name in
        (try? TestFiles.fixture(name)).flatMap { LayoutFile($0).layout }
      })

  struct Case: CustomTestStringConvertible {
    var layout: Layout
    var format: FileFormat
    var testDescription: String { "\(layout.name) × \(format.rawValue)" }
  }

  static let cases = library.layouts.flatMap { layout in
    [FileFormat.txt, .tsv, .csv, .md, .json].map { Case(layout: layout, format: $0) }
  }

  @Test func sixLayouts() {
    #expect(
      Self.library.layouts.map(\.name) == ["guangzhou", "qujiang", "form", "白塔", "lvhu", "yunxi"])
  }

  @Test("写出再读，值不变", arguments: cases, 1...40 as ClosedRange<UInt64>)
  func readingUndoesWriting(_ each: Case, _ seed: UInt64) throws {
    var generator = ProjectGenerator(seed: seed)
    let breaks = each.format != .txt && each.format != .md
    let table = Self.held(by: each.layout, generator.plainTable(breaks: breaks), &generator)
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

  /// The part of a generated table that a layout has places for, every one of them used.
  private static func held(
    by layout: Layout, _ table: GoalTable, _ generator: inout ProjectGenerator
  ) -> GoalTable {
    var table = table
    for unit in table.units.indices {
      for project in table.units[unit].projects.indices {
        generator.fill(&table.units[unit].projects[project])
      }
    }
    // The source has a name of its own, so that its conversion to every layout is one.
    var source = library.standard
    source.name = "任意"
    table = LayoutConversion(table, from: source, to: layout).table
    table.notes = []
    table.units.removeAll(where: \.projects.isEmpty)
    // A mark at the beginning would join the label before it; such a loss is told when writing.
    for index in table.units.indices where table.units[index].name.hasPrefix("\u{301}") {
      table.units[index].name = "站" + table.units[index].name
    }
    return table
  }
}

extension ProjectGenerator {
  /// Puts something into every place that only some layouts have.
  fileprivate mutating func fill(_ project: inout ProjectGoal) {
    for detail in Detail.allCases {
      project.details[detail] = maybe { $0.plain(1...20, breaks: false) }
    }
    project.lifetimeBudget = maybe { $0.printedMoney() }
    for index in project.indicators.indices {
      project.indicators[index].weight = maybe { String($0.number(1...50)) }
      project.indicators[index].explanation = maybe { $0.plain(1...15, breaks: false) }
    }
  }
}
