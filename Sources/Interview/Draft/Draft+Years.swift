import Goals
import Terminal

extension Draft {
  /// The text with last year's years moved to the budget year; nil where there are none to move.
  package func movingYears(in text: String) -> String? {
    guard let sampleYear, let year, year != sampleYear else { return nil }
    let moved = YearText.moved(text, from: sampleYear, by: year - sampleYear)
    return moved.shifts.isEmpty ? nil : moved.text
  }

  /// Offers the budget year in the place of last year's where that is what the question was filled
  /// in with; a year that the clerk has typed is theirs.
  func yearSuggestion(for text: String, at question: FieldPath) -> Suggestion? {
    guard let original = prefilled(question), text == original, texts.contains(question),
      let moved = movingYears(in: text), let sampleYear, let year
    else { return nil }
    return Suggestion(moved, label: StyledText("年份 \(sampleYear) 改成 \(year)：\(moved)"))
  }
}

extension FieldPath {
  /// Whether the answer is part of the project's own entry, and not of where it belongs.
  var isOfEntry: Bool {
    switch self {
    case .department, .unit, .year: false
    default: true
    }
  }
}
