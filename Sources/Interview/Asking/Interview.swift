package import Goals

/// The guided session as a value: the draft, and which question stands on the screen.
///
/// Events drive it, so that tests need no terminal. Every change of the draft is a `DraftEvent`
/// that the caller writes down before it shows the next question.
package struct Interview: Sendable {
  package private(set) var draft: Draft
  /// The question that is asked, or nil at the review.
  package private(set) var question: FieldPath?
  /// What is still to be asked of the part that the review has sent us to.
  private var rest: [FieldPath] = []
  private var isEditing = false
  /// The filled-in indicator that is to be asked part by part.
  private var openRow: Int?
  /// What answers are assessed by.
  package var basis = ReviewBasis.standard

  /// Goes on at the first question without an answer.
  package init(_ draft: Draft) {
    self.draft = draft
    question = draft.nextQuestion
  }

  /// What confirming `text` means for the draft; `advance` carries it out.
  ///
  /// An indicator's code left empty drops the indicator, or ends them where it was one more.
  package func event(for text: String) -> DraftEvent? {
    guard let question else { return nil }
    if case .indicator(let index, .code) = question, text.isBlank {
      return index < draft.indicators.count ? .removedIndicator(index) : .endedIndicators
    }
    return .answered(question, text)
  }

  /// Applies a written event and goes to the next question.
  package mutating func advance(_ event: DraftEvent) {
    draft.apply(event)
    if !event.isAnswer {
      rest = []
      openRow = nil
    }
    if !rest.isEmpty {
      question = rest.removeFirst()
    } else {
      question = draft.nextQuestion
      isEditing = isEditing && question != nil
    }
  }

  /// Goes to the question before, keeping all answers; from a part that the review asked for, to
  /// the review.
  package mutating func goBack() {
    let questions = draft.questions
    if isEditing {
      rest = []
      question = draft.nextQuestion
      isEditing = false
    } else if let question, let index = questions.firstIndex(of: question) {
      self.question = questions[max(0, index - 1)]
    } else if question == nil {
      question = questions.last
    }
  }

  /// Goes to the question behind an answered one, keeping its answer; false where there is no answer
  /// yet.
  package mutating func goForward() -> Bool {
    guard let question, draft.answer(question) != nil else { return false }
    if isEditing {
      self.question = rest.isEmpty ? draft.nextQuestion : rest.removeFirst()
      isEditing = self.question != nil
      return true
    }
    let questions = draft.questions
    let next = questions.firstIndex(of: question).map { $0 + 1 } ?? questions.count
    self.question = next < questions.count ? questions[next] : nil
    return true
  }

  /// Asks the questions of a part again, and comes back to the review behind them.
  package mutating func edit(_ questions: [FieldPath]) {
    guard let first = questions.first else { return }
    isEditing = true
    question = first
    rest = Array(questions.dropFirst())
  }

  /// The filled-in indicator that is to be kept, changed or dropped as a whole; nil where another
  /// question stands on the screen.
  package var row: Int? {
    guard case .indicator(let index, .code)? = question, index != openRow,
      index < draft.indicators.count
    else { return nil }
    let indicator = draft.indicators[index]
    return indicator.answers.isEmpty && !indicator.prefill.isEmpty ? index : nil
  }

  /// Asks for the parts of the filled-in indicator one by one.
  package mutating func openParts() { openRow = row }

  /// What the question is filled in with: the answer, else what the draft was started with.
  package var initialText: String {
    guard let question else { return "" }
    return draft.answer(question) ?? draft.prefilled(question) ?? ""
  }

  /// How far the session is: the question's number and how many there are now.
  package var progress: (number: Int, count: Int)? {
    let questions = draft.questions
    guard let question, let index = questions.firstIndex(of: question) else { return nil }
    return (index + 1, questions.count)
  }
}

extension DraftEvent {
  fileprivate var isAnswer: Bool {
    if case .answered = self { true } else { false }
  }
}
