import Goals
import Testing

@testable import Interview

/// 增删指标: by an empty code, and at the review.
@Suite struct IndicatorTests {
  @Test func indicatorsAreSortedByCodeAndThoseOfOneStayInOrder() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    var draft = interview.draft
    draft.apply(.movedIndicator(3, to: 0))
    draft.apply(.copiedIndicator(1))
    draft.apply(.answered(.indicator(2, .name), "后来的"))
    #expect(!draft.isSortedByCode)
    let before = draft
    draft.apply(.sortedIndicators)
    #expect(draft.project.indicators.map(\.code) == ["11", "11", "12", "22", "31"])
    #expect(draft.project.indicators.map(\.name).dropFirst().first == "后来的")
    #expect(draft.isSortedByCode)
    draft.apply(.undone)
    #expect(draft.project == before.project)
  }

  @Test func anEmptyCodeRemovesAnIndicatorThatWasFilledIn() {
    var interview = Interview(.from(.sound))
    while interview.question != .indicator(1, .code) { interview.answer() }
    #expect(interview.event(for: "") == .removedIndicator(1))
    interview.answer("　")
    // What was the third is now the second.
    #expect(interview.question == .indicator(1, .code))
    #expect(interview.initialText == "22")
    interview.answerAll()
    #expect(interview.draft.project.indicators.map(\.code) == ["11", "22", "31"])
  }

  @Test func anEmptyCodeEndsTheIndicators() {
    var interview = Interview(.from(.sound))
    while interview.question != .indicator(4, .code) { interview.answer() }
    #expect(interview.event(for: "") == .endedIndicators)
    interview.answer("")
    #expect(interview.question == nil)
  }

  @Test func oneMoreIsAskedForAtTheReview() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    interview.advance(.reopenedIndicators)
    #expect(interview.question == .indicator(4, .code))
    interview.answer("时效")
    interview.answer("开放及时率")
    interview.answer("100%")
    interview.answer("100%")
    #expect(interview.question == .indicator(5, .code))
    interview.answer("")
    #expect(interview.question == nil)
    #expect(interview.draft.project.indicators.last?.code == "13")
  }

  @Test func removingAllLeavesNone() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    for _ in 0..<4 { interview.advance(.removedIndicator(0)) }
    #expect(interview.question == nil)
    #expect(interview.draft.project.indicators.isEmpty)
  }

  @Test func removingWhatIsNotThereChangesNothing() {
    var draft = Draft.from(.sound)
    let before = draft
    draft.apply(.removedIndicator(9))
    draft.apply(.answered(.indicator(9, .name), "甲"))
    #expect(draft == before)
  }
}
