import Goals
import Testing

/// What findings advise: whole sentences where it depends on the case, and no advice in circles.
@Suite struct RuleAdviceTests {
  struct Case: CustomTestStringConvertible {
    var rule: String
    var code: String
    var name: String
    var cycle: String
    var annual: String
    var message: String

    init(
      _ rule: String, code: String = "11", name: String = "新增图书角", cycle: String = "≥12个",
      _ annual: String, _ message: String
    ) {
      self.rule = rule
      self.code = code
      self.name = name
      self.cycle = cycle
      self.annual = annual
      self.message = message
    }

    var testDescription: String { "\(rule) \(name) \(annual)" }
  }

  @Test(arguments: [
    Case("comparator-dialect", "开放不少于12个图书角", "“不少于”夹在句子里，指标值请只写“≥12个图书角”，其余的话写进指标名称或目标。"),
    Case(
      "comparator-dialect", "在公众号播出，观看人数不少于3000",
      "“不少于”夹在句子里，指标值请只写“≥3000人”，其余的话写进指标名称或目标。"),
    Case("comparator-dialect", "投诉率<5%", "“<”请写成“＜”，整个值是“投诉率＜5%”。"),
    Case("comparator-dialect", "满意度不低于90%", "“不低于”请写成“≥”，整个值是“满意度≥90%”。"),
    Case(
      "target-unmeasurable", "保障12百万/年经费",
      "“保障12百万/年经费”里的数认不出单位，数量指标要用数表示，请写比较号、数和单位，如“≥12场”。"),
    Case(
      "target-unmeasurable", "覆盖主要街道",
      "“覆盖主要街道”是文字，数量指标要用数表示，请写比较号、数和单位，如“≥12场”。"),
    Case("target-without-unit", "≥12", "“≥12”只有数，没有单位，请在后面写上单位，如 个、次、人、%。"),
    Case("target-without-unit", "借阅人数不少于3000", "“3000”后面没有单位，请在后面写上单位，如 人。"),
    Case(
      "target-units-differ", name: "图书角开放次数", cycle: "12次", "26人",
      "年度指标值的单位是“人”，实施周期指标值的是“次”，请都用“次”。"),
    Case(
      "target-units-differ", cycle: "12处", "12个", "年度指标值的单位是“个”，实施周期指标值的是“处”，请用同一个单位。"),
    Case(
      "unit-misfit", name: "入户走访户数", cycle: "合计", "≥1300人",
      "名称说的是“户数”，指标值“≥1300人”的单位却是“人”，请用“户”“户次”“家”这类单位，或改名称。"),
    Case(
      "class-misfit", code: "12", name: "培训次数完成率", "≥90%",
      "“次数完成率”是把数量写成了比率，请把名称改成“培训次数”，指标值写完成的数，并改用 11。"),
    Case(
      "rate-as-quantity", name: "培训次数完成率", "≥90%",
      "“培训次数完成率”是比率，放在 11 数量指标下看不出做多少，请把名称改成“培训次数”，指标值写完成的数。"),
  ])
  func sentences(of item: Case) throws {
    var specimen = Rule.Specimen()
    specimen.project.indicators[0].code = item.code
    specimen.project.indicators[0].name = item.name
    specimen.project.indicators[0].cycleTarget = item.cycle
    specimen.project.indicators[0].annualTarget = item.annual
    let rule = try #require(Rule.named(item.rule))
    #expect(rule.findings(in: specimen).map(\.message) == [item.message])
  }

  /// Whoever takes the code that one rule offers is not sent back by another.
  @Test func offeredCodesAreKept() {
    let rules: Set<String> = ["class-misfit", "rate-as-quantity"]
    for rule in Rule.all where rules.contains(rule.id) {
      for example in rule.failing {
        var specimen = example.specimen
        for finding in rule.findings(in: specimen) {
          guard let fix = finding.fix else { continue }
          specimen.project.apply(fix)
        }
        let found = Reviewer.standard.findings(in: specimen).filter { rules.contains($0.rule) }
        #expect(found.allSatisfy { $0.fix == nil }, "\(rule.id): \(found.map(\.message))")
      }
    }
  }

  /// A cell whose two targets have two units is told of once.
  @Test(arguments: [("12次", "26人"), ("26人", "12次")])
  func oneFindingForAUnit(cycle: String, annual: String) {
    var specimen = Rule.Specimen()
    specimen.project.indicators[0].name = "图书角开放次数"
    specimen.project.indicators[0].cycleTarget = cycle
    specimen.project.indicators[0].annualTarget = annual
    let found = Reviewer.standard.findings(in: specimen).map(\.rule)
    let ofUnits = found.filter { ["unit-misfit", "target-units-differ"].contains($0) }
    #expect(ofUnits == ["target-units-differ"])
  }
}
