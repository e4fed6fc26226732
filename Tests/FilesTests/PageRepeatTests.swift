import Files
import Goals
import Tables
import TestSupport
import Testing

/// 分页重印 in every kind of source: the sum tells a row that was printed twice from two equal ones.
@Suite struct PageRepeatTests {
  /// Two pages of one unit; the second begins with a row that equals the last of the first.
  private static func table(in format: FileFormat, subtotal: String) throws -> [UInt8] {
    func project(_ name: String, _ fen: Int128) -> ProjectGoal {
      ProjectGoal(
        name: name, amounts: Amounts(total: Money(fen: fen)), goal: "修好\(name)。",
        indicators: [
          Indicator(level1: "1", code: "11", name: "长度", cycleTarget: "≥3公里", annualTarget: "≥3公里")
        ])
    }
    let sum = Amounts(total: try Money(subtotal, in: .tenThousandYuan))
    func page(_ projects: [ProjectGoal]) throws -> [UInt8] {
      let table = GoalTable(
        layout: "guangzhou", title: "项目支出绩效目标表（含转移支付项目）", department: "水务局",
        currencyUnit: .tenThousandYuan, total: sum,
        units: [SpendingUnit(name: "河道所", amounts: sum, projects: projects)])
      return try FileWriting(table, format: format, layout: LayoutLibrary.builtIn.standard).bytes
    }
    let pages = [
      try page([project("东渠", 4_000_000), project("西渠", 3_000_000)]),
      try page([project("西渠", 3_000_000), project("南渠", 2_000_000)]),
    ]
    // The second page prints the headings again, but no sums.
    let printed = String(decoding: pages[1], as: UTF8.self)
    let rows = printed.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).filter {
      !$0.contains("合计") && !$0.contains("河道所")
    }
    let blank = format == .txt ? "\n\n" : "\n"
    return pages[0] + Array((blank + rows.joined(separator: "\n")).utf8)
  }

  @Test(
    "金额说得清的，按金额", arguments: [FileFormat.tsv, .csv, .txt, .md],
    [
      ("9", ["东渠", "西渠", "南渠"], [NoteID.pageRepeatDropped]),
      ("12", ["东渠", "西渠", "西渠", "南渠"], []),
      ("50", ["东渠", "西渠", "西渠", "南渠"], [.pageRepeatKept, .sumDiffers]),
    ])
  func inTexts(_ format: FileFormat, _ each: (String, [String], [NoteID])) throws {
    let reading = try FileReading(Self.table(in: format, subtotal: each.0))
    #expect(reading.faults == [])
    #expect(reading.format == format)
    #expect(reading.table.projects.map(\.name) == each.1)
    #expect(reading.table.notes.map(\.id) == each.2)
  }

  /// Rows of indicators: without a sum printed, a page break goes on with the same project.
  @Test(
    "一行一条指标的表",
    arguments: [
      ("", ["东渠", "西渠"], ["page-repeat-dropped 第 8 行“西渠”：分页后左边各格与前面的相同，当作同一个项目继续。"]),
      (
        "70000", ["东渠", "西渠"],
        ["page-repeat-dropped 第 9 行“西渠”：分页后左边各格与前面的相同，只计一次才与合计相符，当作同一个项目继续。"]
      ),
      ("100000", ["东渠", "西渠", "西渠"], []),
    ])
  func inRowsOfIndicators(_ total: String, _ names: [String], _ notes: [String]) throws {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: "qujiang"))
    let head = layout.columns.map(\.heading).joined(separator: "\t")
    let left = { (name: String, amount: String) in
      "100-河道所\t\(name)\t1111预算\t\(amount)\t213水利\t规划。\t修好\(name)。\t修好\(name)。"
    }
    let blank = String(repeating: "\t", count: 7)
    var lines = [
      "2025年区级项目绩效目标表", head, left("东渠", "40000") + "\t产出指标\t数量指标\t长度\t3公里\t3公里",
      blank + "\t效益指标\t社会效益\t灌溉面积\t10亩\t10亩",
      left("西渠", "30000") + "\t产出指标\t数量指标\t长度\t2公里\t2公里",
      "2025年区级项目绩效目标表", head,
      left("西渠", "30000") + "\t产出指标\t质量指标\t合格率\t100%\t100%",
      blank + "\t效益指标\t社会效益\t灌溉面积\t8亩\t8亩",
    ]
    if !total.isEmpty { lines.insert("合计\t\t\t\(total)" + blank + "\t\t", at: 2) }
    let reading = try FileReading(Array((lines.joined(separator: "\n") + "\n").utf8))
    #expect(reading.faults == [])
    #expect(reading.table.projects.map(\.name) == names)
    #expect(reading.table.indicatorCount == 5)
    #expect(reading.table.notes.map { "\($0.id.rawValue) \($0.place)：\($0.message)" } == notes)
    let classes = reading.table.projects.suffix(names.count - 1).flatMap(\.indicators).map(\.code)
    #expect(classes == ["11", "12", "22"])
  }

  @Test("一条指标在分页处印了两遍，看不出是不是两条：都保留，请核对")
  func equalIndicators() throws {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: "qujiang"))
    let head = layout.columns.map(\.heading).joined(separator: "\t")
    let row = "100-河道所\t东渠\t1111预算\t40000\t213水利\t规划。\t修渠。\t修渠。\t产出指标\t数量指标\t长度\t3公里\t3公里"
    let text = [head, row, head, row, ""].joined(separator: "\n")
    let reading = try FileReading(Array(text.utf8))
    #expect(reading.table.indicatorCount == 2)
    #expect(
      reading.table.notes == [
        Note(
          .pageRepeatKept, at: "第 4 行“东渠”",
          "与分页前的一条指标“长度”完全相同，看不出是分页重印还是两条，两条都保留，请核对。"),
        Note(.pageRepeatDropped, at: "第 4 行“东渠”", "分页后左边各格与前面的相同，当作同一个项目继续。"),
      ])
  }

  /// The halves of a sheet print no sums; which level-1 labels have been tells what goes on.
  @Test("印成两半的表：一级指标还没有完的是同一个项目，又从头来的是另一个")
  func inHalves() throws {
    let text = String(decoding: try TestFiles.fixture("halved-sheet.txt"), as: UTF8.self)
    let names = { (text: String) in
      try FileReading(Array(text.utf8)).table.projects.map(\.name)
    }
    #expect(
      try names(text) == ["流动图书车进村服务经费", "“亲子”阅读活动经费", "河道日常保洁经费", "巡河员补贴", "堤防白蚁防治经费"])
    let cut = "产出指标\n\n\n\n210001-青\n石县图书馆\n\n“亲子”"
    let begun = "数量指标\n\n活动期数\n12期 4期\n"
    try #require(text.contains(cut) && text.contains(begun))
    let twice = text.replacing(
      cut, with: "产出指标\n\n效益指标\n\n满意度指标\n\n\n\n210001-青\n石县图书馆\n\n“亲子”"
    ).replacing(
      begun,
      with: begun
        + "\n社会效益\n孩子借书数\n\n量\n比上年增加\n一成以上\n\n有所增加\n\n服务对象满\n意度\n\n家长满意度\n满意 满意\n")
    #expect(
      try names(twice) == [
        "流动图书车进村服务经费", "“亲子”阅读活动经费", "“亲子”阅读活动经费", "河道日常保洁经费", "巡河员补贴", "堤防白蚁防治经费",
      ])
  }
}
