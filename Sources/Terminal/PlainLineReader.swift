/// Asks questions where nothing may be repainted: a prompt, a line, and everything else as lines that
/// stay.
///
/// For `TERM=dumb`, `ACCESSIBLE=1`, pipes and tests. A screen reader reads lines as they come, so what
/// is asked of an answer, and what may be chosen, is said before it is typed.
struct PlainLineReader {
  private let editor: LineEditor
  private let request: LineRequest
  /// What an empty line stands for.
  private var offered: String
  /// The text that the last hints were said of.
  private var said: String?
  /// What `=1` and the others stand for.
  private var listed: [Choice] = []
  /// What `=` stands for.
  private var suggestion: Suggestion?

  /// More choices than these nobody wants to hear.
  private static let listLimit = 9

  init(editor: LineEditor, request: LineRequest) {
    self.editor = editor
    self.request = request
    offered = request.text
  }

  mutating func read() -> LineOutcome {
    // Lines come in their own time: nothing can be added to a list that was read out.
    while request.prepare() {}
    explain()
    editor.print(request.heading)
    say(about: offered)
    while true {
      if !offered.isEmpty { editor.print([StyledText("[\(offered)]", .faint)]) }
      editor.output.write(editor.painter.encoded(request.prompt))
      let line = editor.input.nextLine()
      // Nothing echoes the line end of a pipe.
      if !editor.input.isTerminal { editor.output.write("\n") }
      switch line {
      case .interrupted: return .interrupted(offered)
      case .terminated(let signal): return .terminated(signal: signal, offered)
      case .closed: return .ended(offered)
      case .line(let line): if let outcome = outcome(of: PlainAnswer(line)) { return outcome }
      }
    }
  }

  private mutating func outcome(of answer: PlainAnswer) -> LineOutcome? {
    switch answer {
    case .back: return .back(offered)
    case .menu: return .menu(offered)
    case .kept: return judge(offered)
    case .help(let words):
      if words.isEmpty {
        editor.print(request.help?() ?? [])
        say(about: offered)
      } else {
        list(request.choices(EditedText(words)))
      }
      return nil
    case .chosen(let number, _) where listed.indices.contains(number - 1):
      return take(listed[number - 1].text)
    case .suggested:
      return suggestion.map { take($0.text) } ?? judge(answer.text)
    case .chosen, .text:
      let text = string(folded(paste: answer.text, keepingLineEnds: request.allowsNewlines))
      suggestion = suggestion(for: text)
      guard suggestion != nil else { return judge(text) }
      offered = text
      say(about: text)
      return nil
    }
  }

  private mutating func take(_ text: String) -> LineOutcome? {
    editor.print(["采用：" + StyledText(text)])
    return judge(text)
  }

  /// The outcome where the answer will do; what is to be said of it comes first, unless it was said
  /// already of the very text.
  private mutating func judge(_ text: String) -> LineOutcome? {
    offered = text
    let verdict = request.accept(text)
    if verdict != .accept || said != text { editor.print(request.hints(EditedText(text))) }
    said = text
    return verdict == .accept ? .answered(text) : nil
  }

  /// Prints what is asked of a text, how else it might be written, and what may stand there instead.
  private mutating func say(about text: String) {
    let line = EditedText(text)
    editor.print(request.hints(line))
    said = text
    suggestion = suggestion(for: text)
    if let suggestion {
      editor.print([suggestion.label + "（输入 = 采用，直接回车照原样）"])
    }
    list(request.choices(line))
  }

  private mutating func list(_ choices: [Choice]) {
    listed = Array(choices.prefix(Self.listLimit))
    editor.print(
      listed.enumerated().map { number, choice in
        let remark = choice.remark.map { StyledText("  \($0)") } ?? ""
        return StyledText("\(number + 1)．") + (choice.label ?? StyledText(choice.text)) + remark
      })
    if choices.count > listed.count {
      editor.print([StyledText("还有 \(choices.count - listed.count) 个，输入 ?词 查找")])
    }
  }

  private func suggestion(for text: String) -> Suggestion? {
    request.suggestion(EditedText(text)).flatMap { $0.text == text ? nil : $0 }
  }

  /// Says once which lines are no answers.
  private func explain() {
    guard editor.input.isTerminal, !editor.hasExplained else { return }
    editor.hasExplained = true
    editor.print([
      "逐行模式：直接回车保留方括号里的；=编号 选一项；= 采用建议；? 帮助；?词 查找；< 上一题；Ctrl-C 离开。"
    ])
  }
}
