/// What changes the text; each change can be undone.
extension LineSession {
  func willEdit(_ edit: UndoStack.Edit) {
    undo.willApply(edit, to: handle.text)
    autosave.noteEdit()
  }

  /// Inserts what a key typed or pasted.
  func type(_ key: Key) {
    switch key {
    case .character(let scalar): insert([scalar], .typing)
    case .paste(let text):
      insert(Array(folded(paste: text, keepingLineEnds: request.allowsNewlines)), .single)
    case .lineBreak where request.allowsNewlines: insert(["\n"], .single)
    default: break
    }
  }

  func insert(_ scalars: [Unicode.Scalar], _ edit: UndoStack.Edit) {
    guard !scalars.isEmpty else { return }
    willEdit(edit)
    if isSelected { handle.replaceAll(with: EditedText("")) }
    isSelected = false
    handle.insert(scalars)
  }

  /// Erases scalars on either side of the cursor.
  func erase(before: Int, after: Int) {
    guard before + after > 0 else { return }
    willEdit(.erasing)
    handle.moveCursor(by: after)
    handle.deleteBefore(before + after)
  }

  /// Cuts a stretch of the text; cuts in a row are put back together.
  func kill(from start: Int, to end: Int) {
    let scalars = handle.scalars
    let range = start..<min(end, scalars.count)
    guard !range.isEmpty else { return }
    let cut = Array(scalars[range])
    switch previousKey {
    case .deleteWordBefore: killed = cut + killed
    case .deleteWordAfter, .deleteToEnd: killed += cut
    default: killed = cut
    }
    willEdit(.single)
    handle.moveCursor(to: range.upperBound)
    handle.deleteBefore(range.count)
  }

  /// Cuts up to the next line break, or the break itself.
  func killToLineEnd() {
    let scalars = handle.scalars
    let start = handle.cursor
    let end = scalars[start...].firstIndex(of: "\n") ?? scalars.count
    kill(from: start, to: end == start ? end + 1 : end)
  }

  func restore(_ state: EditedText?) {
    guard let state else { return }
    autosave.noteEdit()
    handle.replaceAll(with: state)
  }
}
