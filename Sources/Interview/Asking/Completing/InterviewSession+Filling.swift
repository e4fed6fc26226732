import Goals
import Tables
import Terminal

extension InterviewSession {
  /// Fills in later questions with what an answer has brought with it, to be confirmed there; true
  /// where the answer is not one yet.
  func fill(in text: String, at question: FieldPath) throws -> Bool {
    if question == .goal, let starter = Starter.all.first(where: { $0.goal == text }) {
      unfinished[.goal] = askBlanks(of: starter)
      return true
    }
    switch question {
    case .indicator(let index, .code):
      for (field, text) in interview.draft.fillings(for: text, at: index, past: links.past) {
        unfinished[.indicator(index, field)] = text
      }
    case .indicator(let index, .cycleTarget):
      // Nearly all tables have the same target twice.
      let annual = FieldPath.indicator(index, .annualTarget)
      let draft = interview.draft
      if draft.answer(annual) == nil, draft.prefilled(annual) == nil, unfinished[annual] == nil {
        unfinished[annual] = text.trimmed
      }
    default: break
    }
    return false
  }

  /// The starter's goal with its blanks filled in; the raw one where the clerk goes back from a blank.
  private func askBlanks(of starter: Starter) -> String {
    var answers: [String: String] = [:]
    for blank in starter.blanks {
      var request = LineRequest(prompt: StyledText("\(blank.name)：", .strong))
      request.heading = [StyledText("“\(starter.kind)”样板的空，填好后还可以改整段文字", .faint)]
      request.hints = { line in
        line.text.isBlank ? [StyledText("· 例：\(blank.example)；没有就空着，下面再改", .faint)] : []
      }
      request.settled = { [StyledText("✓ ", .good) + StyledText("\(blank.name)：\($0)")] }
      guard case .answered(let text) = editor.read(request) else { break }
      if !text.isBlank { answers[blank.name] = text.trimmed }
    }
    links.past.blanks = answers
    return starter.project(filledWith: answers).goal
  }
}

extension Draft {
  /// The name and the targets that come with a suggested indicator, or with a name behind a code.
  func fillings(
    for text: String, at index: Int, past: PastAnswers
  ) -> [FieldPath.IndicatorField: String] {
    guard
      let named = IndicatorCatalog.standard.namedIndicator(text.trimmed, in: layout.framework)
    else { return [:] }
    let suggested = past.suggestions(for: self, at: index).first { $0.headline == text.trimmed }
    guard let indicator = suggested?.indicator else { return [.name: named.name] }
    var texts: [FieldPath.IndicatorField: String] = [
      .name: indicator.name, .cycleTarget: indicator.cycleTarget,
    ]
    if indicator.annualTarget != indicator.cycleTarget {
      texts[.annualTarget] = indicator.annualTarget
    }
    return texts.filter { !$0.value.isEmpty }
  }
}
