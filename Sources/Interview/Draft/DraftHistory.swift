/// 撤销与重做: which of a draft's events count, and which were taken back.
struct DraftHistory: Hashable, Sendable {
  /// The events that count, first to last.
  private(set) var done: [DraftEvent] = []
  /// What was taken back and may come again, the next one last.
  private(set) var undone: [DraftEvent] = []
  /// How many events were there before anybody was asked; those stay.
  private var floor = 0

  /// Adds an event; what was taken back before it is given up.
  mutating func add(_ event: DraftEvent) {
    done.append(event)
    undone = []
  }

  /// Keeps what has come so far from being taken back.
  mutating func open() { floor = done.count }

  /// The event that undoing takes back, or nil.
  var last: DraftEvent? { done.count > floor ? done.last : nil }

  /// Takes the last event back; false where there is none.
  mutating func undo() -> Bool {
    guard let last else { return false }
    done.removeLast()
    undone.append(last)
    return true
  }

  /// Lets the event count again that was taken back last; false where there is none.
  mutating func redo() -> Bool {
    guard let event = undone.popLast() else { return false }
    done.append(event)
    return true
  }
}
