import Goals
import Testing

@testable import Interview

/// 提问的次序: the layout's columns from left to right, one indicator after the other.
@Suite struct QuestionOrderTests {
  private static let head: [FieldPath] = [
    .department, .unit, .year, .name, .fiscal, .specialAccount, .other, .goal,
  ]

  private func parts(_ index: Int) -> [FieldPath] {
    [
      .indicator(index, .code), .indicator(index, .name), .indicator(index, .cycleTarget),
      .indicator(index, .annualTarget),
    ]
  }

  @Test func anEmptyDraftAsksForOneIndicatorMore() {
    #expect(Draft.empty.questions == Self.head + [.indicator(0, .code)])
  }

  @Test func aFilledInDraftAsksForEachIndicatorAndOneMore() {
    var project = ProjectGoal.sound
    project.indicators = Array(project.indicators.prefix(2))
    let draft = Draft.from(project)
    #expect(draft.questions == Self.head + parts(0) + parts(1) + [.indicator(2, .code)])
  }

  @Test func theSessionAsksInThatOrder() {
    var interview = Interview(.from(.sound))
    var asked: [FieldPath] = []
    while let question = interview.question {
      asked.append(question)
      interview.answer()
    }
    #expect(asked == Self.head + (0..<4).flatMap(parts) + [.indicator(4, .code)])
    #expect(interview.draft.hasAllIndicators)
    #expect(interview.draft.questions == asked.dropLast())
  }

  @Test func aCodeBringsTheRestOfItsIndicator() {
    var interview = Interview(.empty)
    while interview.question != .indicator(0, .code) { interview.answer("1") }
    interview.answer("数量")
    #expect(interview.question == .indicator(0, .name))
    #expect(interview.draft.questions == Self.head + parts(0) + [.indicator(1, .code)])
    #expect(interview.draft.answer(.indicator(0, .code)) == "11")
  }

  @Test func answersGivenFromTheStartAreNotAskedFor() {
    var draft = Draft.from(.sound)
    draft.apply(.answered(.year, "2026"))
    var interview = Interview(draft)
    interview.answer()
    interview.answer()
    #expect(interview.question == .name)
  }
}
