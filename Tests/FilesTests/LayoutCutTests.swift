import Files
import Goals
import Tables
import TestSupport
import Testing

/// 断了的文件，各种表样: whatever is missing at the end of a text is told, and nothing wrong is read.
@Suite struct LayoutCutTests {
  static let cases = LayoutLawTests.cases.filter { each in
    each.format != .json && each.layout.name != "guangzhou"
  }

  @Test("断在行中间的，点名或原样读出；断在行末的，不混进错值", arguments: cases)
  func cut(_ each: LayoutLawTests.Case) throws {
    let table = Self.table(in: each.layout)
    let text = try FileWriting(table, format: each.format, layout: each.layout).bytes
    let whole = try reading(text, each.layout)
    try #require(whole.faults.isEmpty && whole.table.projects == table.projects)
    let ends = text.indices.filter { text[$0] == 0x0A }
    for length in stride(from: 1, to: text.count, by: TestFiles.isLong ? 1 : 53) {
      let read = try? reading(Array(text[..<length]), each.layout)
      guard let read, !read.isTold else { continue }
      // What the line would have added is there, or not yet.
      let end = ends.first { $0 >= length } ?? text.count
      let complete = try reading(Array(text[..<end] + [0x0A]), each.layout)
      let before = try? reading(
        Array(text[..<(ends.last { $0 < length } ?? 0)] + [0x0A]), each.layout)
      let isWhole = read.table.units == complete.table.units
      let isBefore = read.table.units == before?.table.units
      // A cell of all indicators may end behind any of them.
      let endsIndicator =
        each.layout.indicatorItem != nil && text[..<length].suffix(3).elementsEqual("。".utf8)
      #expect(
        isWhole || isBefore || endsIndicator, "断在第 \(length) 个字节：\(Self.tail(text, length))")
    }
    for end in ends {
      guard let read = try? reading(Array(text[...end]), each.layout), read.faults.isEmpty else {
        continue
      }
      #expect(Self.isBeginning(read.table, of: table), "断在“\(Self.tail(text, end))”这一行后面")
    }
  }

  @Test("form 少了最后的“预算执行率”：别的几张都有就是断了，只有一张就请核对")
  func withoutClosingRow() throws {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: "form"))
    var table = Self.table(in: layout)
    func told(_ table: GoalTable) throws -> [String] {
      let text = try FileWriting(table, format: .tsv, layout: layout).bytes
      let lines = text.split(separator: 0x0A).dropLast()
      let reading = try reading(Array(lines.joined(separator: [0x0A])) + [0x0A], layout)
      #expect(reading.table.projects == table.projects)
      return reading.faults.map(\.description)
        + reading.table.notes.map { "\($0.id.rawValue) \($0.place)：\($0.message)" }
    }
    #expect(try told(table) == ["第 44 行：最后一张表的末尾没有“预算执行率”这一行，文件可能不全，请核对。"])
    table.units = [SpendingUnit(name: "站", projects: [table.units[0].projects[0]])]
    #expect(
      try told(table) == ["end-uncertain 第 14 行：最后一张表的末尾没有“预算执行率”这一行，文件可能不全，请核对。"])
  }

  private func reading(_ text: [UInt8], _ layout: Layout) throws -> FileReading {
    try FileReading(text, layouts: LayoutLibrary(layouts: [layout]))
  }

  /// Two units with three projects.
  private static func table(in layout: Layout) -> GoalTable {
    var source = LayoutLibrary.builtIn.standard
    source.name = "任意"
    func project(_ name: String, _ fen: Int128) -> ProjectGoal {
      var project = ProjectGoal(
        name: name, amounts: Amounts(total: Money(fen: fen), fiscal: Money(fen: fen)),
        goal: "补植行道树，使\(name)的道路成荫。", annualGoal: "年底前补植\(name)。",
        indicators: [
          Indicator(
            level1: "1", code: "11", name: "补植株数", cycleTarget: "≥300株", annualTarget: "≥100株"),
          Indicator(
            level1: "1", code: "12", name: "成活率", cycleTarget: "≥95%", annualTarget: "≥90%"),
          Indicator(
            level1: "3", code: "31", name: "居民满意度", cycleTarget: "≥90%", annualTarget: "≥90%"),
        ])
      project.details[.rationale] = "园林专项规划。"
      for index in project.indicators.indices {
        project.indicators[index].weight = "30"
        project.indicators[index].explanation = "以验收单为准"
      }
      return project
    }
    let table = GoalTable(
      layout: "任意", title: "", department: "市园林局", currencyUnit: .tenThousandYuan, year: 2025,
      units: [
        SpendingUnit(name: "东站", projects: [project("东街", 12_000_000), project("西街", 5_000_000)]),
        SpendingUnit(name: "西站", projects: [project("南街", 8_000_000)]),
      ])
    return LayoutConversion(table, from: source, to: layout).table
  }

  /// Whether all that was read stands in `table`, in its order, and only the end is missing.
  private static func isBeginning(_ read: GoalTable, of table: GoalTable) -> Bool {
    var expected = table.projects[...]
    for (index, project) in read.projects.enumerated() {
      guard var whole = expected.popFirst() else { return false }
      if index == read.projects.count - 1, whole.indicators.starts(with: project.indicators) {
        whole.indicators = project.indicators
      }
      if project != whole { return false }
    }
    return true
  }

  private static func tail(_ text: [UInt8], _ end: Int) -> String {
    String(decoding: text[max(0, end - 40)..<end], as: UTF8.self)
  }
}

extension FileReading {
  /// Whether it says that something is missing at its end.
  fileprivate var isTold: Bool {
    !faults.isEmpty
      || table.notes.contains { [.endUncertain, .excerpt, .sumDiffers].contains($0.id) }
  }
}
