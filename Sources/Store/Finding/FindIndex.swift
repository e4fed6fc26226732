import Goals

/// The full-text index over entries that are not deleted.
///
/// It keeps no text: what it finds is verified on the entry itself. A row is removed by giving the
/// index the grams that it was added with, so it must follow every change of an entry.
/// Manual: https://www.sqlite.org/fts5.html
struct FindIndex {
  let database: Database

  /// Makes the index for entries that are there already.
  func create() throws(StoreError) {
    try database.run(
      """
      CREATE VIRTUAL TABLE find USING fts5(
        grams, content = '', columnsize = 0, detail = none, tokenize = 'ascii')
      """)
    // More words in memory before they are written: an import merges less.
    try database.run("INSERT INTO find (find, rank) VALUES ('hashsize', 16777216)")
    try fill()
  }

  /// Makes the index anew from the entries; mends one that has come apart from them.
  func rebuild() throws(StoreError) {
    try database.run("INSERT INTO find (find) VALUES ('delete-all')")
    try fill()
  }

  private func fill() throws(StoreError) {
    // In the order of the index's rows, which it takes best.
    let ids = try database.rows(
      "SELECT id FROM entry WHERE deleted_at IS NULL ORDER BY year, id"
    ) { $0.integer(0) }
    for id in ids { try document(id).map(add) }
  }

  /// Carries out what a transaction has come to, all at once at its end: between other statements
  /// the index would write to the file each time.
  func apply(_ changes: FindChanges) throws(StoreError) {
    for document in changes.removed { try remove(document) }
    for document in changes.added { try add(document) }
  }

  private func add(_ document: FindDocument) throws(StoreError) {
    try database.run(
      "INSERT INTO find (rowid, grams) VALUES (?1, ?2)",
      [.integer(document.rowID), .utf8(document.grams)])
  }

  private func remove(_ document: FindDocument) throws(StoreError) {
    try database.run(
      "INSERT INTO find (find, rowid, grams) VALUES ('delete', ?1, ?2)",
      [.integer(document.rowID), .utf8(document.grams)])
  }

  /// Looks for damage within the index.
  func check() throws(StoreError) {
    try database.run("INSERT INTO find (find) VALUES ('integrity-check')")
  }

  /// Nil where there is no such entry, it is deleted, or it cannot be read; then it is not indexed.
  func document(_ id: Int64) throws(StoreError) -> FindDocument? {
    let projects = ProjectCoder()
    return try database.rows(
      "SELECT year, unit, status, body FROM entry WHERE id = ?1 AND deleted_at IS NULL",
      [.integer(id)]
    ) { row in
      projects.project(from: row.text(3)).map {
        FindDocument(
          id: id, year: Int(row.integer(0)), unit: row.text(1),
          status: EntryStatus(rawValue: row.text(2)) ?? .draft, project: $0)
      }
    }.first ?? nil
  }
}

/// What is to be changed in the index by the end of a transaction.
struct FindChanges {
  var removed: [FindDocument] = []
  var added: [FindDocument] = []
}
