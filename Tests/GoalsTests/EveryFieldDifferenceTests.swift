import Goals
import Testing

/// Two entries that differ in any one field are told apart, whichever layout has the field.
@Suite struct EveryFieldDifferenceTests {
  /// The field's label, and the entry with only that field changed.
  private static var changes: [(label: String, project: ProjectGoal)] {
    func changed(_ label: String, _ change: (inout ProjectGoal) -> Void) -> (String, ProjectGoal) {
      var project = ProjectGoal.sound
      change(&project)
      return (label, project)
    }
    return [
      changed("项目名称") { $0.name = "别的" },
      changed("总计") { $0.amounts.total = Money(fen: 1) },
      changed("项目总预算") { $0.lifetimeBudget = Money(fen: 1) },
      changed("绩效目标") { $0.goal = "别的。" },
      changed("指标 1") { $0.indicators[0].weight = "10" },
      changed("指标 2") { $0.indicators[1].explanation = "合格数/总数" },
      changed("指标 4") { $0.indicators.removeLast() },
    ] + Detail.allCases.map { detail in changed(detail.label) { $0.details[detail] = "别的" } }
  }

  @Test(arguments: changes) func everyFieldIsTold(_ label: String, _ other: ProjectGoal) {
    let differences = ProjectGoal.sound.differences(to: other, in: .tenThousandYuan)
    #expect(differences.map(\.label) == [label])
    #expect(!ProjectDifference(.sound, other).isEmpty)
  }

  @Test func equalEntriesDoNotDiffer() {
    #expect(ProjectGoal.sound.differences(to: .sound, in: .yuan).isEmpty)
    #expect(ProjectDifference(.sound, .sound).isEmpty)
  }
}
