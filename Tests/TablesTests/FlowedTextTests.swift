import Goals
import Testing

@testable import Tables

@Suite("从 PDF 复制的文本")
struct FlowedTextTests {
  static let layout = LayoutLibrary.builtIn.standard
  static let head =
    "项目支出绩效目标表（含转移支付项目）\n部门名称：局 单位：万元\n项目名称（资金使用单位） 总计 财政拨款 财政专户拨款 其他资金 绩效目标 绩效指标\n"
  static let item = "1、1-产出指标；11-数量指标；甲；实施周期指标值:1个；年度指标值:1个。\n"

  static func read(_ body: String) throws -> TableReading {
    let flowed = try #require(FlowedText(layout: layout))
    return try #require(TableReader(layout: layout).read(flowed.grid(Array((head + body).utf8))))
  }

  static func outline(_ table: GoalTable) -> [[String]] {
    table.units.map { unit in
      [unit.name] + unit.projects.map { "\($0.name)|\($0.goal)|\($0.indicators.count)" }
    }
  }

  @Test(
    "行怎么分",
    arguments: [
      (
        "单位名称换行，跟在指标后面",
        "合计 3.00 3.00\n甲局 2.00 2.00\n    一 2.00 2.00\n目标。\n\(item)乙服务\n中心\n1.00 1.00\n    二 1.00 1.00\n目标。\n\(item)",
        [["甲局", "一|目标。|1"], ["乙服务中心", "二|目标。|1"]]
      ),
      (
        "单位只有总计一栏",
        "合计 3.00\n甲局 2.00\n    一 2.00\n目标。\n    二 0.00\n乙局 1.00 1.00\n    三 1.00\n\(item)",
        [["甲局", "一|目标。|0", "二||0"], ["乙局", "三||1"]]
      ),
      (
        "目标里以金额结尾的行不是单位",
        "合计 3.00 3.00\n甲局 3.00 3.00\n    一 3.00 3.00\n投入使用。\n按每处安排 1.00\n万元，两年共 2.00 1.00\n万元。\n\(item)",
        [["甲局", "一|投入使用。按每处安排 1.00万元，两年共 2.00 1.00万元。|1"]]
      ),
      (
        "前一栏没有句号，单位行照样认出",
        "合计 3.00 3.00\n甲局 2.00 2.00\n    一 2.00 2.00\n目标。\n1、1-产出指标；11-数量指标；甲；实施周期指标值:1个；年度指标值:1个\n乙局 1.00 1.00\n    二 1.00 1.00\n\(item)",
        [["甲局", "一|目标。|1"], ["乙局", "二||1"]]
      ),
      (
        "换页符",
        "合计 2.00 2.00\n甲局 2.00 2.00\n    一 2.00 2.00\n\(item)\u{0C}    一 2.00 2.00\n\(item)",
        [["甲局", "一||1"]]
      ),
      (
        "没有缩进，靠金额分出单位",
        "合计 3.00 3.00\n甲局 3.00 3.00\n一 2.00 2.00\n目标。\n\(item)二 1.00 1.00\n目标。\n\(item)",
        [["甲局", "一|目标。|1", "二|目标。|1"]]
      ),
      (
        "页眉的标题换行",
        "合计 3.00 3.00\n甲局 3.00 3.00\n    一 2.00 2.00\n目标。\n\(item)\n\n\n项目支出绩效目标表\n（含转移支付项目）\n",
        [["甲局", "一|目标。|1"]]
      ),
    ])
  func rows(_ name: String, _ body: String, _ outline: [[String]]) throws {
    #expect(Self.outline(try Self.read(body).table) == outline)
  }

  @Test("没有金额的一项点名，不当作断了")
  func missingAmounts() throws {
    let reading = try Self.read(
      "合计 2.00 2.00\n甲局 2.00 2.00\n    一\n\(Self.item)    二 2.00 2.00\n\(Self.item)")
    #expect(reading.table.projects.map(\.name) == ["二"])
    #expect(
      reading.faults.map(\.description) == [
        "第 6 行：“一1、1-产出指标；11-数量指标；甲；…”后面没有金额，分不清项目名称和绩效目标，请在名称后补上金额。"
      ])
  }

  @Test("推断出来的单位行有说明")
  func guessedUnit() throws {
    let reading = try Self.read(
      "合计 3.00 3.00\n甲局 2.00 2.00\n    一 2.00 2.00\n目标没有句号\n继续写\n乙局 1.00 1.00\n    二 1.00 1.00\n\(Self.item)"
    )
    #expect(
      reading.table.notes.first
        == Note(
          .unitRowGuessed, at: "第 7 行“目标没有句号继续写乙局”",
          "前一项没有以“。”结束，这个单位的名称从哪里开始是推断的，请核对。"))
    #expect(reading.table.units.count == 2)
  }
}
