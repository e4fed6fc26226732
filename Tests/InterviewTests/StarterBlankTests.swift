import Goals
import Tables
import Terminal
import Testing

@testable import Interview

/// 样板的空: asked one by one, each an answer that is written down like any other.
@Suite struct StarterBlankTests {
  private let starter: Starter
  private var log = [DraftEvent.started(layout: guangzhou.name, prefill: [:])]
  private var interview = Interview(.empty)

  init() throws {
    starter = try #require(Starter.all.first { $0.kind == "培训" })
    for text in ["区图书馆", "区图书馆", "2025", "馆员培训", "1", "", ""] { answer(text) }
  }

  private mutating func answer(_ text: String) {
    let events = interview.events(for: text)
    log += events
    interview.advance(events)
  }

  /// What a session that was killed finds.
  private var resumed: Interview {
    get throws { Interview(try #require(Draft(events: log, layouts: .builtIn))) }
  }

  @Test mutating func everyBlankIsKeptFromTheMomentItIsConfirmed() throws {
    answer(starter.goal)
    for (number, blank) in starter.blanks.enumerated() {
      #expect(interview.question == .blank(blank.name))
      #expect(try resumed.question == interview.question)
      answer(blank.example)
      #expect(try resumed.draft.blanks.count == number + 1)
      #expect(try resumed.draft == interview.draft)
    }
    #expect(interview.question == .goal)
    let answers = Dictionary(uniqueKeysWithValues: starter.blanks.map { ($0.name, $0.example) })
    #expect(interview.initialText == starter.project(filledWith: answers).goal)
    #expect(try resumed.initialText == interview.initialText)
    answer(interview.initialText)
    #expect(interview.question == .indicator(0, .code))
    #expect(!interview.draft.questions.contains { $0.isBlank })
    #expect(try resumed.draft.blanks == answers)
  }

  @Test mutating func blanksAreLeftEmptyGoneBackToAndTakenBack() {
    answer(starter.goal)
    let names = starter.blanks.map(\.name)
    answer("")
    answer("二")
    interview.goBack()
    interview.goBack()
    #expect(interview.question == .blank(names[0]))
    answer("一")
    #expect(interview.question == .blank(names[2]))
    #expect(interview.draft.blanks == [names[0]: "一", names[1]: "二"])
    interview.advance(.undone)
    #expect(interview.draft.blanks == [names[1]: "二"])
    // A starter that was taken back is gone, and comes again.
    for _ in 0..<3 { interview.advance(.undone) }
    #expect(interview.draft.starter == nil)
    interview.advance(.redone)
    #expect(interview.draft.starter == starter)
  }

  @Test mutating func aGoalThatIsAnsweredAlreadyComesBehindItsBlanks() throws {
    answer("建好。")
    interview.edit([.goal])
    answer(starter.goal)
    #expect(interview.question == .blank(starter.blanks[0].name))
    #expect(try resumed.question == interview.question)
    for blank in starter.blanks { answer(blank.example) }
    #expect(interview.question == .goal)
    #expect(!interview.initialText.contains("［"))
    #expect(try resumed.question == .goal)
  }

  @Test mutating func aSuggestionBringsNameAndTargetsThatAreKept() throws {
    answer("建好。")
    answer("11 培训人次")
    #expect(interview.question == .indicator(0, .name))
    #expect(interview.initialText == "培训人次")
    #expect(try resumed.initialText == "培训人次")
    interview.advance(.undone)
    #expect(interview.initialText == "")
    interview.advance(.redone)
    #expect(interview.initialText == "培训人次")
    answer("培训人数")
    answer("≥30人")
    #expect(interview.initialText == "≥30人")
  }

  @Test mutating func aNumberThatNobodyToldIsLeftOpen() throws {
    answer("建好。")
    // The starter was not taken: its blanks are nobody's answers.
    answer("11 举办培训班期数")
    #expect(interview.initialText == "举办培训班期数")
    let offered = QuestionChoices(
      interview.draft, question: .indicator(1, .code), past: .none, initialText: "")
    let labels = offered.matching("").compactMap { $0.label?.plain }
    #expect(labels.contains("41 人均培训费用 ≤…元/人·天"))
    #expect(!labels.contains { $0.contains("［") })
    answer("举办培训班期数")
    #expect(interview.initialText == "")
    let choices = QuestionChoices(
      interview.draft, question: .indicator(0, .cycleTarget), past: .none, initialText: "")
    #expect(choices.outline == "≥…期")
    // The catalogue's own example.
    #expect(choices.matching("").map(\.text) == ["≥6期"])
    #expect(choices.matching("3").first?.text == "≥3期")
  }

  @Test func otherWordsInSuchBracketsAreTheTextsOwn() {
    let draft = Draft.empty
    #expect(draft.assess("按财预［2021］101号执行。", at: .goal).faults.allSatisfy { $0.severity != .error })
    #expect(
      draft.assess("培训［人次］人次。", at: .goal).faults.first?.message == "“［人次］”是要填的空，请换成实际的内容。")
  }

  @Test mutating func aHalfTypedLineStaysWithItsIndicator() throws {
    answer("建好。")
    for text in ["11", "甲数", "≥1个", "≥1个", "12", "乙率", "≥90%", "≥90%"] { answer(text) }
    interview.keep(.typed(.indicator(2, .code), "2"))
    #expect(interview.initialText == "2")
    interview.keep(.typed(.indicator(1, .name), "乙合格率"))
    interview.advance(.removedIndicator(0))
    #expect(interview.draft.initialText(.indicator(0, .name)) == "乙合格率")
    #expect(interview.draft.initialText(.indicator(1, .code)) == "2")
    #expect(interview.draft.halfChanged == [.indicator(0, .name)])
  }
}
