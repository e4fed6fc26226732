import Goals
import Testing

@Suite struct RuleTests {
  private func findings(_ rule: Rule, _ example: Rule.Example) -> [Finding] {
    rule.findings(in: RuleSubject(example.project, framework: "guangzhou"))
  }

  @Test(arguments: Rule.all) func examples(rule: Rule) {
    #expect(!rule.passing.isEmpty && !rule.failing.isEmpty && !rule.source.isEmpty)
    for example in rule.passing { #expect(findings(rule, example) == []) }
    for example in rule.failing {
      let found = findings(rule, example)
      #expect(!found.isEmpty)
      for finding in found {
        #expect(finding.rule == rule.id)
        #expect(finding.message.hasSuffix("。"))
      }
    }
  }

  @Test func identifiersAreUniqueKebabCase() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }) }
  }

  @Test func soundEntryHasNoFinding() {
    #expect(Rule.review(RuleSubject(.sound, framework: "guangzhou")) == [])
  }

  @Test func messageOfAContradiction() {
    var project = ProjectGoal.sound
    project.indicators[3].level1 = "2"
    #expect(
      Rule.review(RuleSubject(project, framework: "guangzhou")).map(\.message) == [
        "第 4 条的一级指标是 2-效益指标，而代码 31 属于 3-满意度指标，请改其中之一。"
      ])
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
