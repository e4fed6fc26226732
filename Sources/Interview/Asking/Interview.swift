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
  private(set) var isEditing = false
  /// What answers have brought along for other questions since the session began.
  private var brought: Set<FieldPath> = []
  /// What answers are assessed by.
  package var basis = ReviewBasis.standard

  /// Goes on where answers were being changed, else at the first question without one.
  package init(_ draft: Draft) {
    self.draft = draft
    goOn()
  }

  /// Goes to where the session would go on if it were begun again.
  mutating func goOn() {
    question = draft.nextQuestion
    edit(draft.halfChanged)
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

  /// What confirming `text` means, with what it brings along for other questions.
  ///
  /// A starter is no goal yet: it stays in the question, and its blanks are asked for first.
  func events(for text: String, past: PastAnswers = .none) -> [DraftEvent] {
    guard let question else { return [] }
    if question == .goal, Starter.withGoal(text) != nil { return [.typed(.goal, text)] }
    guard let event = event(for: draft.kept(text, at: question)) else { return [] }
    guard case .answered(.indicator(let index, .code), _) = event else { return [event] }
    let texts = draft.fillings(for: text, at: index, past: past)
    return [event]
      + draft.layout.questions(ofIndicator: index).compactMap { path in
        guard case .indicator(_, let field) = path else { return nil }
        return texts[field].map { .typed(path, $0) }
      }
  }

  /// Applies a written event and goes to the next question.
  package mutating func advance(_ event: DraftEvent) { advance([event]) }

  /// Applies written events and goes to the next question; to those first that they have brought
  /// something along for, although they have an answer.
  package mutating func advance(_ events: [DraftEvent]) {
    for event in events { draft.apply(event) }
    if events.contains(where: { $0.isStep && !$0.isAnswer }) { rest = [] }
    let brought = events.compactMap(\.typedPath)
    if events.count > 1 { self.brought.formUnion(brought) }
    let again = draft.questions.filter { path in
      path.isBlank ? brought.contains(.goal) : brought.contains(path) && draft.answer(path) != nil
    }
    rest = again.filter { !rest.contains($0) } + rest
    if !rest.isEmpty {
      question = rest.removeFirst()
    } else {
      question = draft.nextQuestion
      isEditing = isEditing && question != nil
    }
  }

  /// Applies a written event that leaves the clerk at the same question.
  package mutating func keep(_ event: DraftEvent) {
    draft.apply(event)
    if let path = event.typedPath { brought.remove(path) }
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
      rest = []
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
    rest = []
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
    guard case .indicator(let index, .code)? = question, index < draft.indicators.count else {
      return nil
    }
    let indicator = draft.indicators[index]
    guard indicator.answers.isEmpty, indicator.typed.isEmpty else { return nil }
    return indicator.prefill.isEmpty ? nil : index
  }

  /// What asking for the parts of the filled-in indicator one by one means for the draft.
  var openingOfRow: DraftEvent? {
    row.map { .typed(.indicator($0, .code), initialText) }
  }

  /// What stands in the question before the clerk touches it.
  package var initialText: String { question.map(draft.initialText) ?? "" }

  /// Whether what stands in the question gives way to what is typed: a short answer that somebody has
  /// confirmed or nobody has touched, but no half-typed one.
  var isSelected: Bool {
    guard let question, !question.isProse else { return false }
    guard let typed = draft.typedText(question), !brought.contains(question) else { return true }
    return typed == draft.answer(question) ?? draft.prefilled(question)
  }
}

extension DraftEvent {
  var isAnswer: Bool {
    if case .answered = self { true } else { false }
  }

  fileprivate var typedPath: FieldPath? {
    if case .typed(let path, _) = self { path } else { nil }
  }
}

extension FieldPath {
  /// Whether it is a blank of a starter.
  var isBlank: Bool {
    if case .blank = self { true } else { false }
  }
}
