import Goals
import Tables
import Terminal

extension Interview {
  /// Puts into a request what may be chosen, a better way to write what was typed, and where it is at
  /// fault.
  func offer(_ past: PastAnswers, in request: inout LineRequest) {
    guard let question else { return }
    let choices = QuestionChoices(
      draft, question: question, past: past, initialText: request.text)
    request.choices = { choices.matching($0.text) }
    request.prepare = past.load
    let offered = request.suggestion
    request.suggestion = { offered($0) ?? draft.betterText(for: $0.text, at: question) }
    request.faults = { draft.faults(in: $0.text, at: question) }
  }
}

extension Draft {
  /// Another way to write an answer: what a rule would put there.
  func betterText(for text: String, at question: FieldPath) -> Suggestion? {
    let typed = text.trimmed
    guard let better = canonicalTarget(typed, at: question) ?? assess(typed, at: question).fix,
      better != typed
    else { return nil }
    let excerpt = TextChange(from: typed, to: better).excerpt
    return Suggestion(better, label: StyledText("规范写法：\(excerpt)"))
  }

  private func canonicalTarget(_ text: String, at question: FieldPath) -> String? {
    switch question {
    case .indicator(_, .cycleTarget), .indicator(_, .annualTarget):
      Target(text).quantity.flatMap { $0.canonical == text ? nil : $0.canonical }
    default: nil
    }
  }

  /// The stretches of an answer that are at fault, as it stands in the line.
  func faults(in text: String, at question: FieldPath) -> [Range<Int>] {
    if text.isEmpty { return [] }
    // What is assessed has no blanks before it.
    let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return assess(text, at: question).faults.compactMap { fault in
      fault.range.map { $0.lowerBound + blanks..<$0.upperBound + blanks }
    }
  }
}

/// A change of a text in one place.
struct TextChange {
  /// What the new text has there, with a few characters around it where it is long.
  let excerpt: String

  init(from old: String, to new: String) {
    let (old, new) = (Array(old), Array(new))
    guard new.count > Self.longest else {
      excerpt = String(new)
      return
    }
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let end = (0..<shorter - start).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] }
    let from = max(0, start - Self.around)
    let to = min(new.count, new.count - (end ?? shorter - start) + Self.around)
    excerpt = "\(from > 0 ? "…" : "")\(String(new[from..<to]))\(to < new.count ? "…" : "")"
  }

  private static let longest = 30
  private static let around = 6
}
