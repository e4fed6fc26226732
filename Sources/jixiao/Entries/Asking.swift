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

  /// A line of text that is not blank, unless `hint` says what Enter alone does; nil where the clerk
  /// leaves.
  ///
  /// What `choices` finds for the typed text stands below it; `prepare` is work for the time in which
  /// no key waits.
  static func text(
    _ question: String, proposing proposal: String = "", hint: String? = nil,
    prepare: @escaping () -> Bool = { false }, choices: @escaping (String) -> [String] = { _ in [] }
  ) -> String? {
    var request = LineRequest(prompt: StyledText(question, .strong))
    request.text = proposal
    request.isSelected = true
    request.hints = { line in
      hint.map { line.text.isEmpty ? [StyledText("· \($0)", .faint)] : [] } ?? []
    }
    request.prepare = prepare
    request.choices = { line in choices(line.text).map { Choice($0, label: StyledText($0)) } }
    request.accept = { $0.isBlank && hint == nil ? .refuse() : .accept }
    guard let editor = try? LineEditor(), case .answered(let text) = editor.read(request) else {
      return nil
    }
    return text
  }

  /// The position of what the clerk chooses from a menu; leaving throws.
  static func choice(
    _ question: String, among names: [String], likeliest: Int = 0, obstacles: [Int: String] = [:]
  ) throws -> Int {
    var menu = Menu(question, names.enumerated().map { (item: $0, label: $1) })
    menu.likeliest = likeliest
    menu.obstacles = obstacles
    guard case .chosen(let position) = menu.ask(try LineEditor()) else {
      throw Failure(.interrupted, "没有选，什么也没有做。")
    }
    return position
  }

  /// Throws the sentence that says what to use where nobody can be asked.
  static func requireTerminal(_ instead: String) throws(Failure) {
    if isInteractive { return }
    throw Failure(.usage, "这里不是终端，不能提问；\(instead)")
  }
}
