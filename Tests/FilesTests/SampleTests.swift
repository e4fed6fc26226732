import Goals
import Tables
import TestSupport
import Testing

@testable import Files

/// The published documents that DOMAIN's figures were read off; skipped where they are not there.
@Suite("公开的绩效目标表", .enabled(if: TestFiles.hasSamples, "没有样本文件夹，跳过"))
struct SampleTests {
  struct Figures: Sendable {
    var file: String
    var units: Int
    var projects: Int
    var indicators: Int
    var added: String
    var printed: String
    var format: FileFormat
    var notes: [String]
  }

  static let figures = [
    Figures(
      file: "zengcheng-2024.txt", units: 1, projects: 26, indicators: 37, added: "1109.65",
      printed: "1109.64", format: .txt, notes: ["amount-column-guessed"]),
    Figures(
      file: "liwan.txt", units: 4, projects: 11, indicators: 41, added: "302.20",
      printed: "302.20", format: .tsv, notes: []),
    Figures(
      file: "huadu-2024.txt", units: 1, projects: 174, indicators: 701, added: "9246.72",
      printed: "9246.72", format: .txt,
      notes: [
        "page-repeat-dropped", "page-repeat-dropped", "page-repeat-dropped",
        "amount-column-guessed",
      ]),
  ]

  @Test("数目、金额与印出来的一致", arguments: figures)
  func countsAndSums(_ figures: Figures) throws {
    let reading = try FileReading(TestFiles.sample(figures.file))
    #expect(reading.format == figures.format)
    #expect(reading.faults.isEmpty)
    let table = reading.table
    #expect(table.units.count == figures.units)
    #expect(table.projectCount == figures.projects)
    #expect(table.indicatorCount == figures.indicators)
    #expect(table.computedTotal.total?.decimal(in: .tenThousandYuan) == figures.added)
    #expect(table.total?.total?.decimal(in: .tenThousandYuan) == figures.printed)
    #expect(table.notes.map(\.id.rawValue) == figures.notes)
  }

  @Test("花都的三处分页重印各有一条说明")
  func pageRepeats() throws {
    let notes = try FileReading(TestFiles.sample("huadu-2024.txt")).table.notes
      .filter { $0.id == .pageRepeatDropped }
    let places = [("第 165 行", "赤坭镇"), ("第 2193 行", "花山镇"), ("第 2369 行", "花东镇")]
    #expect(notes.count == places.count)
    for (note, (line, town)) in zip(notes, places) {
      #expect(note.place.hasPrefix(line) && note.place.contains(town))
      #expect(note.message == "与分页前的一行完全相同，只计一次后单位金额才与小计相符，已去掉一行。")
    }
  }

  @Test("印出来的每个字都在，没有多也没有少", arguments: ["zengcheng-2024.txt", "huadu-2024.txt"])
  func everyCharacter(_ file: String) throws {
    let text = try TestFiles.sample(file)
    let layout = LayoutLibrary.builtIn.standard
    try Accounting.check(text, layout: layout)
  }

  @Test("每行每栏的字都在", arguments: ["liwan.txt"])
  func everyCell(_ file: String) throws {
    try Accounting.checkDelimited(TestFiles.sample(file))
  }

  @Test("写出再读，什么都不变；再写，一个字节都不变", arguments: figures, [FileFormat.txt, .tsv, .json])
  func roundTrip(_ figures: Figures, _ format: FileFormat) throws {
    let table = try FileReading(TestFiles.sample(figures.file)).table
    let layout = LayoutLibrary.builtIn.standard
    let writing = try FileWriting(table, format: format, layout: layout)
    #expect(writing.notes.isEmpty)
    let reading = try FileReading(writing.bytes)
    #expect(reading.faults.isEmpty)
    #expect(reading.format == format)
    var again = reading.table
    if format != .json {
      #expect(again.notes.isEmpty)
      again.notes = table.notes
    }
    #expect(again == table)
    #expect(try FileWriting(again, format: format, layout: layout).bytes == writing.bytes)
  }

  @Test("别的表样：说明找到了哪些列、缺哪些列")
  func otherLayout() throws {
    let text = try TestFiles.sample("qujiang-2023.txt")
    let fault = #expect(throws: ReadFault.self) {
      try FileReading(text, layoutName: "guangzhou")
    }
    #expect(
      fault?.description
        == "表头最接近表样 guangzhou，找到了“绩效目标、绩效指标”，缺“项目名称（资金使用单位）、总计、财政拨款、财政专户拨款、其他资金”，请补上表头。")
  }

  @Test("两半的表：54 个项目、162 组一级指标、530 条指标，写出再读不变", arguments: [FileFormat.txt, .tsv, .json])
  func halvedSheet(_ format: FileFormat) throws {
    let table = try FileReading(TestFiles.sample("qujiang-2023.txt")).table
    #expect(table.layout == "qujiang" && table.year == 2023 && table.currencyUnit == .yuan)
    #expect(table.projectCount == 54 && table.indicatorCount == 530)
    let groups = table.projects.map { project in
      project.indicators.indices.count { index in
        index == 0 || project.indicators[index - 1].level1 != project.indicators[index].level1
      }
    }
    #expect(groups.reduce(0, +) == 162)
    for indicator in table.projects.flatMap(\.indicators) {
      #expect(!indicator.code.isEmpty && !indicator.name.isEmpty)
      #expect(!indicator.cycleTarget.isEmpty && !indicator.annualTarget.isEmpty)
    }
    #expect(table.notes.count { $0.id == .amountLost } == 33)
    let undecided = table.notes.count { $0.id.rawValue.hasSuffix("-undecided") }
    #expect(undecided <= 5)
    let layout = try #require(LayoutLibrary.builtIn.layout(named: "qujiang"))
    let writing = try FileWriting(table, format: format, layout: layout)
    #expect(writing.notes.isEmpty)
    var again = try FileReading(writing.bytes).table
    if format != .json { again.notes = table.notes }
    #expect(again == table)
  }
}
