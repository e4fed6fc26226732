package import Goals

/// 版本: an entry as it was saved once, by whom and when.
package struct EntryVersion: Hashable, Sendable {
  /// From 1.
  package var number: Int
  /// UTC, ISO 8601 with milliseconds.
  package var savedAt: String
  /// The account that saved it; empty where it was saved before accounts were written down.
  package var savedBy: String
  package var key: EntryKey
  package var layout: String
  package var currencyUnit: CurrencyUnit
  package var project: ProjectGoal
  /// The name of the file that it was read from.
  package var source: String?
  /// The name of that file's bytes, for `Store.sourceFile(hash:)`.
  package var sourceHash: String?

  package init(
    number: Int, savedAt: String, savedBy: String, key: EntryKey, layout: String,
    currencyUnit: CurrencyUnit, project: ProjectGoal, source: String? = nil,
    sourceHash: String? = nil
  ) {
    self.number = number
    self.savedAt = savedAt
    self.savedBy = savedBy
    self.key = key
    self.layout = layout
    self.currencyUnit = currencyUnit
    self.project = project
    self.source = source
    self.sourceHash = sourceHash
  }
}

extension Store {
  /// Every version of an entry, the first one first; nothing where there is no such entry.
  package func versions(ofEntry id: Int64) throws(StoreError) -> [EntryVersion] {
    try database.rows(
      """
      SELECT version.number, version.saved_at, version.saved_by, coalesce(version.year, entry.year),
        coalesce(version.department, entry.department), coalesce(version.unit, entry.unit),
        coalesce(version.ordinal, entry.ordinal), coalesce(version.layout, entry.layout),
        coalesce(version.currency_unit, entry.currency_unit), coalesce(version.body, entry.body),
        version.source, version.source_hash
      FROM version JOIN entry ON entry.id = version.entry_id
      WHERE entry_id = ?1 ORDER BY number
      """, [.integer(id)]
    ) { (row) throws(StoreError) in
      guard let project = projects.project(from: row.text(9)),
        let currencyUnit = CurrencyUnit(rawValue: row.text(8))
      else { throw .damagedEntry(path: path, id: id) }
      return EntryVersion(
        number: Int(row.integer(0)), savedAt: row.text(1), savedBy: row.text(2),
        key: EntryKey(
          year: Int(row.integer(3)), department: row.text(4), unit: row.text(5),
          name: project.name, ordinal: Int(row.integer(6))),
        layout: row.text(7), currencyUnit: currencyUnit, project: project,
        source: row.optionalText(10), sourceHash: row.optionalText(11))
    }
  }

  /// Keeps the present version's content apart from the entry, which is about to change.
  func archiveVersion(ofEntry id: Int64) throws(StoreError) {
    try database.run(
      """
      UPDATE version SET year = entry.year, department = entry.department, unit = entry.unit,
        ordinal = entry.ordinal, layout = entry.layout, currency_unit = entry.currency_unit,
        body = entry.body
      FROM entry WHERE entry.id = ?1 AND version.entry_id = ?1 AND version.body IS NULL
      """, [.integer(id)])
  }

  /// Writes down that entries, which one transaction has added, are what they were saved as.
  func addFirstVersions(ofEntries ids: ClosedRange<Int64>) throws(StoreError) {
    try database.run(
      """
      INSERT INTO version (entry_id, number, saved_at, saved_by, source, source_hash)
      SELECT id, 1, updated_at, ?3, source, source_hash FROM entry WHERE id BETWEEN ?1 AND ?2
      """,
      [.integer(ids.lowerBound), .integer(ids.upperBound), .text(SystemUser.name)])
  }

  /// Writes down that an entry is now what it was just saved as.
  func addVersion(ofEntry id: Int64) throws(StoreError) {
    try database.run(
      """
      INSERT INTO version (entry_id, number, saved_at, saved_by, source, source_hash)
      SELECT id, 1 + coalesce((SELECT max(number) FROM version WHERE entry_id = ?1), 0),
        updated_at, ?2, source, source_hash
      FROM entry WHERE id = ?1
      """, [.integer(id), .text(SystemUser.name)])
  }
}
