import Goals

extension Store {
  /// Foretells what `save` would do, and changes nothing.
  ///
  /// Projects are compared; layout, currency unit, position and source are not.
  package func compare(_ entry: NewEntry) throws(StoreError) -> Merge {
    guard let twin = try twin(of: entry, body: body(of: entry)) else { return .added }
    if twin.isEqual { return .unchanged }
    return .conflicting(existing: try existing(twin))
  }

  /// Saves all of a list or nothing, in one transaction, with the file that it was read from.
  ///
  /// An entry of the same key and another project is replaced if `replacing`, and else a conflict.
  /// Beside an equal project, `replacing` renews layout, currency unit and position alone. A trial
  /// tells what would become of the list, and leaves everything as it was.
  ///
  /// - Throws: `repeatedKey` where the list names a key twice.
  package func save(
    _ entries: [NewEntry], of source: SourceFile? = nil, replacing: Bool, isTrial: Bool = false
  ) throws(StoreError) -> SaveResult {
    try database.transaction { () throws(StoreError) in
      if let source { try write(source) }
      let (counts, conflicts, _) = try write(entries, replacing: replacing)
      if !conflicts.isEmpty { return .rollBack(.conflicting(existing: conflicts)) }
      return isTrial ? .rollBack(.saved(counts)) : .commit(.saved(counts))
    }
  }

  /// What was written, what was in the way, and the numbers of the entries in the list's order.
  typealias Written = (counts: SaveCounts, conflicts: [Entry], ids: [Int64])

  /// Writes a list within a transaction that the caller rolls back where there are conflicts.
  func write(
    _ entries: [NewEntry], replacing: Bool
  ) throws(StoreError) -> Written {
    var counts = SaveCounts()
    var conflicts: [Entry] = []
    var ids: [Int64] = []
    var seen: Set<Int64> = []
    var changes = FindChanges()
    var added: [Int64] = []
    var rivals = Rivals()
    let moment = try moment()
    for entry in entries {
      let body = body(of: entry)
      let twin = try mayHaveTwin(entry, &rivals) ? twin(of: entry, body: body) : nil
      if let twin, seen.contains(twin.id) { throw .repeatedKey(entry.key) }
      if let twin, twin.isEqual {
        counts.unchanged += 1
        if replacing { try renew(twin.id, from: entry) }
      } else if let twin, replacing {
        counts.replaced += 1
        try replace(twin.id, with: entry, body: body, &changes)
      } else if let twin {
        conflicts.append(try existing(twin))
      } else {
        counts.added += 1
        added.append(try insert(entry, body: body, at: moment, &changes))
      }
      guard let id = twin?.id ?? added.last else { continue }
      seen.insert(id)
      ids.append(id)
    }
    if let first = added.first, let last = added.last {
      try addFirstVersions(ofEntries: first...last)
      try countAdded(ofEntries: first...last)
    }
    try FindIndex(database: database).apply(changes)
    return (counts, conflicts, ids)
  }

  /// Writes what an entry has become, as `write` does; the two are one entry whatever the key.
  ///
  /// Where a third one has the new key and gives way, the edited one is deleted.
  func write(
    _ entry: NewEntry, over edited: Int64, replacing: Bool
  ) throws(StoreError) -> Written {
    // Only whose the key is matters here, so the body may be any.
    if let rival = try twin(of: entry, body: "") {
      let written = try write([entry], replacing: replacing || rival.id == edited)
      if rival.id != edited && written.conflicts.isEmpty { try markDeleted(edited) }
      return written
    }
    if try self.entry(id: edited) == nil { return try write([entry], replacing: true) }
    var changes = FindChanges()
    try replace(edited, with: entry, body: body(of: entry), &changes)
    try FindIndex(database: database).apply(changes)
    return (SaveCounts(replaced: 1), [], [edited])
  }

  /// The entry of the same key, and whether its project is equal.
  private typealias Twin = (id: Int64, isEqual: Bool)

  /// Where a list's entries may meet others of their keys.
  private struct Rivals {
    /// The department and year that was asked about last, and whether it had entries then.
    var last: (year: Int, department: String, hasEntries: Bool)?
    /// The keys of the list in departments that had none.
    var keys: Set<EntryKey> = []
  }

  /// False where the department had nothing of the year, as with most lists, and the list has not named
  /// the key yet: then nothing need be looked for.
  private func mayHaveTwin(
    _ entry: NewEntry, _ rivals: inout Rivals
  ) throws(StoreError) -> Bool {
    if rivals.last?.year != entry.year || rivals.last?.department != entry.department {
      let found = try database.rows(
        """
        SELECT 1 FROM entry WHERE year = ?1 AND department = ?2 AND deleted_at IS NULL LIMIT 1
        """, [.integer(entry.year), .text(entry.department)]
      ) { $0.integer(0) }
      rivals.last = (entry.year, entry.department, !found.isEmpty)
    }
    return rivals.last?.hasEntries == true || !rivals.keys.insert(entry.key).inserted
  }

  private func twin(of entry: NewEntry, body: String) throws(StoreError) -> Twin? {
    try database.rows(
      """
      SELECT id, body = ?6 FROM entry
      WHERE name = ?1 AND year = ?2 AND department = ?3 AND unit = ?4 AND ordinal = ?5
        AND deleted_at IS NULL
      """,
      [
        .text(entry.project.name), .integer(entry.year), .text(entry.department),
        .text(entry.unit), .integer(entry.ordinal), .text(body),
      ]
    ) { ($0.integer(0), $0.integer(1) == 1) }.first
  }

  private func existing(_ twin: Twin) throws(StoreError) -> Entry {
    guard let entry = try entry(id: twin.id) else { throw .noSuchEntry(id: twin.id) }
    return entry
  }

  private func body(of entry: NewEntry) -> String { projects.body(of: entry.project) }

  /// The present moment, to the millisecond, for all of a list.
  private func moment() throws(StoreError) -> String {
    try database.rows("SELECT \(now)") { $0.text(0) }.first ?? ""
  }

  private static let insertion = """
    INSERT INTO entry (year, department, unit, name, ordinal, layout, currency_unit, position,
      body, source, source_hash, updated_at)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, coalesce(?8,
      (SELECT max(position) + 1 FROM entry WHERE year = ?1 AND department = ?2), 0),
      ?9, ?10, ?11, ?12)
    """

  /// Adds an entry without its first version, and without counting it.
  private func insert(
    _ entry: NewEntry, body: String, at moment: String, _ changes: inout FindChanges
  ) throws(StoreError) -> Int64 {
    try database.run(
      Self.insertion,
      [
        .integer(entry.year), .text(entry.department), .text(entry.unit),
        .text(entry.project.name), .integer(entry.ordinal), .text(entry.layout),
        .text(entry.currencyUnit.rawValue), .integer(entry.position), .text(body),
        .text(entry.source), .text(entry.sourceHash), .text(moment),
      ])
    let id = database.lastInsertedID
    changes.added.append(
      FindDocument(
        id: id, year: entry.year, unit: entry.unit, status: .draft, project: entry.project))
    return id
  }

  /// Counts the entries of each year that a transaction has added; their numbers follow one another,
  /// because it alone writes.
  func countAdded(ofEntries ids: ClosedRange<Int64>) throws(StoreError) {
    try database.run(
      """
      INSERT INTO year_count SELECT year, count(*) FROM entry WHERE id BETWEEN ?1 AND ?2
      GROUP BY year ON CONFLICT (year) DO UPDATE SET entries = entries + excluded.entries
      """, [.integer(ids.lowerBound), .integer(ids.upperBound)])
  }

  private func replace(
    _ id: Int64, with entry: NewEntry, body: String, _ changes: inout FindChanges
  ) throws(StoreError) {
    if let document = try FindIndex(database: database).document(id) {
      changes.removed.append(document)
    }
    try archiveVersion(ofEntry: id)
    try renew(id, from: entry)
    try database.run(
      """
      UPDATE entry SET name = ?2, year = ?3, department = ?4, unit = ?5, ordinal = ?6, body = ?7,
        source = ?8, source_hash = ?9, status = 'draft', updated_at = \(now)
      WHERE id = ?1
      """,
      [
        .integer(id), .text(entry.project.name), .integer(entry.year), .text(entry.department),
        .text(entry.unit), .integer(entry.ordinal), .text(body), .text(entry.source),
        .text(entry.sourceHash),
      ])
    try addVersion(ofEntry: id)
    changes.added.append(
      FindDocument(
        id: id, year: entry.year, unit: entry.unit, status: .draft, project: entry.project))
  }

  private func renew(_ id: Int64, from entry: NewEntry) throws(StoreError) {
    try database.run(
      """
      UPDATE entry SET layout = ?2, currency_unit = ?3, position = coalesce(?4, position)
      WHERE id = ?1
      """,
      [
        .integer(id), .text(entry.layout), .text(entry.currencyUnit.rawValue),
        .integer(entry.position),
      ])
  }
}
