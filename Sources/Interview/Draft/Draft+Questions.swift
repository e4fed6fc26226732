package import Goals
import Tables

extension Draft {
  /// Every question of this draft, in the order of the layout's page.
  ///
  /// Behind the indicators stands the code of one more, until the clerk says that there is none.
  package var questions: [FieldPath] {
    var questions: [FieldPath] = layout.has(.department) ? [.department] : []
    questions += [.unit, .year]
    for path in layout.projectFields.flatMap(layout.questions) {
      if path == .goal { questions += (starter?.blanks ?? []).map { .blank($0.name) } }
      questions.append(path)
    }
    questions += indicators.indices.flatMap(layout.questions(ofIndicator:))
    if !hasAllIndicators { questions.append(.indicator(indicators.count, .code)) }
    return questions
  }

  /// The first question without an answer, or nil where all have one.
  package var nextQuestion: FieldPath? {
    questions.first { answer($0) == nil }
  }

  /// The questions whose answers somebody had begun to change.
  package var halfChanged: [FieldPath] {
    questions.filter { path in
      if path.isBlank { return answer(path) == nil && answer(.goal) != nil }
      guard let typed = typedText(path), let answer = answer(path) else { return false }
      return typed != answer
    }
  }

  /// The starter that the goal is to be made of, blank by blank, while it is not confirmed.
  var starter: Starter? { typedText(.goal).flatMap { Starter.withGoal($0) } }

  /// What stands in a question before the clerk touches it: what was typed before, else the answer, else
  /// what the draft was started with.
  package func initialText(_ path: FieldPath) -> String {
    if path == .goal, let starter { return starter.project(filledWith: blanks).goal }
    if let text = typedText(path) ?? answer(path) ?? prefilled(path) { return text }
    // Nearly all tables have the same target twice.
    if case .indicator(let index, .annualTarget) = path {
      return answer(.indicator(index, .cycleTarget)) ?? ""
    }
    return ""
  }
}
