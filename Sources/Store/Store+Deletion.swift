extension Store {
  /// Days for which a deleted entry or a discarded draft can be taken back.
  package static let daysKept = 30

  /// Takes an entry out of every list; `undelete` takes it back.
  package func delete(entry id: Int64) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try markDeleted(id)
      if database.changes == 0 { throw .noSuchEntry(id: id) }
      try purge()
    }
  }

  /// Brings a deleted entry back, unless another one has taken its key.
  ///
  /// - Throws: `noSuchEntry` where none of this number is deleted.
  package func undelete(entry id: Int64) throws(StoreError) -> Merge {
    try database.write { () throws(StoreError) in
      guard
        let key = try entries(where: "id = ?1 AND deleted_at IS NOT NULL", [.integer(id)]).first?
          .key
      else { throw .noSuchEntry(id: id) }
      let rivals = try entries(
        year: key.year, department: key.department, unit: key.unit, name: key.name)
      if let rival = rivals.first(where: { $0.key.ordinal == key.ordinal }) {
        return .conflicting(existing: rival)
      }
      try database.run("UPDATE entry SET deleted_at = NULL WHERE id = ?1", [.integer(id)])
      let index = FindIndex(database: database)
      try index.apply(FindChanges(added: [index.document(id)].compactMap(\.self)))
      return .added
    }
  }

  /// Entries that `undelete` can bring back.
  package func deletedEntries() throws(StoreError) -> [Entry] {
    try entries(where: "deleted_at IS NOT NULL", [])
  }

  func markDeleted(_ id: Int64) throws(StoreError) {
    let index = FindIndex(database: database)
    try index.apply(FindChanges(removed: [index.document(id)].compactMap(\.self)))
    try database.run(
      "UPDATE entry SET deleted_at = \(now) WHERE id = ?1 AND deleted_at IS NULL", [.integer(id)])
  }

  /// Removes for good what was deleted or discarded more than `daysKept` days ago.
  func purge() throws(StoreError) {
    let limit = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-\(Self.daysKept) days')"
    try database.run("DELETE FROM entry WHERE deleted_at < \(limit)")
    try database.run("DELETE FROM draft WHERE state = 'discarded' AND changed_at < \(limit)")
  }
}
