import Goals

extension Store {
  /// Puts entries into the order of a list; exports and lists follow it.
  ///
  /// - Throws: `noSuchEntry` for a number of no entry; then nothing has changed.
  package func arrange(_ ids: [Int64]) throws(StoreError) {
    try database.write { () throws(StoreError) in
      for (position, id) in ids.enumerated() {
        try database.run(
          "UPDATE entry SET position = ?2 WHERE id = ?1 AND deleted_at IS NULL",
          [.integer(id), .integer(position)])
        if database.changes == 0 { throw .noSuchEntry(id: id) }
      }
    }
  }

  /// Gives an entry to another unit of its department, as a new version under its number; nothing
  /// where the unit has an entry of the same name.
  package func move(entry id: Int64, toUnit unit: String) throws(StoreError) -> SaveResult {
    try database.transaction { () throws(StoreError) in
      guard let entry = try entry(id: id) else { throw .noSuchEntry(id: id) }
      let moved = NewEntry(
        year: entry.key.year, department: entry.key.department, unit: unit,
        layout: entry.layout, currencyUnit: entry.currencyUnit, position: entry.position,
        project: entry.project, source: entry.source, sourceHash: entry.sourceHash)
      // Even an equal one is in the way: there would be one entry less.
      let rivals = try entries(
        year: moved.year, department: moved.department, unit: unit, name: moved.project.name
      ).filter { $0.id != id && $0.key.ordinal == moved.ordinal }
      if !rivals.isEmpty { return .rollBack(.conflicting(existing: rivals)) }
      return .commit(.saved(try write(moved, over: id, replacing: false).counts))
    }
  }
}
