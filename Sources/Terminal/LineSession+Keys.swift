extension LineSession {
  /// Does what `key` asks for; what comes back is for libedit to do.
  func handleKey(_ key: Key) -> Unicode.Scalar? {
    candidates = []
    if key != .up && key != .down { goalColumn = nil }
    switch key {
    case .character(let scalar): return edit(.typing, scalar)
    case .paste(let text):
      willEdit(.single)
      handle.insert(folded(paste: text, keepingLineEnds: request.allowsNewlines))
    case .lineBreak where request.allowsNewlines:
      // To libedit a line feed is the end of the line, whoever types it.
      willEdit(.single)
      handle.insert(["\n"])
    case .lineBreak: break
    case .backspace: eraseBefore()
    case .delete: eraseAfter()
    case .deleteWordBefore: return edit(.single, EditCommand.deleteWordBefore.scalar)
    case .deleteWordAfter: return edit(.single, EditCommand.deleteWordAfter.scalar)
    case .deleteLine: return edit(.single, EditCommand.deleteLine.scalar)
    case .deleteToEnd: return edit(.single, EditCommand.deleteToEnd.scalar)
    case .yank: return edit(.single, EditCommand.yank.scalar)
    case .undo: undoEdit()
    case .left: move(by: -lengthBefore())
    case .right: move(by: lengthAfter())
    case .wordLeft: return move(.wordLeft)
    case .wordRight: return move(.wordRight)
    case .home: return move(.toStart)
    case .end: return move(.toEnd)
    case .up: moveRow(by: -1)
    case .down: moveRow(by: 1)
    case .tab: complete()
    case .enter: answer()
    case .back: outcome = .back(handle.text.text)
    case .interrupt: outcome = .interrupted(handle.text.text)
    case .endOfInput: if handle.isEmpty { outcome = .ended("") } else { eraseAfter() }
    case .suspend: suspend(group: true)
    case .clearScreen: repaintAfresh(clearing: true)
    case .escape: break
    }
    return nil
  }

  private func answer() {
    let text = handle.text.text
    switch request.accept(text) {
    case .accept: outcome = .answered(text)
    case .refuse(let cursor):
      if let cursor { handle.moveCursor(to: cursor) }
      undo.endRun()
    }
  }

  private func complete() {
    let completion = request.complete(handle.text)
    candidates = completion.candidates
    guard let replacement = completion.replacement else { return }
    willEdit(.single)
    handle.replaceAll(with: replacement)
  }

  private func undoEdit() {
    guard let state = undo.undo(from: handle.text) else { return }
    autosave.noteEdit()
    handle.replaceAll(with: state)
  }

  private func edit(_ edit: UndoStack.Edit, _ scalar: Unicode.Scalar) -> Unicode.Scalar {
    willEdit(edit)
    return scalar
  }

  func willEdit(_ edit: UndoStack.Edit) {
    undo.willApply(edit, to: handle.text)
    autosave.noteEdit()
  }
}
