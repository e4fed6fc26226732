/// Asks questions where the cursor cannot be moved: a prompt, a line, and hints as lines below it.
///
/// For `TERM=dumb`, screen readers' pipes and tests. An empty line keeps the text that was offered,
/// which stands above the prompt in brackets; Shift-Tab's own bytes on a line of their own go back.
struct PlainLineReader {
  let editor: LineEditor

  func read(_ request: LineRequest) -> LineOutcome {
    editor.print(request.heading)
    var offered = request.text
    while true {
      if !offered.isEmpty { editor.print([StyledText("[\(offered)]", .faint)]) }
      editor.output.write(editor.painter.encoded(request.prompt))
      let answer: String
      let line = editor.input.nextLine()
      // Nothing echoes the line end of a pipe.
      if !editor.input.isTerminal { editor.output.write("\n") }
      switch line {
      case .line("\u{1B}[Z"): return .back(offered)
      case .line(let line): answer = line.isEmpty ? offered : sanitised(line, request)
      case .interrupted: return .interrupted(offered)
      case .terminated(let signal): return .terminated(signal: signal, offered)
      case .closed: return .ended(offered)
      }
      let verdict = request.accept(answer)
      editor.print(request.hints(EditedText(answer)))
      if verdict == .accept {
        return .answered(answer)
      }
      offered = answer
    }
  }

  private func sanitised(_ line: String, _ request: LineRequest) -> String {
    String(folded(paste: line, keepingLineEnds: request.allowsNewlines))
  }
}
