import Tables
package import Terminal

/// A question that is answered with yes or no.
package struct Confirmation {
  private let question: String

  package init(_ question: String) {
    self.question = question
  }

  package enum Answer {
    case answered(Bool)
    /// The clerk left instead.
    case ended(LineOutcome)
  }

  /// Asks until the answer is one of `是`, `y`, `否`, `n`; nothing is taken for granted.
  package func ask(_ editor: LineEditor) -> Answer {
    var request = LineRequest(prompt: StyledText("\(question)（是/否）", .strong))
    request.hints = { line in
      Self.reading(line.text) == nil ? [StyledText("· 请输入 是 或 否（y 或 n）", .faint)] : []
    }
    request.accept = { Self.reading($0) == nil ? .refuse() : .accept }
    let outcome = editor.read(request)
    guard case .answered(let text) = outcome, let answer = Self.reading(text) else {
      return .ended(outcome)
    }
    return .answered(answer)
  }

  private static func reading(_ text: String) -> Bool? {
    switch text.trimmed.lowercased() {
    case "是", "y", "yes", "ｙ", "1": true
    case "否", "不", "n", "no", "ｎ", "0": false
    default: nil
    }
  }
}
