import Goals
import Testing

@Suite struct StarterTests {
  @Test func theCommonKindsAreThere() {
    #expect(
      Set(Starter.all.map(\.kind)) == ["培训", "慰问补助", "信息化运维", "活动", "购置", "工程维修", "购买服务", "人员补贴"])
  }

  @Test(arguments: Starter.all)
  func filledStartersPassTheRules(starter: Starter) {
    let answers = Dictionary(uniqueKeysWithValues: starter.blanks.map { ($0.name, $0.example) })
    var project = starter.project(filledWith: answers)
    project.amounts = Amounts(total: Money(fen: 100_000_000), fiscal: Money(fen: 100_000_000))
    for framework in ["2021", "guangzhou"] {
      #expect(Rule.review(RuleSubject(project, framework: framework)).isEmpty)
    }
    let texts =
      [project.name, project.goal]
      + project.indicators.flatMap {
        [$0.name, $0.cycleTarget, $0.annualTarget]
      }
    #expect(texts.allSatisfy { !$0.contains("［") })
  }

  @Test(arguments: Starter.all)
  func everyBlankIsDeclaredAndUsed(starter: Starter) {
    let project = starter.project()
    let texts =
      [project.name, project.goal]
      + project.indicators.flatMap {
        [$0.name, $0.cycleTarget, $0.annualTarget]
      }
    #expect(Set(texts.flatMap(Starter.blanks)) == Set(starter.blanks.map(\.name)))
    #expect(starter.blanks.allSatisfy { !$0.example.isEmpty })
  }

  @Test(arguments: Starter.all)
  func everyClassThatTheFrameworkAsksForIsThere(starter: Starter) {
    let levels = Set(starter.project().indicators.map(\.level1))
    #expect(levels.isSuperset(of: ["1", "2", "3"]))
    if ["工程维修", "购置"].contains(starter.kind) { #expect(levels.contains("4")) }
  }

  @Test(arguments: [
    ("干部培训管理经费", "培训"), ("困难党员慰问金", "慰问补助"), ("政务网络运维", "信息化运维"), ("办公楼维修", "工程维修"),
    ("编外人员聘用经费", "人员补贴"),
    ("购买服务（物业管理）", "购买服务"), ("会议费", nil),
    ("绿化维护经费", nil), ("节能灯具", nil), ("办公系统维护", "信息化运维"),
  ])
  func kindsAreRecognised(name: String, kind: String?) {
    #expect(Starter.matching(name: name, goal: "")?.kind == kind)
  }
}
