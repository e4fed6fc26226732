import Goals
import Testing

@testable import Tables

@Suite("从格子到表")
struct TableReaderTests {
  static let layout = LayoutLibrary.builtIn.standard
  static let header = Grid.Row(layout.columns.map(\.heading), role: .header)

  /// Rows as `name total`, with `~` before the name for a page break and `+` for a goal.
  static func read(_ rows: String, head: [Grid.Row] = []) throws -> TableReading {
    let body = rows.split(separator: "|").map { row -> Grid.Row in
      let parts = row.split(separator: " ")
      let name = parts[0].filter { $0 != "~" && $0 != "+" && $0 != "_" }
      return Grid.Row(
        [
          (row.contains("_") ? "    " : "") + name, parts.count > 1 ? String(parts[1]) : "", "", "",
          "",
          row.contains("+") ? "目标。" : "", "",
        ], startsPage: row.contains("~"))
    }
    return try #require(TableReader(layout: layout).read(Grid(rows: head + [header] + body)))
  }

  @Test(
    "没有缩进时靠金额分出单位",
    arguments: [
      ("合计 6|甲 6|一+ 1|二+ 2|三+ 3", [3], false),
      ("合计 6|甲 3|一 3|乙 3|二+ 1|三+ 2", [1, 2], false),
      ("合计 6|甲 6|一+ 1|二 2|三 3", [3], false),
      ("甲 6|一+ 1.01|二+ 2|三+ 3", [3], false),
      ("甲 6|一+ 4|~一+ 4|二+ 2", [2], false),
      ("甲 9|一+ 4|二 2", [2], false),
      ("甲 6|一+ 4|二 5|三+ 6", [1, 1], true),
      ("一+ 4|二+ 5", [2], true),
      ("甲 0|一 0|二 0", [2], false),
    ])
  func unitsByArithmetic(_ rows: String, _ projects: [Int], _ isGuessed: Bool) throws {
    let table = try Self.read(rows).table
    #expect(table.units.map(\.projects.count) == projects)
    #expect(table.notes.contains { $0.id == .unitRowGuessed } == isGuessed)
  }

  @Test(
    "分页重印",
    arguments: [
      // The sum tells which to drop.
      ("甲 10|_一 4|~_一 4|_二 6", ["一", "二"], [NoteID.pageRepeatDropped]),
      ("甲 14|_一 4|~_一 4|_二 6", ["一", "一", "二"], []),
      ("甲 10|_一 4|_一 4|_二 6", ["一", "一", "二"], [.sumDiffers]),
      ("甲 13|_一 4|~_一 4|_二 5|~_二 5", ["一", "一", "二"], [.pageRepeatDropped]),
      // Two repeats of one amount: either may be the one.
      (
        "甲 12|_一 4|~_一 4|_二 4|~_二 4", ["一", "一", "二", "二"],
        [.pageRepeatKept, .pageRepeatKept, .sumDiffers]
      ),
      // Without a subtotal nothing can be told.
      ("甲|_一 4|~_一 4", ["一", "一"], [.pageRepeatKept]),
      // Rows are missing: the sum does not tell.
      ("甲 100|_一 4|~_一 4", ["一", "一"], [.pageRepeatKept, .sumDiffers]),
    ])
  func pageRepeats(_ rows: String, _ names: [String], _ notes: [NoteID]) throws {
    let table = try Self.read(rows).table
    #expect(table.projects.map(\.name) == names)
    #expect(table.notes.map(\.id) == notes)
  }

  @Test("一万行没有缩进的表，时间与行数成正比")
  func manyRows() throws {
    let time = { (rows: [Grid.Row]) in
      try ContinuousClock().measure {
        _ = try #require(TableReader(layout: Self.layout).read(Grid(rows: [Self.header] + rows)))
      }
    }
    let shapes: [(Int) -> String] = [
      { _ in "1.00" }, { "\($0 + 1).00" }, { "\(10_000 - $0).00" }, { _ in "0.00" }, { _ in "" },
      { $0 == 0 ? "99999999.00" : "-1.00" },
    ]
    for amount in shapes {
      let rows = (0..<10_000).map {
        Grid.Row(["甲", amount($0), "", "", "", "", ""], startsPage: true)
      }
      let small = try time(Array(rows[..<1_000]))
      let large = try time(rows)
      #expect(large < small * 25 + .seconds(1))
    }
  }

  @Test("表前的标题、部门、单位、年度")
  func head() throws {
    let head = ["附件3", "2025年项目支出绩效目标表", "部门名称：青禾市农业农村局 单位：元"].map { Grid.Row([$0]) }
    let table = try Self.read("合计 1", head: head).table
    #expect(table.title == "附件3")
    #expect(table.department == "青禾市农业农村局")
    #expect(table.currencyUnit == .yuan)
    #expect(table.year == 2025)
    let printed = [Grid.Row(["附件3"]), Grid.Row([Self.layout.title])]
    #expect(try Self.read("合计 1", head: printed).table.title == Self.layout.title)
  }

  @Test(
    "金额归到哪一栏",
    arguments: [
      // Unit: 10 = 8 + 2; only 二 can be the other funds.
      (
        ["10.00", "8.00", "2.00"], [["8.00", "8.00"], ["2.00", "2.00"]],
        ["8.00 8.00  ", "2.00   2.00"]
      ),
      (
        ["10.00", "10.00"], [["8.00", "8.00"], ["2.00", "2.00"]], ["8.00 8.00  ", "2.00 2.00  "]
      ),
      // Either could be the other funds: fiscal, as usual.
      (
        ["4.00", "2.00", "2.00"], [["2.00", "2.00"], ["2.00", "2.00"]],
        ["2.00 2.00  ", "2.00 2.00  "]
      ),
      (
        ["6.00", "3.00", "2.00", "1.00"], [["6.00", "3.00", "2.00", "1.00"]],
        ["6.00 3.00 2.00 1.00"]
      ),
      (["6.00", "4.00", "2.00"], [["6.00", "4.00", "2.00"]], ["6.00 4.00  2.00"]),
    ])
  func placement(_ unit: [String], _ projects: [[String]], _ placed: [String]) throws {
    let row = { (name: String, amounts: [String]) in
      Grid.Row([name, "", "", "", "", "", ""], packedAmounts: amounts)
    }
    let rows = [Self.header, row("局", unit)] + projects.map { row("    项", $0) }
    let table = try #require(TableReader(layout: Self.layout).read(Grid(rows: rows))).table
    #expect(
      table.projects.map { project in
        ([project.amounts.total] + project.amounts.sources)
          .map { $0?.printed(in: .tenThousandYuan) ?? "" }.joined(separator: " ")
      } == placed)
  }
}
