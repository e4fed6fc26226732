extension Store {
  /// Writes down how far entries have come; saving another project makes an entry a draft again.
  package func mark(_ ids: [Int64], as status: EntryStatus) throws(StoreError) {
    let index = FindIndex(database: database)
    try database.write { () throws(StoreError) in
      var changes = FindChanges()
      for id in ids {
        guard let old = try index.document(id) else { throw .noSuchEntry(id: id) }
        try database.run(
          "UPDATE entry SET status = ?2 WHERE id = ?1", [.integer(id), .text(status.rawValue)])
        changes.removed.append(old)
        try index.document(id).map { changes.added.append($0) }
      }
      try index.apply(changes)
    }
  }
}
