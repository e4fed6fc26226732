import Goals
import Terminal

extension InterviewSession {
  /// Shows the whole entry and does what the clerk wants with it.
  func review() throws -> SessionEnd? {
    let draft = interview.draft
    var sheet = draft.sheet
    sheet.basis = interview.basis
    sheet.unchanged = draft.unchanged
    let parts = sheet.parts
    editor.print(ReviewPage(sheet, width: printedWidth, ruler: editor.look.ruler).lines)
    // What was said of a text, as long as it stands in the line.
    var message: (text: String, line: StyledText)?
    var choice = ReviewChoice.save
    var request = LineRequest(prompt: StyledText("改哪一项？", .strong))
    request.hints = { [self] line in
      if let message, message.text == line.text { return [message.line] }
      return sheet.kindHint + (draft.isSortedByCode ? [] : [ReviewChoice.sortingHint])
        + ReviewChoice.hint(saving: links.leaving.save, pointingOut: yearToPointOut)
    }
    request.help = { ReviewChoice.help }
    request.accept = { [self] text in
      do throws(ReviewChoice.Fault) {
        choice = try ReviewChoice(text, parts: parts)
      } catch {
        message = (text, StyledText("✗ \(error.message)", .fault))
        return .refuse()
      }
      if choice == .save, let year = yearToPointOut {
        hasPointedOutUnchanged = true
        let sentence = "！有和 \(year) 年一样的（见上面）；确实不变就再按一次回车，保存。"
        message = (text, StyledText(sentence, .caution))
        return .refuse()
      }
      return .accept
    }
    request.settled = { _ in [] }
    request.allowsUndo = true
    request.staysWhenLeft = false
    let outcome = editor.read(request)
    guard case .answered = outcome else { return try goElsewhere(outcome) }
    switch choice {
    case .save: return try save(replacing: false)
    case .edit(let questions): interview.edit(questions)
    case .addIndicator: try record(.reopenedIndicators)
    case .removeIndicator(let index): try record(.removedIndicator(index))
    case .copyIndicator(let index): try record(.copiedIndicator(index))
    case .moveIndicator(let index, let place): try record(.movedIndicator(index, to: place))
    case .sortIndicators: try record(.sortedIndicators)
    case .tellKind: return try askKind(sheet)
    case .undo: try take(.undone)
    case .redo: try take(.redone)
    }
    return nil
  }

  /// Last year, where something stayed as it was in it and Enter has not said so yet.
  private var yearToPointOut: Int? {
    let draft = interview.draft
    return hasPointedOutUnchanged || draft.unchanged == nil ? nil : draft.sampleYear
  }

  private func askKind(_ sheet: EntrySheet) throws -> SessionEnd? {
    switch sheet.kindMenu.ask(editor) {
    case .chosen(let kind): try record(.toldKind(kind))
    case .ended(.menu), .ended(.back), .ended(.interrupted): return nil
    case .ended(let outcome): return try goElsewhere(outcome)
    }
    return nil
  }

  private func save(replacing: Bool) throws -> SessionEnd? {
    switch try links.save(interview.draft, replacing) {
    case .saved: return .saved(interview.draft)
    case .inTheWay(let lines):
      editor.print(lines)
      switch Confirmation("用现在填的替换原有的吗？").ask(editor) {
      case .answered(true): return try save(replacing: true)
      case .answered(false): return nil
      case .ended(let outcome): return try goElsewhere(outcome)
      }
    }
  }
}
