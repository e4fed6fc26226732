package import Goals
package import Terminal

/// What a session is connected to: the store and earlier answers, as functions.
package struct SessionLinks {
  /// Writes an event down, durably, before the next question is shown.
  package var record: (DraftEvent) throws -> Void
  /// Keeps a half-typed answer.
  package var keepPending: (FieldPath, String) -> Void
  /// What earlier entries have to offer.
  package var past: PastAnswers
  /// Saves the finished entry.
  package var save: (Draft, _ replacing: Bool) throws -> SaveAnswer
  /// What the draft is reviewed by, as far as it tells which project it is.
  package var basis: (Draft) -> ReviewBasis

  package init(
    record: @escaping (DraftEvent) throws -> Void,
    keepPending: @escaping (FieldPath, String) -> Void,
    past: PastAnswers,
    save: @escaping (Draft, _ replacing: Bool) throws -> SaveAnswer,
    basis: @escaping (Draft) -> ReviewBasis = { ReviewBasis(lastYear: $0.sampleOfLastYear) }
  ) {
    self.record = record
    self.keepPending = keepPending
    self.past = past
    self.save = save
    self.basis = basis
  }
}

/// What became of saving.
package enum SaveAnswer {
  case saved
  /// Another entry stands there; the lines show both.
  case inTheWay([StyledText])
}

/// How a session ended.
package enum SessionEnd: Hashable, Sendable {
  case saved(Draft)
  /// The clerk left; the draft is kept.
  case left
  /// The clerk wants no more of the draft.
  case discarded
  /// A signal ended it; the draft is kept.
  case terminated(signal: Int32)
}
