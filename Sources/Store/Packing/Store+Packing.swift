import Goals

extension Store {
  /// Entries with all that is known about them; numbers of no entry are an error.
  package func pack(_ ids: [Int64]) throws(StoreError) -> Pack {
    try database.read { () throws(StoreError) in
      var entries: [PackedEntry] = []
      var hashes: Set<String> = []
      for id in ids {
        guard let entry = try entry(id: id) else { throw .noSuchEntry(id: id) }
        let versions = try versions(ofEntry: id)
        hashes.formUnion(versions.compactMap(\.sourceHash))
        entries.append(
          PackedEntry(status: entry.status, position: entry.position, versions: versions))
      }
      var files: [SourceFile] = []
      for hash in hashes.sorted() {
        if let file = try sourceFile(hash: hash) { files.append(file) }
      }
      return Pack(entries: entries, files: files)
    }
  }

  /// Adds what the store lacks, with its history; what it has stays as it is.
  package func unpack(_ pack: Pack) throws(StoreError) -> UnpackResult {
    try database.write { () throws(StoreError) in
      var result = UnpackResult(added: 0, unchanged: 0, conflicts: [])
      var changes = FindChanges()
      for packed in pack.entries {
        guard let last = packed.versions.last else { continue }
        switch try compare(NewEntry(last, position: packed.position)) {
        case .unchanged: result.unchanged += 1
        case .conflicting(let existing):
          result.conflicts.append(.init(existing: existing, packed: last))
        case .added:
          result.added += 1
          changes.added.append(try add(packed, last))
        }
      }
      for file in pack.files where SHA256.hash(file.bytes) == file.hash {
        try database.run(
          """
          INSERT INTO source_file (hash, name, kept_at, bytes) VALUES (?1, ?2, \(now), ?3)
          ON CONFLICT (hash) DO NOTHING
          """, [.text(file.hash), .text(file.name), .blob(file.bytes)])
      }
      try FindIndex(database: database).apply(changes)
      return result
    }
  }

  private func add(
    _ packed: PackedEntry, _ last: EntryVersion
  ) throws(StoreError) -> FindDocument {
    try database.run(
      """
      INSERT INTO entry (year, department, unit, name, ordinal, layout, currency_unit, position,
        body, source, source_hash, status, updated_at)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """,
      [
        .integer(last.key.year), .text(last.key.department), .text(last.key.unit),
        .text(last.key.name), .integer(last.key.ordinal), .text(last.layout),
        .text(last.currencyUnit.rawValue), .integer(packed.position),
        .text(projects.body(of: last.project)), .text(last.source), .text(last.sourceHash),
        .text(packed.status.rawValue), .text(last.savedAt),
      ])
    let id = database.lastInsertedID
    try countAdded(ofEntries: id...id)
    for version in packed.versions { try add(version, toEntry: id, isPresent: version == last) }
    return FindDocument(
      id: id, year: last.key.year, unit: last.key.unit, status: packed.status,
      project: last.project)
  }

  private func add(
    _ version: EntryVersion, toEntry id: Int64, isPresent: Bool
  ) throws(StoreError) {
    let content: [SQLValue] =
      isPresent
      ? Array(repeating: .null, count: 7)
      : [
        .integer(version.key.year), .text(version.key.department), .text(version.key.unit),
        .integer(version.key.ordinal), .text(version.layout),
        .text(version.currencyUnit.rawValue), .text(projects.body(of: version.project)),
      ]
    try database.run(
      """
      INSERT INTO version (entry_id, number, saved_at, saved_by, source, source_hash, year,
        department, unit, ordinal, layout, currency_unit, body)
      VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
      """,
      [
        .integer(id), .integer(version.number), .text(version.savedAt), .text(version.savedBy),
        .text(version.source), .text(version.sourceHash),
      ] + content)
  }
}

extension NewEntry {
  fileprivate init(_ version: EntryVersion, position: Int) {
    self.init(
      year: version.key.year, department: version.key.department, unit: version.key.unit,
      ordinal: version.key.ordinal, layout: version.layout, currencyUnit: version.currencyUnit,
      position: position, project: version.project, source: version.source,
      sourceHash: version.sourceHash)
  }
}
