/// Earlier and undone states of the line; libedit's emacs keys keep none.
struct UndoStack {
  /// Edits of one kind in a row are undone together, except those that stand alone.
  enum Edit: Equatable { case typing, erasing, choosing, single }

  private var past: [EditedText] = []
  private var future: [EditedText] = []
  private var last: Edit?
  /// Bytes held of the past; a megabyte pasted and edited must not be kept a hundred times.
  private var size = 0
  private static let limit = 8 << 20

  /// Remembers the state before `edit`, unless it only continues the last one.
  mutating func willApply(_ edit: Edit, to state: @autoclosure () -> EditedText) {
    defer { last = edit }
    future = []
    if edit == last && edit != .single { return }
    push(state())
  }

  /// Ends a run of edits, as moving the cursor does.
  mutating func endRun() { last = nil }

  /// The state before the last edits that differs from `current`.
  mutating func undo(from current: EditedText) -> EditedText? {
    last = nil
    while let state = past.popLast() {
      size -= state.text.utf8.count
      if state.text != current.text {
        future.append(current)
        return state
      }
    }
    return nil
  }

  /// The state that the last undo led away from.
  mutating func redo(from current: EditedText) -> EditedText? {
    last = nil
    guard let state = future.popLast() else { return nil }
    push(current)
    return state
  }

  private mutating func push(_ state: EditedText) {
    past.append(state)
    size += state.text.utf8.count
    while size > Self.limit, past.count > 1 {
      size -= past.removeFirst().text.utf8.count
    }
  }
}
