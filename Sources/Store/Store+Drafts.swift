extension Store {
  /// Opens a draft and tells its number.
  ///
  /// `origin` is the caller's own text, for `DraftSummary.origin`.
  package func startDraft(
    title: String, year: Int? = nil, origin: String? = nil
  ) throws(StoreError) -> Int64 {
    try database.write { () throws(StoreError) in
      try database.run(
        """
        INSERT INTO draft (title, year, origin, started_at, changed_at)
        VALUES (?1, ?2, ?3, \(now), \(now))
        """, [.text(title), .integer(year), .text(origin)])
      return database.lastInsertedID
    }
  }

  /// Adds an event behind the others, and drops the pending answer that it confirms.
  ///
  /// The event outlives the process and a power cut once this returns. The store does not look into
  /// it. With `count`, the events that the caller knows of, one that another session has added
  /// meanwhile is noticed.
  ///
  /// - Throws: `draftChangedElsewhere` where the draft has not `count` events.
  package func append(
    event: String, to draft: Int64, after count: Int? = nil
  ) throws(StoreError) {
    try append(events: [event], to: draft, after: count)
  }

  /// Adds several events, all or none.
  package func append(
    events: [String], to draft: Int64, after count: Int? = nil
  ) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try change(draft, "pending_question = NULL, pending_text = NULL")
      if let count, try eventCount(of: draft) != count { throw .draftChangedElsewhere(id: draft) }
      for event in events {
        try database.run(
          "INSERT INTO draft_event (draft_id, payload, recorded_at) VALUES (?1, ?2, \(now))",
          [.integer(draft), .text(event)])
      }
    }
  }

  /// Keeps the answer that is being typed in place of the one before; nil keeps none.
  package func setPending(_ answer: PendingAnswer?, in draft: Int64) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try change(
        draft, "pending_question = ?2, pending_text = ?3",
        [.text(answer?.question), .text(answer?.text)])
    }
  }

  package func rename(draft: Int64, to title: String) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try change(draft, "title = ?2", [.text(title)])
    }
  }

  /// Saves the entry and closes the draft, or does neither where the entry conflicts.
  ///
  /// The draft becomes part of the entry's history. `editing` is the number of the entry that the
  /// draft was started from in order to change it: it is replaced, and keeps its number, also where
  /// the draft gives it another name, unit or year.
  package func finish(
    draft: Int64, saving entry: NewEntry, replacing: Bool, editing edited: Int64? = nil
  ) throws(StoreError) -> SaveResult {
    try database.transaction { () throws(StoreError) in
      let (counts, conflicts, ids) =
        if let edited {
          try write(entry, over: edited, replacing: replacing)
        } else {
          try write([entry], replacing: replacing)
        }
      if !conflicts.isEmpty { return .rollBack(.conflicting(existing: conflicts)) }
      try change(
        draft,
        "state = 'finished', entry_id = ?2, pending_question = NULL, pending_text = NULL",
        ids.map { .integer($0) })
      return .commit(.saved(counts))
    }
  }

  /// Saves a list of new entries and closes the draft, or does neither where one conflicts.
  package func finish(
    draft: Int64, savingAll entries: [NewEntry], replacing: Bool = false
  ) throws(StoreError) -> SaveResult {
    try database.transaction { () throws(StoreError) in
      let (counts, conflicts, _) = try write(entries, replacing: replacing)
      if !conflicts.isEmpty { return .rollBack(.conflicting(existing: conflicts)) }
      try change(
        draft, "state = 'finished', pending_question = NULL, pending_text = NULL")
      return .commit(.saved(counts))
    }
  }

  /// Closes a draft without saving; `reopen` takes it back.
  package func discard(draft: Int64) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try change(draft, "state = 'discarded'")
      try purge()
    }
  }

  /// Takes a discarded draft back, with its pending answer.
  package func reopen(draft: Int64) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try change(draft, from: .discarded, "state = 'open'")
    }
  }

  /// Sets columns of a draft that is in a certain state; `?1` is its number.
  private func change(
    _ draft: Int64, from state: DraftState = .open, _ assignments: String, _ values: [SQLValue] = []
  ) throws(StoreError) {
    try database.run(
      """
      UPDATE draft SET \(assignments), changed_at = \(now)
      WHERE id = ?1 AND state = '\(state.rawValue)'
      """, [.integer(draft)] + values)
    if database.changes == 0 { throw .noSuchDraft(id: draft, state: state) }
  }

  private func eventCount(of draft: Int64) throws(StoreError) -> Int {
    try database.rows("SELECT count(*) FROM draft_event WHERE draft_id = ?1", [.integer(draft)]) {
      Int($0.integer(0))
    }.first ?? 0
  }
}
