extension Store {
  /// Drafts in one state, the one changed last first.
  package func drafts(_ state: DraftState = .open) throws(StoreError) -> [DraftSummary] {
    try drafts(where: "state = ?1", [.text(state.rawValue)])
  }

  /// The finished drafts that an entry was saved from, the newest first.
  package func history(ofEntry id: Int64) throws(StoreError) -> [DraftSummary] {
    try drafts(where: "entry_id = ?1", [.integer(id)])
  }

  /// Nil where there is none of this number that is open.
  package func draft(id: Int64) throws(StoreError) -> DraftSummary? {
    try drafts(where: "id = ?1 AND state = 'open'", [.integer(id)]).first
  }

  /// What was appended to a draft in any state, first to last.
  package func events(of draft: Int64) throws(StoreError) -> [String] {
    try database.rows(
      "SELECT payload FROM draft_event WHERE draft_id = ?1 ORDER BY id", [.integer(draft)]
    ) { $0.text(0) }
  }

  private func drafts(
    where condition: String, _ values: [SQLValue]
  ) throws(StoreError) -> [DraftSummary] {
    try database.rows(
      """
      SELECT id, title, year, origin, started_at, changed_at,
        (SELECT count(*) FROM draft_event WHERE draft_id = draft.id),
        pending_question, pending_text
      FROM draft WHERE \(condition) ORDER BY changed_at DESC, id DESC
      """, values
    ) { row in
      DraftSummary(
        id: row.integer(0), title: row.text(1), year: row.isNull(2) ? nil : Int(row.integer(2)),
        origin: row.optionalText(3), startedAt: row.text(4), changedAt: row.text(5),
        eventCount: Int(row.integer(6)),
        pending: row.isNull(7) ? nil : PendingAnswer(question: row.text(7), text: row.text(8)))
    }
  }
}
