package import Goals
import Tables
package import Terminal

/// The guided session on a terminal: asks, writes down, reviews, saves.
package final class InterviewSession {
  var interview: Interview
  let editor: LineEditor
  let links: SessionLinks
  /// Half-typed answers of questions that the clerk has gone away from.
  var unfinished: [FieldPath: String] = [:]

  /// `pending` is the answer that was being typed when an earlier session ended.
  package init(
    _ draft: Draft, editor: LineEditor, links: SessionLinks,
    pending: (question: FieldPath, text: String)? = nil
  ) {
    interview = Interview(draft)
    self.editor = editor
    self.links = links
    if let pending { unfinished[pending.question] = pending.text }
  }

  /// Runs until the entry is saved or the clerk leaves; throws what `links` throw.
  package func run() throws -> SessionEnd {
    while true {
      let end = try interview.question == nil ? review() : ask()
      if let end { return end }
    }
  }

  private func ask() throws -> SessionEnd? {
    guard let question = interview.question else { return nil }
    var request = interview.request(
      text: unfinished[question] ?? interview.initialText, past: links.past)
    request.autosave = { [links] in links.keepPending(question, $0) }
    switch editor.read(request) {
    case .answered(let text):
      unfinished[question] = nil
      if try fill(in: text, at: question) { return nil }
      let kept = interview.draft.assess(text, at: question).reading ?? text.trimmed
      if let event = interview.event(for: kept) { try record(event) }
      return nil
    case .back(let text):
      if text != interview.initialText { unfinished[question] = text }
      interview.goBack()
      return nil
    case let outcome:
      if outcome.text != interview.initialText { links.keepPending(question, outcome.text) }
      return end(outcome)
    }
  }

  private func review() throws -> SessionEnd? {
    let sheet = interview.draft.sheet
    let parts = sheet.parts
    editor.print(ReviewPage(sheet, width: printedWidth, ruler: editor.look.ruler).lines)
    var fault: String?
    var choice = ReviewChoice.save
    var request = LineRequest(prompt: StyledText("改哪一项？", .strong))
    request.hints = { line in
      if let fault { return [StyledText("✗ \(fault)", .fault)] }
      return [StyledText("· 编号：修改  ＋：加指标  －编号：删指标  直接回车：保存", .faint)]
    }
    request.accept = { text in
      do throws(ReviewChoice.Fault) {
        choice = try ReviewChoice(text, parts: parts)
        return .accept
      } catch {
        fault = error.message
        return .refuse()
      }
    }
    request.settled = { _ in [] }
    let outcome = editor.read(request)
    guard case .answered = outcome else {
      if case .back = outcome {
        interview.goBack()
        return nil
      }
      return end(outcome)
    }
    switch choice {
    case .save: return try save(replacing: false)
    case .edit(let questions): interview.edit(questions)
    case .addIndicator: try record(.reopenedIndicators)
    case .removeIndicator(let index): try record(.removedIndicator(index))
    }
    return nil
  }

  private func save(replacing: Bool) throws -> SessionEnd? {
    switch try links.save(interview.draft, replacing) {
    case .saved: return .saved
    case .inTheWay(let lines):
      editor.print(lines)
      switch Confirmation("用现在填的替换原有的吗？").ask(editor) {
      case .answered(true): return try save(replacing: true)
      case .answered(false): return nil
      case .ended(let outcome): return end(outcome)
      }
    }
  }

  private func record(_ event: DraftEvent) throws {
    try links.record(event)
    interview.advance(event)
  }

  private func end(_ outcome: LineOutcome) -> SessionEnd {
    if case .terminated(let signal, _) = outcome { return .terminated(signal: signal) }
    return .left
  }
}
