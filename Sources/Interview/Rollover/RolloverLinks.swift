/// What a worksheet is connected to: the store and earlier answers, as functions.
package struct RolloverLinks {
  /// Writes steps down, all or none, durably, before the next row is shown.
  package var record: ([RolloverEvent]) throws -> Void
  /// Keeps what is half typed in the row of this name.
  package var keepPending: (_ row: String, _ text: String) -> Void
  /// What earlier entries have to offer to the guided session.
  package var past: PastAnswers
  /// Saves all entries of the new year.
  package var save: (Rollover, _ replacing: Bool) throws -> SaveAnswer

  package init(
    record: @escaping ([RolloverEvent]) throws -> Void,
    keepPending: @escaping (String, String) -> Void, past: PastAnswers,
    save: @escaping (Rollover, Bool) throws -> SaveAnswer
  ) {
    self.record = record
    self.keepPending = keepPending
    self.past = past
    self.save = save
  }
}

/// How a session over a worksheet ended.
package enum RolloverEnd: Hashable, Sendable {
  case saved
  /// The clerk left; the worksheet is kept.
  case left
  /// A signal ended it; the worksheet is kept.
  case terminated(signal: Int32)
}
