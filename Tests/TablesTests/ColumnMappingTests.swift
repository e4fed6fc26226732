import Goals
import Tables
import Testing

/// 列名的猜测: what the guesses for a foreign table are, and the layout that they make.
@Suite struct ColumnMappingTests {
  private func grid(_ rows: [String]) -> Grid {
    Grid(
      rows: rows.map {
        Grid.Row($0.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
      })
  }

  private func mapping(_ rows: [String]) throws -> ColumnMapping {
    ColumnMapping(try #require(UnknownTable(grid(rows))))
  }

  @Test func headingsAreFoundAndGuessed() throws {
    let mapping = try mapping([
      "2024年项目申报汇总（单位：元）||||||", "序号|填报单位|项目|预算金额|考核内容|目标值|备注",
      "1|示例小学|图书采购|120,000.00|采购图书|≥3000册|", "|||||验收合格率|100%|",
    ])
    #expect(mapping.table.columns[1].values == ["示例小学"])
    #expect(
      mapping.fields == [nil, .unit, .name, .total, .indicatorName, .annualTarget, nil])
    #expect(mapping.currencyUnit == .yuan)
    let layout = mapping.layout(named: "汇总")
    #expect(layout.rows == .indicator && layout.title == "{year}年项目申报汇总（单位：元）")
    let file = LayoutFile(LayoutFile.text(of: layout))
    #expect(file.faults == [])
    #expect(file.layout == layout)
  }

  @Test func headingsOfTwoRowsHaveGroups() throws {
    let mapping = try mapping([
      "单位名称|项目名称|资金||绩效指标|", "||财政资金|自筹|指标名称|指标值", "甲校|维修|1|2|面积|3㎡",
    ])
    #expect(mapping.fields == [.unit, .name, .fiscal, .other, .indicatorName, .annualTarget])
    #expect(mapping.table.columns.map(\.group) == [nil, nil, "资金", "资金", "绩效指标", "绩效指标"])
    let layout = mapping.layout(named: "x")
    let reading = try #require(
      TableReader(layout: layout).read(
        grid([
          "单位名称|项目名称|资金||绩效指标|", "||财政资金|自筹|指标名称|指标值", "甲校|维修|1|2|面积|3㎡",
        ])))
    #expect(reading.table.units.map(\.name) == ["甲校"])
    #expect(reading.table.projects[0].amounts.total == Money(fen: 3_000_000))
  }

  /// Rows of amounts only among projects are units'; a cell of all indicators is split as it is written.
  @Test func unitRowsAndWholeCells() throws {
    let cell = "1、1-产出指标；11-数量指标；次数；实施周期指标值:≥3次；年度指标值:≥3次。"
    let mapping = try mapping([
      "名称|预算数|目标|指标", "甲局|2.00||", "培训|2.00|办好|\(cell)",
    ])
    var answered = mapping
    answered.fields = [.name, .total, .goal, .indicators]
    let layout = answered.layout(named: "x")
    #expect(layout.nesting != nil && layout.indicatorItem != nil)
    #expect(LayoutFile(LayoutFile.text(of: layout)).faults == [])
  }

  @Test(arguments: [["通知", "各单位："], ["a|b", "1|2"], ["1|2|3", "4|5|6"]])
  func whatIsNoTable(rows: [String]) {
    #expect(UnknownTable(grid(rows)) == nil)
  }
}
