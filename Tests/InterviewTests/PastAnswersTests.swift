import Goals
import Terminal
import Testing

@testable import Interview

/// 以往的填报: what is read in quiet times, and what comes of it.
@Suite struct PastAnswersTests {
  @Test func everyPieceIsReadOnce() {
    var asked: [String] = []
    let past = PastAnswers(
      .init(
        names: { last in
          asked.append("names after \(last?.name ?? "-")")
          guard last == nil else { return [] }
          return [PastName(year: 2024, department: "部", unit: "所", name: "培训")]
        },
        projects: { last in
          asked.append("projects before \(last.map { String($0) } ?? "-")")
          guard last == nil else { return [] }
          let indicator = Indicator(
            level1: "1", code: "11", name: "培训人次", cycleTarget: "≥9人次", annualTarget: "≥9人次")
          return [(7, ProjectGoal(details: [.fundingType: "1111预算"], indicators: [indicator]))]
        }, similar: { _, _, _ in [] }))
    while past.load() {}
    #expect(!past.load())
    #expect(
      asked == ["names after -", "names after 培训", "projects before -", "projects before 7"])
    #expect(past.names.departments(matching: "b", limit: 9) == ["部"])
    #expect(past.measures.names(matching: "pxrc", code: "11", limit: 9).map(\.text) == ["培训人次"])
    #expect(past.measures.targets(code: "11", name: "培训人次") == ["≥9人次"])
    #expect(past.measures.texts(matching: "ys", of: .fundingType, limit: 9).map(\.count) == [1])
  }

  @Test(arguments: [
    ("＞=９０％", "≥90%"), ("不低于90%", "≥90%"), ("≥ 90 %", "≥90%"), ("≥90%", nil), ("长期", nil),
  ])
  func targetsHaveOneWayToBeWritten(text: String, better: String?) {
    let question = FieldPath.indicator(0, .cycleTarget)
    #expect(Draft.empty.betterText(for: text, at: question, Assessment())?.text == better)
  }

  @Test func aLongTextIsShownWhereItChanges() {
    let long = String(repeating: "一", count: 30)
    #expect(TextChange(from: "甲(乙", to: "甲（乙").excerpt == "甲（乙")
    #expect(
      TextChange(from: long + "(" + long, to: long + "（" + long).excerpt
        == "…一一一一一一（一一一一一一…")
    #expect(TextChange(from: long + "甲", to: long + "乙丙").excerpt == "…一一一一一一乙丙")
  }

  @Test func faultsAreWhereTheyStandInTheLine() {
    #expect(Draft.empty.assess("  12x", at: .fiscal).faults(in: "  12x") == [4..<5])
    #expect(Draft.empty.assess("", at: .other).faults(in: "").isEmpty)
  }
}
