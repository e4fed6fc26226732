/// Earlier states of the line; libedit's emacs keys keep none.
struct UndoStack {
  /// Edits of one kind in a row are undone together, except those that stand alone.
  enum Edit: Equatable { case typing, erasing, single }

  private var states: [EditedText] = []
  private var last: Edit?
  /// Bytes held; a megabyte pasted and edited must not be kept a hundred times.
  private var size = 0
  private static let limit = 8 << 20

  /// Remembers the state before `edit`, unless it only continues the last one.
  mutating func willApply(_ edit: Edit, to state: @autoclosure () -> EditedText) {
    defer { last = edit }
    if edit == last && edit != .single { return }
    let state = state()
    states.append(state)
    size += state.text.utf8.count
    while size > Self.limit, states.count > 1 {
      size -= states.removeFirst().text.utf8.count
    }
  }

  /// Ends a run of edits, as moving the cursor does.
  mutating func endRun() { last = nil }

  /// The state before the last edits that differs from `current`.
  mutating func undo(from current: EditedText) -> EditedText? {
    last = nil
    while let state = states.popLast() {
      size -= state.text.utf8.count
      if state.text != current.text { return state }
    }
    return nil
  }
}
