import Goals
import Testing

@Suite struct ReviewPolicyTests {
  private func overridden(_ json: String) throws -> ReviewPolicy {
    try ReviewPolicy.standard.overridden(by: Array(json.utf8))
  }

  @Test func anOfficeChangesSeverityAndSwitchesRulesOff() throws {
    let policy = try overridden(
      #"{"severity": {"target-vague": "error"}, "off": {"benefit-missing": "本区另表填报"}}"#)
    let reviewer = Reviewer(policy: policy)
    var project = ProjectGoal.sound
    project.indicators[1].cycleTarget = "合格"
    project.indicators.remove(at: 2)
    let found = reviewer.findings(in: RuleSubject(project, framework: "guangzhou"))
    #expect(found.map(\.rule) == ["target-vague"])
    #expect(found.map(\.severity) == [.error])
    #expect(policy.off == ["benefit-missing": "本区另表填报"])
  }

  @Test func anOfficeGivesCeilingsAndLengths() throws {
    let policy = try overridden(
      #"""
      {"ceilings": [{"unit": "示例市图书馆", "year": 2025, "amount": "12"},
        {"project": "社区图书角建设经费", "amount": "11.5"}],
       "lengths": {"guangzhou": {"name": 5}}}
      """#)
    let table = GoalTable.sound
    let review = Reviewer(policy: policy).review(table, framework: "guangzhou")
    #expect(
      review.findings.map(\.finding.rule) == [
        "ceiling-exceeded", "field-too-long", "unit-ceiling-exceeded",
      ])
  }

  @Test(
    "写错的键、没有对象的控制数不会悄悄不算",
    arguments: [
      (#"{"rules": {}}"#, "没有“rules”这个键"),
      (#"{"ceilings": [{"unit": "馆", "yaer": 2025, "amount": "1"}]}"#, "没有“ceilings.yaer”这个键"),
      (#"{"lengths": {"guangzhou": {"nmae": 5}}}"#, "没有“lengths.guangzhou.nmae”这个键"),
      (#"{"ceilings": [{"amount": "1"}]}"#, "控制数没有写是哪个单位或项目的，请写 unit 或 project。"),
    ])
  func mistakesAreTold(_ json: String, _ sentence: String) throws {
    let fault = #expect(throws: ReviewPolicy.Fault.self) { try overridden(json) }
    #expect(fault?.message.hasPrefix(sentence) == true)
  }

  @Test func aYearsOwnCeilingGoesBeforeOneForEveryYear() throws {
    let policy = try overridden(
      #"""
      {"ceilings": [{"unit": "馆", "amount": "12"}, {"unit": "馆", "year": 2025, "amount": "13"},
        {"project": "书车", "amount": "1"}, {"project": "书车", "unit": "馆", "year": 2025, "amount": "2"}]}
      """#)
    let ofUnit = [2024, 2025].map { policy.ceiling(ofUnit: "馆", year: $0) }
    #expect(ofUnit == [Money(fen: 12_000_000), Money(fen: 13_000_000)])
    #expect(policy.ceiling(ofUnit: "院", year: 2025) == nil)
    let ofProject = ["馆", "院"].map { policy.ceiling(ofProject: "书车", in: $0, year: 2025) }
    #expect(ofProject == [Money(fen: 2_000_000), Money(fen: 1_000_000)])
  }

  @Test func projectsThatAreNotInTheTableCountForItsUnit() throws {
    let policy = try overridden(#"{"ceilings": [{"unit": "示例市图书馆", "amount": "20"}]}"#)
    var knowledge = TableKnowledge(year: 2025)
    func found() -> [TableFinding] {
      Reviewer(policy: policy).review(.sound, framework: "guangzhou", knowledge: knowledge).findings
    }
    knowledge.others = ["示例市图书馆": Money(fen: 7_500_000)]
    #expect(found() == [])
    knowledge.others = ["示例市图书馆": Money(fen: 7_500_001)]
    #expect(found().map(\.finding.rule) == ["unit-ceiling-exceeded"])
    #expect(found().map(\.unit) == [0])
  }

  @Test(arguments: [
    (#"{"severity": {"no-such-rule": "error"}}"#, "没有“no-such-rule”这条规则，所有规则见 jixiao rules。"),
    (#"{"off": {"goal-missing": " "}}"#, "关掉“goal-missing”要写理由。"),
    (#"{"ceilings": [{"amount": "十万"}]}"#, "控制数“十万”不是金额，请填以万元计的数。"),
    (
      "[]",
      "不是规定的 JSON：severity 的值要是 error、warning 或 hint，off 的值要写理由，请对照随程序的 policy.json 改正。"
    ),
  ])
  func faults(json: String, message: String) {
    #expect(throws: ReviewPolicy.Fault(message: message)) { try overridden(json) }
  }

  @Test(arguments: [
    ("2024年社区图书角", "社区图书角"), ("2023-2024年度运维", "运维"), ("2023年至2025年规划", "规划"),
    ("２０２４年图书", "图书"), ("12024年", "12024年"), ("2024", "2024"), ("图书", "图书"),
  ])
  func namesWithoutYears(name: String, expected: String) {
    #expect(name.withoutYears == expected)
  }

  @Test func verdicts() {
    func finding(_ rule: String, _ severity: Finding.Severity) -> Finding {
      Finding(rule: rule, severity: severity, path: .name, message: "")
    }
    #expect(Verdict([]).grade == .excellent)
    #expect(Verdict([finding("a", .warning), finding("a", .warning)]).points == 90)
    #expect(Verdict([finding("a", .warning), finding("b", .hint)]).grade == .good)
    #expect(Verdict([finding("a", .error)]).grade == .fair)
    #expect(Verdict([finding("a", .error), finding("b", .error)]).grade == .poor)
  }
}
