import Goals
import Tables
import Terminal

extension Interview {
  /// Puts into a request what may be chosen, a better way to write what was typed, and where it is at
  /// fault.
  func offer(
    _ past: PastAnswers, _ choices: QuestionChoices, in request: inout LineRequest,
    _ assess: Assessor
  ) {
    guard let question else { return }
    request.choices = { choices.matching($0.text) }
    request.prepare = past.load
    let offered = request.suggestion
    request.suggestion = { line in
      offered(line) ?? draft.betterText(for: line.text, at: question, assess(line.text))
    }
    let outline = choices.outline.map { "· 样板是 \($0)，输入数字就行" }
    let hints = request.hints
    request.hints = { line in
      let starters = choices.offersStarters ? "· 自己写一段，或者选下面的样板来填空" : nil
      let hint = line.text.isEmpty ? outline ?? starters : nil
      return hints(line) + (hint.map { [StyledText($0, .faint)] } ?? [])
    }
    request.faults = { assess($0.text).faults(in: $0.text) }
  }
}

/// Assesses the answer to one question, each text once: a key's hints, marks and offers all ask.
final class Assessor {
  private let draft: Draft
  private let question: FieldPath
  private let basis: ReviewBasis
  private var last: (text: String, assessment: Assessment)?

  init(_ draft: Draft, _ question: FieldPath, under basis: ReviewBasis) {
    (self.draft, self.question, self.basis) = (draft, question, basis)
  }

  func callAsFunction(_ text: String) -> Assessment {
    if let last, last.text == text { return last.assessment }
    let assessment = draft.assess(text, at: question, under: basis)
    last = (text, assessment)
    return assessment
  }
}

extension Draft {
  /// Another way to write an answer: the canonical one of a target, or what a rule would put there.
  func betterText(
    for text: String, at question: FieldPath, _ assessment: Assessment
  ) -> Suggestion? {
    let typed = text.trimmed
    guard let better = canonicalTarget(typed, at: question) ?? assessment.fix, better != typed
    else {
      return nil
    }
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
}

extension Assessment {
  /// The stretches that are at fault, as the text stands in the line.
  func faults(in text: String) -> [Range<Int>] {
    if text.isEmpty { return [] }
    // What is assessed has no blanks before it.
    let blanks = text.unicodeScalars.prefix { $0.properties.isWhitespace }.count
    return faults.compactMap { fault in
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
