extension LineSession {
  /// Does what `key` asks for.
  func handleKey(_ key: Key) {
    (previousKey, lastKey) = (lastKey, key)
    let hadNotice = !notice.isEmpty
    notice = []
    if key != .up && key != .down { goalColumn = nil }
    switch key {
    case .character("?"), .character("？"):
      if (handle.isEmpty || isSelected) && showHelp() { return }
      type(key)
    case .character, .paste, .lineBreak: type(key)
    case .backspace: erase(before: lengthBefore(), after: 0)
    case .delete: erase(before: 0, after: lengthAfter())
    case .endOfInput where handle.isEmpty: outcome = .ended("")
    case .endOfInput: erase(before: 0, after: lengthAfter())
    case .deleteWordBefore: kill(from: words.start(before: handle.cursor), to: handle.cursor)
    case .deleteWordAfter: kill(from: handle.cursor, to: words.end(after: handle.cursor))
    case .deleteLine: kill(from: 0, to: .max)
    case .deleteToEnd: killToLineEnd()
    case .yank: insert(killed, .single)
    case .undo: undoOrLeave()
    case .redo: redoOrLeave()
    case .left: move(to: handle.cursor - lengthBefore())
    case .right: move(to: handle.cursor + lengthAfter())
    case .forward where request.allowsForward: outcome = .forward(handle.text.text)
    case .wordLeft: move(to: words.start(before: handle.cursor))
    case .wordRight, .forward: move(to: words.end(after: handle.cursor))
    case .rowStart, .rowEnd: moveInRow(toEnd: key == .rowEnd)
    case .textStart: move(to: 0)
    case .textEnd: move(to: .max)
    case .up, .down:
      let step = key == .up ? -1 : 1
      if arrowsChoose && choose(step) { break }
      if arrowsLeave {
        outcome = step < 0 ? .back(handle.text.text) : .forward(handle.text.text)
      } else {
        moveRow(by: step)
      }
    case .previousChoice: if !choose(-1) { moveRow(by: -1) }
    case .nextChoice: if !choose(1) { moveRow(by: 1) }
    case .tab: if !takeSuggestion() && !choose(1) { complete() }
    case .openEditor: openEditor()
    case .enter: answer()
    case .back: outcome = .back(handle.text.text)
    case .escape: escape(closing: hadNotice)
    case .help: _ = showHelp()
    case .interrupt: outcome = .interrupted(handle.text.text)
    case .suspend: suspend(group: true)
    case .clearScreen: repaintAfresh(clearing: true)
    }
    leaveCluster()
    if !key.keepsSelection { isSelected = false }
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

  private var arrowsLeave: Bool {
    request.arrowsLeave && choices.isEmpty && question(withHints: false).layout.rows.count == 1
  }

  /// Undoes typing; with nothing typed to undo, it is the answer before that is meant.
  private func undoOrLeave() {
    if let earlier = undo.undo(from: handle.text) {
      restore(earlier)
    } else if request.allowsUndo {
      outcome = .undo(handle.text.text)
    }
  }

  private func redoOrLeave() {
    if let later = undo.redo(from: handle.text) {
      restore(later)
    } else if request.allowsUndo && handle.text.text == request.text {
      outcome = .redo(handle.text.text)
    }
  }

  private func complete() {
    let completion = request.complete(handle.text)
    notice = completion.candidates
    guard let replacement = completion.replacement else { return }
    willEdit(.single)
    handle.replaceAll(with: replacement)
  }

  /// Takes a choice back, or closes what was shown; with nothing of that left, twice means leaving.
  private func escape(closing hadNotice: Bool) {
    if previousKey == .escape {
      outcome = .menu(handle.text.text)
    } else if unchoose() || hadNotice {
      lastKey = nil
    } else {
      notice = [StyledText("· 再按一次 Esc 离开这里，所填的会保留", .faint)]
    }
  }

  /// False where the request has none.
  private func showHelp() -> Bool {
    guard let help = request.help else { return false }
    notice = help()
    return true
  }
}
