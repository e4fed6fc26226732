package import Goals
import Tables
package import Terminal

/// The guided session on a terminal: asks, writes down, reviews, saves.
package final class InterviewSession {
  var interview: Interview
  let editor: LineEditor
  let links: SessionLinks
  /// What was being typed when an earlier session ended, until it is written down.
  private var pending: (question: FieldPath, text: String)?
  var trail = AnswerTrail()
  /// What Enter at the review has been held up for once already.
  var hasPointedOutUnchanged = false

  /// `pending` is the answer that was being typed when an earlier session ended.
  package init(
    _ draft: Draft, editor: LineEditor, links: SessionLinks,
    pending: (question: FieldPath, text: String)? = nil
  ) {
    interview = Interview(draft)
    self.editor = editor
    self.links = links
    interview.basis = links.basis(draft)
    self.pending = pending
  }

  /// Whether the clerk has neither answered nor typed anything, so that there is nothing to keep.
  package var isUntouched: Bool {
    let draft = interview.draft
    return draft.undoable == nil && draft.redoable == nil && !draft.hasTypedTexts
  }

  /// Runs until the entry is saved or the clerk leaves; throws what `links` throw.
  package func run() throws -> SessionEnd {
    try editor.holding {
      if let pending {
        try keep(.typed(pending.question, pending.text))
        interview.goOn()
      }
      while true {
        if let end = try step() { return end }
      }
    }
  }

  private func step() throws -> SessionEnd? {
    showTrail()
    if let row = interview.row { return try decide(row) }
    return try interview.question == nil ? review() : ask()
  }

  private func ask() throws -> SessionEnd? {
    guard let question = interview.question else { return nil }
    var request = interview.request(past: links.past)
    request.autosave = { [links] in links.keepPending(question, $0) }
    let mark = editor.mark
    let outcome = editor.read(request)
    if case .answered(let text) = outcome {
      let events = interview.events(for: text, past: links.past)
      try record(events)
      trail.add(events.contains { $0.isAnswer } ? question : nil, at: mark)
      return nil
    }
    if outcome.text != interview.initialText { try keep(.typed(question, outcome.text)) }
    if case .forward = outcome {
      _ = interview.goForward()
      return nil
    }
    // Should this session end here, the next one opens at this text, not only with it.
    if outcome.mayEndHere, let text = interview.draft.typedText(question) {
      links.keepPending(question, text)
    }
    return try goElsewhere(outcome)
  }

  /// Does what a question was left for, other than an answer; ends the session where it is over.
  func goElsewhere(_ outcome: LineOutcome) throws -> SessionEnd? {
    switch outcome {
    case .answered, .forward: return nil
    case .back: interview.goBack()
    case .undo: try take(.undone)
    case .redo: try take(.redone)
    case .menu, .interrupted: return try askWhereTo()
    case .ended: return .left
    case .terminated(let signal, _): return .terminated(signal: signal)
    }
    return nil
  }

  private func askWhereTo() throws -> SessionEnd? {
    switch interview.leavingMenu(links.leaving).ask(editor) {
    case .chosen(.goOn), .ended(.menu), .ended(.back): return nil
    case .chosen(.leave), .ended(.interrupted), .ended(.ended): return .left
    case .chosen(.undo): try take(.undone)
    case .chosen(.redo): try take(.redone)
    case .chosen(.discard): return .discarded
    case .ended(let outcome): return try goElsewhere(outcome)
    }
    return nil
  }

  /// Takes a step back or lets it count again, and says which.
  func take(_ event: DraftEvent) throws {
    let old = interview.draft
    let isUndo = event == .undone
    guard let step = isUndo ? old.undoable : old.redoable else {
      editor.print([StyledText(isUndo ? "· 没有可以撤销的了" : "· 没有可以重做的了", .faint)])
      return
    }
    try record(event)
    showTrail()
    let verb = isUndo ? "已撤销" : "已重做"
    editor.print([StyledText("✓ \(interview.draft.telling(step, taking: verb, from: old))", .good)])
  }

  func record(_ event: DraftEvent) throws { try record([event]) }

  func record(_ events: [DraftEvent]) throws {
    if events.isEmpty { return }
    try links.record(events)
    interview.advance(events)
    if events.contains(where: \.tellsWhichProject) {
      interview.basis = links.basis(interview.draft)
    }
  }

  /// Writes down what leaves the clerk at the same question.
  func keep(_ event: DraftEvent) throws {
    try links.record([event])
    interview.keep(event)
  }
}

extension LineOutcome {
  /// Whether the clerk has asked for the way out, or been cut off.
  fileprivate var mayEndHere: Bool {
    switch self {
    case .menu, .interrupted, .ended, .terminated: true
    case .answered, .back, .forward, .undo, .redo: false
    }
  }
}

extension DraftEvent {
  /// Whether something else may be known beside the draft from here on.
  fileprivate var tellsWhichProject: Bool {
    switch self {
    case .answered(let path, _): [.department, .unit, .year, .name].contains(path)
    case .undone, .redone: true
    default: false
    }
  }
}
