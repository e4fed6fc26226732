import Goals
import Tables
import Terminal

extension RolloverSession {
  /// Shows how far all has come, and asks where to go.
  func overview() throws -> Step {
    let page = RolloverPage(rollover)
    editor.print(page.lines(width: printedWidth, ruler: editor.look.ruler) + notice)
    notice = []
    var request = LineRequest(prompt: StyledText("做哪一样？", .strong))
    let next = nextStep
    let proposal =
      if case .pass(let pass) = next { "回车：接着做\(pass.title)" } else {
        "回车：存入 \(rollover.target) 年度"
      }
    request.hints = { line in
      let text = line.text.trimmed
      if text.isEmpty || RolloverPage.choice(text) != nil {
        return [StyledText("· \(proposal)；Ctrl-C 离开，进度自动保留", .faint)]
      }
      return [StyledText("✗ 请输入 1 到 \(RolloverPage.choices.count) 的编号，或直接回车。", .fault)]
    }
    request.accept = { $0.isBlank || RolloverPage.choice($0.trimmed) != nil ? .accept : .refuse() }
    request.settled = { _ in [] }
    let outcome = editor.read(request)
    guard case .answered(let text) = outcome else { return .end(end(outcome)) }
    switch RolloverPage.choice(text.trimmed) {
    case .pass(let pass): return .pass(pass)
    case .years:
      let lines = page.yearLines
      editor.print(
        lines.isEmpty ? [StyledText("· 没有移动过年份。", .faint)] : lines)
      return .overview
    case .save: return try save(replacing: false)
    case nil: return try next ?? save(replacing: false)
    }
  }

  /// Saves the new year where all is done, else goes on with what is not.
  func save(replacing: Bool) throws -> Step {
    if let next = nextStep {
      let open = rollover.items.count - rollover.doneCount
      notice = [StyledText("！还有 \(open) 项没做完，做完才能存入；先接着做。", .caution)]
      return next
    }
    if rollover.entries.isEmpty {
      notice = [StyledText("！没有一项要报，没有可存的。", .caution)]
      return .overview
    }
    switch try links.save(rollover, replacing) {
    case .saved: return .end(.saved)
    case .inTheWay(let lines):
      editor.print(lines)
      switch Confirmation("用续报的替换原有的吗？").ask(editor) {
      case .answered(true): return try save(replacing: true)
      case .answered(false): return .overview
      case .ended(let outcome): return .end(end(outcome))
      }
    }
  }

  /// What leaving a question means for the worksheet.
  func end(_ outcome: LineOutcome) -> RolloverEnd {
    if case .terminated(let signal, _) = outcome { return .terminated(signal: signal) }
    return .left
  }
}
