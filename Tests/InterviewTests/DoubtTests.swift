import Goals
import Testing

@testable import Interview

/// 存疑: answers that a later change of another makes doubtful are marked, and stay as they are.
@Suite struct DoubtTests {
  private func answered(_ change: (inout ProjectGoal) -> Void = { _ in }) -> Draft {
    var project = ProjectGoal.sound
    change(&project)
    var interview = Interview(.from(project))
    interview.answerAll()
    return interview.draft
  }

  @Test func aChangedYearMarksTheTextsThatNameIt() {
    var draft = answered {
      $0.name = "2025年图书角经费"
      $0.goal = "2025年建成图书角，办理粤财〔2025〕8号文件的事。"
    }
    let before = draft.project
    draft.apply(.answered(.year, "2026"))
    #expect(draft.doubtful.map(\.path) == [.name, .goal])
    #expect(draft.doubt(.name)?.sentence == "预算年度改了，这里还写着 2025，请再看一遍。")
    #expect(draft.project == before)
    draft.apply(.answered(.name, "2026年图书角经费"))
    // Confirming an answer as it is settles its doubt as well.
    draft.apply(.answered(.goal, draft.answer(.goal) ?? ""))
    #expect(draft.doubtful.isEmpty)
  }

  @Test func takingTheChangeBackTakesTheDoubtBack() {
    var draft = answered { $0.goal = "用12.5万元建成12个图书角。" }
    let answers: [(path: FieldPath, other: String)] = [
      (.year, "2031"), (.fiscal, "13"), (.indicator(0, .code), "13"),
      (.indicator(0, .cycleTarget), "≥99个"),
    ]
    for (path, other) in answers {
      let old = draft.answer(path) ?? ""
      draft.apply(.answered(path, other))
      if path != .year { #expect(!draft.doubtful.isEmpty, "\(path)") }
      draft.apply(.answered(path, old))
      #expect(draft.doubtful.isEmpty, "\(path)")
    }
  }

  @Test func aChangedCodeMarksItsIndicator() {
    var draft = answered()
    draft.apply(.answered(.indicator(1, .code), "13"))
    #expect(
      draft.doubtful.map(\.path)
        == [.indicator(1, .name), .indicator(1, .cycleTarget), .indicator(1, .annualTarget)])
    #expect(draft.answer(.indicator(1, .name)) == ProjectGoal.sound.indicators[1].name)
    // The doubt goes with its indicator.
    draft.apply(.movedIndicator(1, to: 0))
    #expect(draft.doubtful.first?.path == .indicator(0, .name))
    draft.apply(.undone)
    draft.apply(.undone)
    #expect(draft.doubtful.isEmpty)
  }

  @Test func aChangedAmountMarksTextsThatNameItAndCosts() {
    var draft = answered {
      $0.goal = "用12.5万元建成12个图书角。"
      $0.indicators[3].code = "41"
    }
    draft.apply(.answered(.fiscal, "13.00"))
    #expect(
      draft.doubtful.map(\.path)
        == [.goal, .indicator(3, .cycleTarget), .indicator(3, .annualTarget)])
    #expect(draft.doubt(.goal)?.sentence == "财政拨款改了（原来是 12.50），请再看一遍这里要不要跟着改。")
  }

  @Test func aChangedCycleTargetMarksAnAnnualOneThatWasTheSame() {
    var draft = answered()
    draft.apply(.answered(.indicator(0, .cycleTarget), "≥15个"))
    #expect(draft.doubtful.map(\.path) == [.indicator(0, .annualTarget)])
  }

  @Test func theFirstAnswerMakesNothingDoubtful() {
    #expect(answered { $0.name = "2024年经费" }.doubtful.isEmpty)
  }

  @Test func theReviewTellsDoubts() {
    var draft = answered { $0.goal = "2025年建成12个图书角。" }
    draft.apply(.answered(.year, "2026"))
    let part = draft.sheet.parts[5]
    #expect(part.doubts.map(\.sentence) == ["预算年度改了，这里还写着 2025，请再看一遍。"])
    #expect(part.cells[0].isDoubtful)
  }
}
