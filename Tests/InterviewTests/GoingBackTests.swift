import Goals
import Tables
import Testing

@testable import Interview

/// 上一题: back through what is answered, without losing any of it.
@Suite struct GoingBackTests {
  @Test func backAndForward() {
    var interview = Interview(.from(.sound))
    while interview.question != .goal { interview.answer() }
    let before = interview.draft
    interview.goBack()
    interview.goBack()
    #expect(interview.question == .specialAccount)
    #expect(interview.draft == before)
    interview.answer("3")
    // All behind it is answered still, so the session goes on where it was.
    #expect(interview.question == .goal)
    #expect(interview.draft.answer(.specialAccount) == "3.00")
  }

  @Test func theFirstQuestionHasNoneBeforeIt() {
    var interview = Interview(.from(.sound))
    interview.goBack()
    #expect(interview.question == .department)
  }

  @Test func fromTheReviewToTheLastQuestion() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    interview.goBack()
    #expect(interview.question == .indicator(3, .annualTarget))
    interview.answer("≥95%")
    #expect(interview.question == nil)
    #expect(interview.draft.project.indicators[3].annualTarget == "≥95%")
  }

  @Test func fromAnEditedPartToTheReview() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    let before = interview.draft
    interview.edit([.fiscal, .specialAccount, .other])
    #expect(interview.question == .fiscal)
    #expect(interview.initialText == "12.50")
    interview.goBack()
    #expect(interview.question == nil)
    #expect(interview.draft == before)
  }

  @Test func anEditedPartEndsAtTheReview() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    interview.edit([.fiscal, .specialAccount, .other])
    interview.answer("１３万元")
    #expect(interview.question == .specialAccount)
    interview.answer("")
    interview.answer("5,000元")
    #expect(interview.question == nil)
    #expect(interview.draft.project.amounts.total == Money(fen: 13_500_000))
  }

  @Test func anIndicatorRemovedWhileEditedEndsItsPart() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    interview.edit(LayoutLibrary.builtIn.standard.questions(ofIndicator: 2))
    interview.answer("")
    #expect(interview.question == nil)
    #expect(interview.draft.project.indicators.map(\.code) == ["11", "12", "31"])
  }
}
