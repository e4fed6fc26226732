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
    request.heading = [StyledText(progressText, .faint)]
    request.text = text
    request.hints = { line in
      HintLines(
        draft.assess(line.text, at: question), text: line.text,
        original: draft.prefilled(question), wasRefused: refused.text == line.text
      ).lines
    }
    request.accept = { text in
      let assessment = draft.assess(text, at: question, leaving: true)
      guard let fault = assessment.refusal else { return .accept }
      if !assessment.isRefused && refused.text == text { return .accept }
      refused.text = text
      return .refuse(cursor: fault.offset)
    }
    offer(past, in: &request)
    request.help = { draft.help(for: question) }
    request.settled = { text in
      let kept = draft.assess(text, at: question).reading ?? text.trimmed
      return [StyledText("✓ ", .good) + StyledText(settledText(kept))]
    }
    return request
  }
}

/// The answer that was refused last.
private final class Refused {
  var text: String?
}
