import Goals
import Testing

@testable import Tables

@Suite("指标栏的写法")
struct IndicatorGrammarTests {
  static let template = LayoutLibrary.builtIn.standard.indicatorItem ?? ""

  struct Case: Sendable, CustomTestStringConvertible {
    var cell: String
    var indicators: [Indicator]
    var isOpen = false
    var testDescription: String { cell }

    init(_ cell: String, _ indicators: [[String]], isOpen: Bool = false) {
      self.cell = cell
      self.indicators = indicators.map {
        Indicator(level1: $0[0], code: $0[1], name: $0[2], cycleTarget: $0[3], annualTarget: $0[4])
      }
      self.isOpen = isOpen
    }
  }

  static let cases = [
    Case("", []),
    Case("   ", []),
    Case(
      "1、1-产出指标；11-数量指标；渠道长度；实施周期指标值:≥3公里；年度指标值:≥1公里。",
      [["1", "11", "渠道长度", "≥3公里", "≥1公里"]]),
    Case(
      "1、1-产出指标;11-数量指标;渠道；长度：干支;实施周期指标值：1、2月；其余、每月;年度指标值：长期。稳定。",
      [["1", "11", "渠道；长度：干支", "1、2月；其余、每月", "长期。稳定"]]),
    Case(
      "1、2-效益指标；22-社会效益；甲；实施周期指标值:好。；年度指标值:好。2、3-满意度指标；31-服务对象满意度；乙；实施周期指标值:1；年度指标值:2。",
      [["2", "22", "甲", "好。", "好"], ["3", "31", "乙", "1", "2"]]),
    Case(
      "1、2-效益指标；31-服务对象满意度；级别与代码矛盾；实施周期指标值:满意 ；年度指标值: 满意 。",
      [["2", "31", "级别与代码矛盾", "满意", "满意"]]),
    Case(
      "1、1-产出指标；11-数量指标；甲；实施周期指标值:1；年度指标值:1",
      [["1", "11", "甲", "1", "1"]], isOpen: true),
    Case(
      "1、1-产出指标；11-数量指标；；实施周期指标值:；年度指标值:。", [["1", "11", "", "", ""]]),
    Case(
      "1、1-产出指标；99-自定；实施周期指标；实施周期指标值:年度指标值；年度指标值:。。",
      [["1", "99", "实施周期指标", "年度指标值", "。"]]),
  ]

  @Test("读", arguments: cases)
  func read(_ example: Case) throws {
    let grammar = try #require(IndicatorGrammar(template: Self.template))
    let reading = grammar.read(example.cell)
    #expect(reading.indicators == example.indicators)
    #expect(reading.faults.isEmpty)
    #expect(reading.isOpen == example.isOpen)
  }

  @Test(
    "读不出来时各说一句",
    arguments: [
      ("提高产量。", ["绩效指标“提高产量。”不以“1、1-产出指标；”这样的编号开头，请按表样改写。"]),
      (
        "1、1-产出指标；11-数量指标；甲；年度指标值:1。2、1-产出指标；11-数量指标；乙；实施周期指标值:1。",
        [
          "第 1 条指标“甲；年度指标值:1。”里没有找到“实施周期指标值:”，请补上。",
          "第 2 条指标“乙；实施周期指标值:1。”里没有找到“年度指标值:”，请补上。",
        ]
      ),
    ])
  func faults(_ cell: String, _ sentences: [String]) throws {
    let grammar = try #require(IndicatorGrammar(template: Self.template))
    #expect(grammar.read(cell).faults == sentences)
  }

  @Test("写，自带的句号不重复")
  func write() throws {
    let grammar = try #require(IndicatorGrammar(template: Self.template))
    let indicators = [
      Indicator(level1: "1", code: "11", name: "甲", cycleTarget: "1", annualTarget: "完成。"),
      Indicator(level1: "7", code: "99", name: "乙", cycleTarget: "好。", annualTarget: ""),
    ]
    #expect(
      grammar.write(indicators)
        == "1、1-产出指标；11-数量指标；甲；实施周期指标值:1；年度指标值:完成。2、7-；99-；乙；实施周期指标值:好。；年度指标值:。")
  }

  @Test(
    "模板写错了不能用",
    arguments: ["{number}、", "{name}", "{number}、{nam}。", "{number}、{name}{cycleTarget}。"])
  func brokenTemplates(_ template: String) {
    #expect(IndicatorGrammar(template: template) == nil)
  }
}
