import Goals
import Testing

@testable import Tables

/// 成品表: the spans, kinds and widths that a layout gives a table's cells.
@Suite struct SheetWriterTests {
  static let project = ProjectGoal(
    name: "农村饮水安全水质检测经费",
    amounts: Amounts(total: Money(fen: 12_345_600), fiscal: Money(fen: 12_345_600)),
    goal: "按月检测水质。",
    indicators: [
      Indicator(level1: "1", code: "11", name: "检测次数", cycleTarget: "≥12次", annualTarget: "≥12次"),
      Indicator(level1: "1", code: "11", name: "检测点", cycleTarget: "≥8个", annualTarget: "≥8个"),
      Indicator(level1: "1", code: "12", name: "合格率", cycleTarget: "≥98%", annualTarget: "≥98%"),
      Indicator(level1: "3", code: "31", name: "满意度", cycleTarget: "≥90%", annualTarget: "≥90%"),
    ])

  static func sheet(_ name: String) throws -> Sheet {
    let library = LayoutLibrary.builtIn
    let layout = try #require(library.layout(named: name))
    let table = GoalTable(
      layout: "guangzhou", title: "项目支出绩效目标表（含转移支付项目）", department: "云溪市青禾区水务局",
      currencyUnit: .tenThousandYuan, year: 2025,
      units: [SpendingUnit(name: "青禾区水务局（本级）", projects: [project])])
    let converted = LayoutConversion(table, from: library.standard, to: layout).table
    return SheetWriter(converted, layout: layout).sheet(converted)
  }

  /// A row as `column+columns×rows text`, one cell after the other.
  static func picture(_ row: Sheet.Row) -> String {
    row.cells.map { cell in
      let span = cell.columns > 1 || cell.rows > 1 ? "+\(cell.columns)×\(cell.rows)" : ""
      return "\(cell.column)\(span) \(cell.text)"
    }.joined(separator: "|")
  }

  @Test func aRowAProject() throws {
    let sheet = try Self.sheet("guangzhou")
    #expect(
      sheet.rows.map(Self.picture) == [
        "0+7×1 项目支出绩效目标表（含转移支付项目）",
        "0+3×1 部门名称：云溪市青禾区水务局|3+4×1 单位：万元",
        "0 项目名称（资金使用单位）|1 总计|2 财政拨款|3 财政专户拨款|4 其他资金|5 绩效目标|6 绩效指标",
        "0 合计|1 12.3456|2 12.3456|3 |4 |5 |6 ",
        "0 青禾区水务局（本级）|1 12.3456|2 12.3456|3 |4 |5 |6 ",
        "0 　　农村饮水安全水质检测经费|1 12.3456|2 12.3456|3 |4 |5 按月检测水质。|6 "
          + "1、1-产出指标；11-数量指标；检测次数；实施周期指标值:≥12次；年度指标值:≥12次。"
          + "2、1-产出指标；11-数量指标；检测点；实施周期指标值:≥8个；年度指标值:≥8个。"
          + "3、1-产出指标；12-质量指标；合格率；实施周期指标值:≥98%；年度指标值:≥98%。"
          + "4、3-满意度指标；31-服务对象满意度；满意度；实施周期指标值:≥90%；年度指标值:≥90%。",
      ])
    #expect(
      sheet.rows.map(\.role) == [.title, .headLine, .header, .grandTotal, .unit, .body])
    #expect(sheet.rows[5].cells[1].kind == .amount)
    #expect(
      sheet.head.columns.map(\.align) == [.left, .right, .right, .right, .right, .left, .left])
    #expect(sheet.head.references[2].first == "11-数量指标")
  }

  @Test func aRowAnIndicatorWithMergedCells() throws {
    let sheet = try Self.sheet("qujiang")
    #expect(
      sheet.rows.dropFirst().map(Self.picture) == [
        "0+1×2 申报单位|1+1×2 二级项目名称|2+1×2 资金类型|3+1×2 当年项目金额|4+1×2 用途范围（功能科目）|"
          + "5+1×2 设立依据及申报理由|6+2×1 绩效目标|8+5×1 绩效指标",
        "6 整体绩效|7 年度绩效|8 一级指标|9 二级指标|10 三级指标|11 实施周期值（计划完成水平）|12 年度指标值（本年度完成计划）",
        "0+1×4 青禾区水务局（本级）|1+1×4 农村饮水安全水质检测经费|2+1×4 |3+1×4 123,456.00|4+1×4 |5+1×4 |"
          + "6+1×4 按月检测水质。|7+1×4 |8+1×3 产出指标|9+1×2 数量指标|10 检测次数|11 ≥12次|12 ≥12次",
        "10 检测点|11 ≥8个|12 ≥8个",
        "9 质量指标|10 合格率|11 ≥98%|12 ≥98%",
        "8 满意度指标|9 服务对象满意度|10 满意度|11 ≥90%|12 ≥90%",
      ])
    #expect(sheet.rows.map(\.joinsAbove) == [false, false, true, false, true, true, true])
    #expect(sheet.head.columns[8].choices == ["产出指标", "效益指标", "满意度指标"])
  }

  @Test func aPageAProject() throws {
    let sheet = try Self.sheet("form")
    #expect(sheet.rows[0].page == "农村饮水安全水质检测经费")
    #expect(
      sheet.rows[1...5].map(Self.picture) == [
        "0+3×1 预算单位：青禾区水务局（本级）|3+3×1 金额单位：万元",
        "0 项目名称|1+2×1 农村饮水安全水质检测经费|3 项目分类|4+2×1 ",
        "0 实施周期|1+2×1 |3 主管部门|4+2×1 ",
        "0 实施单位|1 |2 负责人|3 |4 联系电话|5 ",
        "0 立项依据|1+5×1 ",
      ])
    #expect(sheet.rows[2].cells.map(\.kind) == [.label, .value, .label, .value])
    #expect(Self.picture(try #require(sheet.rows.last)) == "0 预算执行率|1 |2 |3 |4 10|5 ")
  }

  @Test func aLongAmountWidensItsColumn() throws {
    let layout = LayoutLibrary.builtIn.standard
    let table = GoalTable(
      layout: layout.name, title: "", department: "", currencyUnit: .yuan,
      units: [
        SpendingUnit(
          name: "",
          projects: [ProjectGoal(amounts: Amounts(total: Money(fen: 123_456_789_012_345)))])
      ])
    let head = SheetWriter(table, layout: layout).head
    #expect(head.columns[1].width == "1,234,567,890,123.45".count + 3)
    #expect(head.columns[2].width == 11)
  }

  @Test func aGridWithoutALayoutIsASheetToo() {
    let grid = Grid(rows: [
      Grid.Row(["审核表"], role: .title), Grid.Row(["甲", "乙"], role: .header), Grid.Row(["一", "二"]),
    ])
    let sheet = Sheet(grid, columns: [Sheet.Column(width: 10), Sheet.Column(width: 20)])
    #expect(sheet.rows.map(Self.picture) == ["0+2×1 审核表", "0 甲|1 乙", "0 一|1 二"])
    #expect(sheet.head.title == "审核表")
  }

  @Test func aRowThatBeginsWithBlanksGoesOnWithTheOneAbove() {
    let grid = Grid(rows: [
      Grid.Row(["项目", "单位", "意见"], role: .header), Grid.Row(["甲", "乙", "一"]),
      Grid.Row(["", "", "二"]), Grid.Row(["", "", ""]), Grid.Row(["丙", "", "三"]),
    ])
    let sheet = Sheet(grid, columns: Array(repeating: Sheet.Column(width: 10), count: 3))
    let name = Sheet.Cell("甲", .name, column: 0, rows: 2)
    #expect(sheet.rows[1].cells[0] == name)
    #expect(sheet.rows.map(\.joinsAbove) == [false, false, true, false, false])
    #expect(sheet.rows[1].cells.map(\.rows) == [2, 2, 1])
    #expect(sheet.rows[2].cells == [Sheet.Cell("二", column: 2)])
  }

  @Test("草稿的标题也是标题，读回来一张不多", arguments: ["guangzhou", "qujiang", "form"])
  func aDraftsTitleIsATitle(_ name: String) throws {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: name))
    let indicator = Indicator(
      level1: "1", code: "11", name: "培训场次", cycleTarget: "≥4场", annualTarget: "≥4场")
    let projects = ["甲经费", "乙经费"].map { ProjectGoal(name: $0, indicators: [indicator]) }
    let table = GoalTable(
      layout: name, title: Layout.draftMark + layout.title(year: 2025), department: "",
      currencyUnit: layout.currencyUnit, units: [SpendingUnit(name: "某单位", projects: projects)])
    let read = try #require(
      TableReader(layout: layout).read(TableWriter(layout: layout).grid(table)))
    #expect(read.table.title == table.title)
    #expect(
      read.table.projects.map(\.indicators.count) == table.projects.map(\.indicators.count))
  }
}
