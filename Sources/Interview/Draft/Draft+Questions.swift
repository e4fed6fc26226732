package import Goals
import Tables

extension Draft {
  /// Every question of this draft, in the order of the layout's page.
  ///
  /// Behind the indicators stands the code of one more, until the clerk says that there is none.
  package var questions: [FieldPath] {
    var questions: [FieldPath] = layout.fields.contains(.department) ? [.department] : []
    questions += [.unit, .year]
    questions += layout.projectFields.flatMap(layout.questions)
    questions += indicators.indices.flatMap(layout.questions(ofIndicator:))
    if !hasAllIndicators { questions.append(.indicator(indicators.count, .code)) }
    return questions
  }

  /// The first question without an answer, or nil where all have one.
  package var nextQuestion: FieldPath? {
    questions.first { answer($0) == nil }
  }
}
