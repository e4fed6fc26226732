/// 草稿: an entry that is being written, without its events.
package struct DraftSummary: Hashable, Sendable, Identifiable {
  package var id: Int64
  package var title: String
  package var year: Int?
  /// What the draft was started from, in the words of whoever started it.
  package var origin: String?
  /// UTC, ISO 8601 with milliseconds, as is `changedAt`.
  package var startedAt: String
  package var changedAt: String
  package var eventCount: Int
  package var pending: PendingAnswer?
}

/// An answer that is typed but not confirmed.
package struct PendingAnswer: Hashable, Sendable {
  package var question: String
  package var text: String

  package init(question: String, text: String) {
    self.question = question
    self.text = text
  }
}

/// Where a draft stands in its life.
package enum DraftState: String, Hashable, Sendable, CaseIterable {
  case open
  /// Its entry is saved; the draft stays as the entry's history.
  case finished
  /// Can be opened again for `Store.daysKept` days.
  case discarded
}
