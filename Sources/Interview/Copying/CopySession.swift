import Goals
package import Terminal

/// Steps through an entry's fields and puts each on the clipboard, for the form that it is typed into.
package struct CopySession {
  private let title: String
  private let fields: [CopyField]
  private let clipboard: Clipboard
  private let editor: LineEditor

  package init(_ sheet: EntrySheet, clipboard: Clipboard, editor: LineEditor) {
    let year = sheet.year.map { "\($0) 年度" } ?? ""
    title = "\(sheet.project.name) · \(year)"
    fields = sheet.copyFields
    self.clipboard = clipboard
    self.editor = editor
  }

  /// What the clerk wants next.
  enum Step: Equatable {
    case go(Int)
    case again
    case end

    /// Reads `""`, `-`, a number, `r` or `q`, in either width; nil for anything else.
    init?(_ text: String, at position: Int, of count: Int) {
      let typed = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
        .filter { $0 != " " }
      switch typed.lowercased() {
      case "": self = position + 1 < count ? .go(position + 1) : .end
      case "-": self = .go(max(0, position - 1))
      case "r": self = .again
      case "q": self = .end
      default:
        guard let number = Int(typed), (1...count).contains(number) else { return nil }
        self = .go(number - 1)
      }
    }
  }

  /// Runs until the last field is done or the clerk has enough; the signal where one ended it.
  package func run() -> Int32? {
    editor.print([StyledText(title, .strong)])
    var position = 0
    while fields.indices.contains(position) {
      show(position)
      let outcome = editor.read(request(position))
      switch outcome {
      case .answered(let text):
        switch Step(text, at: position, of: fields.count) {
        case .go(let next): position = next
        case .again: break
        case .end, nil: return nil
        }
      case .back: position = max(0, position - 1)
      case .terminated(let signal, _): return signal
      default: return nil
      }
    }
    return nil
  }

  /// Prints the field in one line, so that a mouse selects it in one piece, and copies it.
  private func show(_ position: Int) {
    let field = fields[position]
    let text = Clipboard.copiable(field.text)
    let outcome = clipboard.copy(text)
    var lines = [StyledText("\(position + 1)/\(fields.count)  \(field.label)", .strong)]
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map {
      StyledText(String($0))
    }
    let dropped = field.text.unicodeScalars.count - text.unicodeScalars.count
    if dropped > 0 { lines.append(StyledText("· 去掉了 \(dropped) 个看不见的字符", .faint)) }
    lines.append(Self.line(for: outcome))
    editor.print(lines)
  }

  private static func line(for outcome: Clipboard.Outcome) -> StyledText {
    switch outcome {
    // tmux has it, and asks the terminal in its turn.
    case .copied(by: "tmux"): StyledText("✓ 已复制（tmux）；贴不出来时，请用鼠标选中上面的文字", .good)
    case .copied(let program): StyledText("✓ 已复制（\(program)），请到网页上粘贴", .good)
    case .requested: StyledText("✓ 已请终端复制；贴不出来时，请用鼠标选中上面的文字", .good)
    case .tooLong(let limit):
      StyledText("！超过 \(limit) 字节，终端放不进剪贴板，请用鼠标选中上面的文字", .caution)
    case .impossible: StyledText("！这里没有剪贴板，请用鼠标选中上面的文字", .caution)
    }
  }

  private func request(_ position: Int) -> LineRequest {
    let isLast = position + 1 == fields.count
    var request = LineRequest(prompt: StyledText(isLast ? "最后一格了：" : "下一格：", .strong))
    request.hints = { line in
      let next = isLast ? "结束" : "\(fields[position + 1].label)"
      guard let step = Step(line.text, at: position, of: fields.count) else {
        return [StyledText("✗ 请按回车，或输入 1–\(fields.count) 的编号。", .fault)]
      }
      if case .go(let place) = step, !line.text.isEmpty {
        return [StyledText("✓ \(place + 1)  \(fields[place].label)", .good)]
      }
      return [
        StyledText("· 回车：\(next)", .faint),
        StyledText("· -：上一格  编号：跳到那一格  r：再复制一次  q：结束", .faint),
      ]
    }
    request.help = {
      fields.enumerated().map { StyledText("\($0 + 1)  \($1.label)") }
    }
    request.accept = { Step($0, at: position, of: fields.count) == nil ? .refuse() : .accept }
    request.settled = { _ in [] }
    request.staysWhenLeft = false
    return request
  }
}
