import Goals
import Tables
import Terminal
import Testing

@testable import Interview

/// 沿用、修改、删除: last year's indicators as whole rows.
@Suite struct FilledRowTests {
  private func interview(_ change: (inout ProjectGoal) -> Void = { _ in }) -> Interview {
    var project = ProjectGoal.sound
    change(&project)
    var prefill = Draft.prefill(from: project, unit: .tenThousandYuan)
    prefill[.department] = "区图书馆"
    prefill[.unit] = "区图书馆（本级）"
    prefill[.year] = "2025"
    var interview = Interview(Draft(layout: guangzhou, prefill: prefill, sampleYear: 2024))
    while interview.row == nil { interview.answer() }
    return interview
  }

  @Test func keepingAnswersAllOfIt() {
    var interview = interview()
    #expect(interview.row == 0)
    interview.advance(interview.draft.filledRow(0).event(moving: false))
    #expect(interview.row == 1)
    #expect(interview.draft.project.indicators == [ProjectGoal.sound.indicators[0]])
    interview.advance(.undone)
    #expect(interview.row == 0)
  }

  @Test func changingAsksPartByPart() throws {
    var interview = interview()
    interview.keep(try #require(interview.openingOfRow))
    #expect(interview.row == nil)
    #expect(interview.question == .indicator(0, .code))
    interview.answer()
    #expect(interview.question == .indicator(0, .name))
  }

  @Test func whatIsSaidOfTwoCellsIsOneSentenceWithBothHeadings() {
    var interview = interview {
      $0.indicators[0].cycleTarget = "不少于120场"
      $0.indicators[0].annualTarget = "不少于120场"
      $0.indicators[1].cycleTarget = "≥95%"
      $0.indicators[1].annualTarget = "不低于95%"
    }
    let advice = "“不少于”请写成“≥”，整个值是“≥120场”。"
    #expect(
      interview.draft.filledRow(0).faults.map(\.message) == ["实施周期指标值、年度指标值：\(advice)"])
    interview.advance(interview.draft.filledRow(0).event(moving: false))
    #expect(
      interview.draft.filledRow(1).faults.map(\.message) == [
        "年度指标值：“不低于”请写成“≥”，整个值是“≥95%”。"
      ])
  }

  @Test func aSentenceThatNamesItsCellHasNoHeadingBeforeIt() {
    let interview = interview {
      $0.indicators[0].cycleTarget = "≥4个"
      $0.indicators[0].annualTarget = "≥6个"
    }
    #expect(
      interview.draft.filledRow(0).faults.map(\.message) == [
        "年度指标值“≥6个”比实施周期的“≥4个”还多，请核对哪一个写错了。"
      ])
  }

  @Test func droppingGoesToTheNext() {
    var interview = interview()
    interview.advance(.removedIndicator(0))
    #expect(interview.row == 0)
    #expect(interview.initialText == ProjectGoal.sound.indicators[1].code)
  }

  @Test func lastYearsYearsAreFoundAndTheNewOnesOffered() {
    let interview = interview {
      $0.name = "2024年图书角经费"
      $0.indicators[0].name = "2024年建成图书角数量"
    }
    let row = interview.draft.filledRow(0)
    #expect(row.moved?[.name] == "2025年建成图书角数量")
    #expect(row.texts[.name] == "2024年建成图书角数量")
    #expect(interview.draft.filledRow(1).moved == nil)
    let suggestion = interview.draft.yearSuggestion(for: "2024年图书角经费", at: .name)
    #expect(suggestion?.text == "2025年图书角经费")
    // What the clerk has typed is theirs.
    #expect(interview.draft.yearSuggestion(for: "2024年图书角", at: .name) == nil)
  }

  @Test func aRowWithAnErrorCannotBeKept() {
    let row = interview { $0.indicators[0].annualTarget = "" }.draft.filledRow(0)
    #expect(row.isRefused)
  }

  @Test func whatIsTheSameAsLastYearIsPointedOut() {
    var interview = interview()
    while interview.question != nil { interview.answer() }
    #expect(
      interview.draft.unchanged
        == "和 2024 年一样的有：金额 12.50；指标 1（≥12个）、指标 2（100%）、指标 3（≥3000人次）、指标 4（≥90%）的年度指标值。")
    interview.advance(.answered(.fiscal, "13.00"))
    for (index, target) in ["≥13个", "≥96%", "≥3100人次", "≥91%"].enumerated() {
      interview.advance(.answered(.indicator(index, .annualTarget), target))
    }
    #expect(interview.draft.unchanged == nil)
    #expect(interview.draft.sheet.parts[4].cells.map(\.old) == ["12.50", "12.50", nil, nil])
  }
}
