import Goals
import Interview
import Terminal

/// Short questions of commands that run on a terminal.
enum Asking {
  /// Whether the clerk says yes; leaving is no.
  static func confirm(_ question: String) -> Bool {
    guard let editor = try? LineEditor(), case .answered(true) = Confirmation(question).ask(editor)
    else { return false }
    return true
  }

  /// A line of text that is not blank; nil where the clerk leaves.
  static func text(_ question: String, proposing proposal: String = "") -> String? {
    var request = LineRequest(prompt: StyledText(question, .strong))
    request.text = proposal
    request.accept = { $0.isBlank ? .refuse() : .accept }
    guard let editor = try? LineEditor(), case .answered(let text) = editor.read(request) else {
      return nil
    }
    return text
  }

  /// The position of what the clerk chooses from a numbered list; leaving throws.
  static func choice(_ question: String, among names: [String]) throws -> Int {
    Console.print(names.enumerated().map { "  \($0 + 1)  \($1)" }.map { StyledText($0) })
    let editor = try LineEditor()
    var request = LineRequest(prompt: StyledText("\(question)（1–\(names.count)）", .strong))
    func position(_ text: String) -> Int? {
      let digits = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
      return Int(digits).flatMap { names.indices.contains($0 - 1) ? $0 - 1 : nil }
    }
    request.hints = { line in
      let chosen = position(line.text).map { StyledText("✓ \(names[$0])", .good) }
      return [chosen ?? StyledText("· 请输入 1 到 \(names.count) 的编号", .faint)]
    }
    request.accept = { position($0) == nil ? .refuse() : .accept }
    guard case .answered(let text) = editor.read(request), let chosen = position(text) else {
      throw Failure(.interrupted, "没有选，什么也没有做。")
    }
    return chosen
  }

  /// Throws the sentence that says what to use where nobody can be asked.
  static func requireTerminal(_ instead: String) throws(Failure) {
    if isInteractive { return }
    throw Failure(.usage, "这里不是终端，不能提问；\(instead)")
  }
}
