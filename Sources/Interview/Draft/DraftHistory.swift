/// 撤销与重做: which of a draft's events count, and which were taken back.
///
/// Texts that are only typed are no steps of their own: they go and come with the step before them.
struct DraftHistory: Hashable, Sendable {
  /// The events that count, first to last.
  private(set) var done: [DraftEvent] = []
  /// What was taken back and may come again, the next one last.
  private(set) var undone: [DraftEvent] = []
  /// How many events were there before anybody was asked; those stay.
  private var floor = 0

  /// Adds an event; what was taken back before a step is given up.
  mutating func add(_ event: DraftEvent) {
    done.append(event)
    if event.isStep { undone = [] }
  }

  /// Keeps what has come so far from being taken back.
  mutating func open() { floor = done.count }

  /// The step that undoing takes back, or nil.
  var last: DraftEvent? { done[floor...].last(where: \.isStep) }

  /// The step that redoing lets count again, or nil.
  var next: DraftEvent? { undone.last }

  /// Takes the last step back; false where there is none.
  mutating func undo() -> Bool {
    guard last != nil else { return false }
    var wasStep = false
    while !wasStep {
      let event = done.removeLast()
      wasStep = event.isStep
      undone.append(event)
    }
    return true
  }

  /// Lets the step count again that was taken back last; false where there is none.
  mutating func redo() -> Bool {
    guard let step = undone.popLast() else { return false }
    done.append(step)
    while let event = undone.last, !event.isStep { done.append(undone.removeLast()) }
    return true
  }
}

extension DraftEvent {
  /// Whether it is something that the clerk has done, and can take back.
  var isStep: Bool {
    if case .typed = self { false } else { true }
  }
}
