import Goals
import Tables
import Terminal

extension Interview {
  /// The question on the screen as the terminal asks it.
  ///
  /// An answer with an error is refused; one with a warning once, so that the clerk sees it, and
  /// taken when Enter is pressed again. A hint holds nobody up.
  func request(text: String, past: PastAnswers = .none) -> LineRequest {
    guard let question else { return LineRequest(prompt: "") }
    let refused = Refused()
    var request = LineRequest(prompt: StyledText(promptText, .strong))
    request.heading = heading
    request.text = text
    request.allowsForward = true
    request.allowsUndo = true
    request.staysWhenLeft = false
    let doubt = draft.doubt(question).map { StyledText("？\($0.sentence)", .caution) }
    request.hints = { line in
      [doubt].compactMap { $0 }
        + HintLines(
          draft.assess(line.text, at: question, under: basis), text: line.text,
          original: draft.prefilled(question), wasRefused: refused.text == line.text
        ).lines
        + (question.mayBeBlank && line.text.isEmpty ? [Self.blankHint] : [])
    }
    request.suggestion = { draft.yearSuggestion(for: $0.text, at: question) }
    request.accept = { text in
      let assessment = draft.assess(text, at: question, leaving: true, under: basis)
      guard let fault = assessment.refusal else { return .accept }
      if !assessment.isRefused && refused.text == text { return .accept }
      refused.text = text
      return .refuse(cursor: fault.offset)
    }
    offer(past, in: &request)
    offerDepartment(in: &request)
    request.help = { draft.help(for: question) }
    request.settled = { text in
      let kept = draft.assess(text, at: question).reading ?? text.trimmed
      return [StyledText("✓ ", .good) + StyledText(settledText(kept)) + change(to: kept)]
    }
    return request
  }

  /// A department that spends its own money need not be typed twice.
  private func offerDepartment(in request: inout LineRequest) {
    let department = draft.department
    guard question == .unit, !department.isEmpty else { return }
    let offered = request.choices
    request.choices = { line in
      let choices = offered(line)
      guard line.text.isEmpty, !choices.contains(where: { $0.text == department }) else {
        return choices
      }
      return [Choice(department, remark: StyledText("与部门相同"))] + choices
    }
  }

  /// Where the session stands, and above it, while an indicator is chosen, which classes are there:
  /// on a small screen that gives way first.
  var heading: [StyledText] {
    var lines = [progressText]
    if case .indicator(_, .code)? = question { lines.insert(draft.coverage.line, at: 0) }
    return lines.map { StyledText($0, .faint) }
  }

  private static let blankHint = StyledText("· 没有就直接回车", .faint)

  /// What stood there last year, behind an answer that differs from it.
  private func change(to kept: String) -> StyledText {
    guard let question, let year = draft.sampleYear, let old = draft.prefilled(question),
      old != kept, question.isOfEntry
    else { return StyledText() }
    let isShort = old.count <= 20
    let before = old.isEmpty ? "空" : isShort ? old : "\(old.prefix(20))…"
    return StyledText("（\(year) 年：\(before)）", .faint)
  }
}

extension FieldPath {
  /// Whether there is often nothing to answer.
  fileprivate var mayBeBlank: Bool {
    switch self {
    case .fiscal, .specialAccount, .other, .lifetimeBudget, .detail, .indicator(_, .explanation):
      true
    default: false
    }
  }
}

/// The answer that was refused last.
private final class Refused {
  var text: String?
}
