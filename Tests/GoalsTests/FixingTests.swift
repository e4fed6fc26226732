import Goals
import TestSupport
import Testing

@Suite struct FixingTests {
  private let reviewer = Reviewer.standard
  private let context = ReviewContext(framework: "guangzhou", layout: "guangzhou", year: 2025)

  @Test func showsEachFixAndKeepsTheRest() {
    var project = ProjectGoal.sound
    project.name = " 社区图书角建设经费"
    project.indicators[0].annualTarget = "＞= １２个"
    let (fixed, fixes) = reviewer.fixed(project, context: context)
    #expect(fixed == .sound)
    #expect(Set(fixes.map(\.rule)) == ["spaces-stray", "comparator-dialect", "width-mixed"])
    #expect(
      fixes.contains(
        AppliedFix(
          rule: "spaces-stray", path: .name, before: " 社区图书角建设经费", after: "社区图书角建设经费")))
  }

  @Test func everyFailingExampleCanBeFixedOnce() {
    for rule in Rule.all {
      for example in rule.failing { expectSettled(example.specimen.project) }
    }
  }

  @Test func generatedEntriesSettle() {
    var generator = ProjectGenerator(seed: 4)
    for _ in 0..<300 { expectSettled(generator.project()) }
  }

  @Test(
    .enabled(if: SampleTables.isThere, "no samples beside the project"),
    arguments: ["zengcheng", "liwan", "huadu", "qujiang"])
  func samplesSettle(name: String) throws {
    for project in try SampleTables.table(name).projects { expectSettled(project) }
  }

  /// A fixed entry has no finding with a safe fix, and fixing it again changes nothing.
  private func expectSettled(_ project: ProjectGoal) {
    let fixed = reviewer.fixed(project, context: context).project
    let left = reviewer.findings(in: RuleSubject(fixed, context: context)).filter {
      $0.fix?.safe == true
    }
    #expect(left == [])
    let again = reviewer.fixed(fixed, context: context)
    #expect(again.project == fixed && again.fixes == [])
    #expect(fixed.amounts == project.amounts)
  }
}
