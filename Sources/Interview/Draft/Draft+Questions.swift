package import Goals
import Tables

extension Draft {
  /// Every question of this draft, in the order of the layout's columns.
  ///
  /// Behind the indicators stands the code of one more, until the clerk says that there is none.
  package var questions: [FieldPath] {
    var questions: [FieldPath] = [.department, .unit, .year]
    for column in layout.columns {
      switch column.field {
      case .name: questions.append(.name)
      case .fiscal: questions.append(.fiscal)
      case .specialAccount: questions.append(.specialAccount)
      case .other: questions.append(.other)
      case .goal: questions.append(.goal)
      case .total: break
      case .indicators:
        for index in indicators.indices { questions += Self.questions(ofIndicator: index) }
        if !hasAllIndicators { questions.append(.indicator(indicators.count, .code)) }
      }
    }
    return questions
  }

  package static func questions(ofIndicator index: Int) -> [FieldPath] {
    FieldPath.IndicatorField.allCases.map { .indicator(index, $0) }
  }

  /// The first question without an answer, or nil where all have one.
  package var nextQuestion: FieldPath? {
    questions.first { answer($0) == nil }
  }
}
