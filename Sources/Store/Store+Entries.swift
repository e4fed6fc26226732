import Goals

extension Store {
  /// Entries that agree with all that is given, by year, department and position.
  ///
  /// Texts are compared exactly, character by character.
  package func entries(
    year: Int? = nil, department: String? = nil, unit: String? = nil, name: String? = nil
  ) throws(StoreError) -> [Entry] {
    let given: [(column: String, value: SQLValue)] = [
      ("year", .integer(year)), ("department", .text(department)), ("unit", .text(unit)),
      ("name", .text(name)),
    ].filter { if case .null = $0.value { false } else { true } }
    let conditions = given.enumerated().map { " AND \($1.column) = ?\($0 + 1)" }.joined()
    return try entries(where: "deleted_at IS NULL" + conditions, given.map(\.value))
  }

  /// Entries whose name contains every one of the words; `a` finds `A`, no character is a wildcard.
  package func entries(nameContaining words: [String]) throws(StoreError) -> [Entry] {
    let conditions = words.indices.map { " AND instr(lower(name), lower(?\($0 + 1))) > 0" }.joined()
    // The inner query reads the index alone, which is a fraction of the table.
    return try entries(
      where: "id IN (SELECT id FROM entry WHERE deleted_at IS NULL\(conditions))",
      words.map { .text($0) })
  }

  /// Nil where there is none of this number, or it is deleted.
  package func entry(id: Int64) throws(StoreError) -> Entry? {
    try entries(where: "id = ?1 AND deleted_at IS NULL", [.integer(id)]).first
  }

  /// Years of which there are entries, the newest first.
  package func years() throws(StoreError) -> [YearSummary] {
    try database.rows(
      "SELECT year, entries FROM year_count WHERE entries > 0 ORDER BY year DESC"
    ) { YearSummary(year: Int($0.integer(0)), entryCount: Int($0.integer(1))) }
  }

  /// Whether a year has an entry that no table was written with since it was changed.
  package func hasEntryToExport(year: Int) throws(StoreError) -> Bool {
    try !database.rows(
      """
      SELECT 1 FROM entry
      WHERE year = ?1 AND deleted_at IS NULL AND status <> 'exported' LIMIT 1
      """, [.integer(Int64(year))]
    ) { $0.integer(0) }.isEmpty
  }

  func entries(where condition: String, _ values: [SQLValue]) throws(StoreError) -> [Entry] {
    try database.rows(
      """
      SELECT id, year, department, unit, name, ordinal, layout, currency_unit, position, body,
        source, updated_at, source_hash, status
      FROM entry WHERE \(condition) ORDER BY year, department, position, id
      """, values
    ) { (row) throws(StoreError) in try entry(row) }
  }

  private func entry(_ row: Statement) throws(StoreError) -> Entry {
    let id = row.integer(0)
    guard let currencyUnit = CurrencyUnit(rawValue: row.text(7)),
      let project = projects.project(from: row.text(9)),
      let status = EntryStatus(rawValue: row.text(13))
    else { throw .damagedEntry(path: path, id: id) }
    return Entry(
      id: id,
      key: EntryKey(
        year: Int(row.integer(1)), department: row.text(2), unit: row.text(3), name: row.text(4),
        ordinal: Int(row.integer(5))),
      layout: row.text(6), currencyUnit: currencyUnit, position: Int(row.integer(8)),
      project: project, source: row.optionalText(10), sourceHash: row.optionalText(12),
      status: status, updatedAt: row.text(11))
  }
}

/// 预算年度, and how much the store holds of it.
package struct YearSummary: Hashable, Sendable {
  package var year: Int
  package var entryCount: Int
}
