import Goals
import TestSupport
import Testing

@testable import Interview

/// 撤销与重做: over the whole session, through the event log.
@Suite struct UndoTests {
  @Test func anAnswerIsTakenBackAndComesAgain() {
    var interview = Interview(.from(.sound))
    while interview.question != .fiscal { interview.answer() }
    interview.answer("3")
    #expect(interview.question == .specialAccount)
    interview.advance(.undone)
    #expect(interview.question == .fiscal)
    #expect(interview.draft.answer(.fiscal) == nil)
    interview.advance(.redone)
    #expect(interview.question == .specialAccount)
    #expect(interview.draft.answer(.fiscal) == "3.00")
  }

  @Test func aChangedAnswerGetsItsOldTextBack() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    interview.edit([.goal])
    interview.answer("另一个目标。")
    let changed = interview.draft
    interview.advance(.undone)
    #expect(interview.question == nil)
    #expect(interview.draft.answer(.goal) == ProjectGoal.sound.goal)
    #expect(
      interview.draft.telling(.answered(.goal, ""), taking: "已撤销", from: changed)
        .hasPrefix("已撤销：绩效目标 “另一个目标。” → “"))
  }

  @Test func aRemovedIndicatorComesBackWhereItWas() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    let before = interview.draft.project
    interview.advance(.removedIndicator(1))
    interview.advance(.undone)
    #expect(interview.draft.project == before)
  }

  @Test func whatWasTakenBackIsGoneAfterAnotherStep() {
    var interview = Interview(.from(.sound))
    interview.answer("甲")
    interview.advance(.undone)
    interview.answer("乙")
    #expect(interview.draft.redoable == nil)
    interview.advance(.redone)
    #expect(interview.draft.answer(.department) == "乙")
  }

  /// What the program has answered before anybody was asked is not the clerk's to take back.
  @Test func nothingBeforeTheFirstQuestionIsTakenBack() {
    var draft = Draft.from(.sound)
    draft.apply(.answered(.year, "2026"))
    draft.apply(.opened)
    #expect(draft.undoable == nil)
    draft.apply(.undone)
    #expect(draft.answer(.year) == "2026")
  }

  @Test func confirmingTheSameAnswerIsNoStep() {
    var interview = Interview(.from(.sound))
    interview.answerAll()
    let last = interview.draft.undoable
    interview.edit([.goal])
    interview.answer()
    #expect(interview.draft.undoable == last)
  }

  /// Taking back all and doing it again leads through the same drafts.
  @Test(arguments: 0..<12 as Range<UInt64>)
  func thereAndBack(seed: UInt64) {
    var session = RandomSession(seed: seed)
    for _ in 0..<40 { session.step() }
    var draft = session.interview.draft
    var drafts = [draft]
    while draft.undoable != nil {
      draft.apply(.undone)
      drafts.append(draft)
    }
    #expect(draft.project == Draft(layout: draft.layout, prefill: draft.prefill).project)
    for earlier in drafts.dropLast().reversed() {
      draft.apply(.redone)
      #expect(draft == earlier)
    }
  }

  @Test func stepsHaveNames() {
    let draft = Draft.from(.sound)
    let steps: [(DraftEvent, String)] = [
      (.answered(.name, "甲"), "项目名称"), (.answered(.indicator(1, .code), "11"), "指标 2 代码"),
      (.answeredIndicator(0, [:]), "沿用指标 1"), (.removedIndicator(2), "删除指标 3"),
      (.movedIndicator(0, to: 1), "指标 1 移到第 2"), (.copiedIndicator(0), "复制指标 1"),
      (.sortedIndicators, "指标按代码排序"),
      (.endedIndicators, "指标填完"), (.reopenedIndicators, "加指标"),
    ]
    for (step, name) in steps { #expect(draft.name(of: step) == name) }
  }
}
