import Goals
import Tables
import Terminal

extension InterviewSession {
  /// Brings what stands above the question in line with it: every answer before it once, as it counts,
  /// and none of those to come.
  ///
  /// Lines that have scrolled away cannot be taken back; then a line says from where on they count.
  func showTrail() {
    let questions = interview.draft.questions
    let order = Dictionary(zip(questions, 0...)) { first, _ in first }
    guard let question = interview.question, let place = order[question] else {
      trail = AnswerTrail()
      return
    }
    if let mark = trail.drop(from: place, in: order), !editor.takeBack(to: mark) {
      editor.print([StyledText("· 回到“\(interview.questionName)”，以下面的为准", .faint)])
    }
    if trail.first.flatMap({ order[$0] }).map({ $0 > place }) ?? true { trail.first = question }
    let last = trail.lines.compactMap { $0.path.flatMap { order[$0] } }.last
    let start = last.map { $0 + 1 } ?? trail.first.flatMap { order[$0] } ?? place
    if start < place { show(questions[start..<place]) }
  }

  /// Prints the answers to questions that are passed over, a whole indicator on one line.
  private func show(_ questions: ArraySlice<FieldPath>) {
    let draft = interview.draft
    var rest = questions
    while let path = rest.first {
      rest.removeFirst()
      guard let answer = draft.answer(path) else { continue }
      let mark = editor.mark
      if case .indicator(let index, .code) = path,
        case let parts = draft.layout.questions(ofIndicator: index),
        rest.starts(with: parts.dropFirst()),
        let last = parts.last
      {
        editor.print([interview.settledLine(draft.indicators[index].answers, ofIndicator: index)])
        trail.add(last, at: mark)
        rest = rest.dropFirst(parts.count - 1)
      } else {
        editor.print([interview.settledLine(answer, at: path)])
        trail.add(path, at: mark)
      }
    }
  }
}
