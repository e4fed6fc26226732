import Goals
import Testing

@Suite struct RuleTests {
  @Test(arguments: Rule.all) func examples(rule: Rule) {
    #expect(!rule.passing.isEmpty && !rule.failing.isEmpty)
    #expect(!rule.source.isEmpty && !rule.why.isEmpty && !rule.title.isEmpty)
    for (number, example) in rule.passing.enumerated() {
      let found = rule.findings(in: example.specimen)
      #expect(found == [], "passing example \(number) of \(rule.id): \(found.map(\.message))")
    }
    for (number, example) in rule.failing.enumerated() {
      let found = rule.findings(in: example.specimen)
      #expect(!found.isEmpty, "failing example \(number) of \(rule.id)")
      for finding in found {
        #expect(finding.rule == rule.id)
        #expect(finding.message.hasSuffix("。") && finding.message.count { $0 == "。" } == 1)
      }
    }
  }

  @Test func identifiersAreUniqueKebabCase() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ids { #expect(id.allSatisfy { $0 == "-" || ("a"..."z").contains($0) }) }
  }

  @Test func policyNamesEveryRuleAndNoOther() {
    #expect(Set(ReviewPolicy.standard.severities.keys) == Set(Rule.all.map(\.id)))
  }

  @Test func soundTableHasNoFinding() {
    let specimen = Rule.Specimen()
    #expect(Reviewer.standard.review(specimen.table, framework: "guangzhou").findings == [])
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

extension Rule {
  /// What this rule alone finds in an example.
  func findings(in specimen: Specimen) -> [Finding] {
    Reviewer(rules: [self]).findings(in: specimen)
  }
}

extension Rule: CustomTestStringConvertible {
  public var testDescription: String { id }
}
