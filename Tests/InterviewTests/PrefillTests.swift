import Goals
import TestSupport
import Testing

@testable import Interview

/// 以原有的为样本: confirming everything as it is filled in gives the same entry.
@Suite struct PrefillTests {
  @Test(arguments: 0..<60 as Range<UInt64>)
  func allEnterGivesAnEqualEntry(seed: UInt64) {
    var generator = ProjectGenerator(seed: seed)
    let project = generator.project().askable
    var interview = Interview(.from(project))
    interview.answerAll()
    #expect(interview.draft.project == project)
    #expect(interview.draft.department == "区图书馆")
    #expect(interview.draft.unit == "区图书馆（本级）")
    #expect(interview.draft.year == 2025)
  }

  /// A table that prints the total alone does not say who pays; the clerk is offered the usual.
  @Test func aTotalWithoutSourcesIsOfferedAsFiscal() {
    let project = ProjectGoal(name: "甲", amounts: Amounts(total: Money(fen: 7_000_000)))
    #expect(Draft.prefill(from: project, unit: .tenThousandYuan)[.fiscal] == "7.00")
    var interview = Interview(.from(project))
    interview.answerAll()
    #expect(interview.draft.project.amounts.total == Money(fen: 7_000_000))
  }

  @Test func anAmountOfAnotherUnitIsTheSameAmount() {
    let amounts = Amounts(total: Money(fen: 5_000_001), fiscal: Money(fen: 5_000_001))
    let prefill = Draft.prefill(from: ProjectGoal(amounts: amounts), unit: .tenThousandYuan)
    #expect(prefill[.fiscal] == "5.000001")
    let yuan = Draft.prefill(from: ProjectGoal(amounts: amounts), unit: .yuan)
    #expect(yuan[.fiscal] == "50,000.01")
  }
}
