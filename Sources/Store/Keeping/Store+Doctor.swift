private import Glibc

/// What a look at the store has shown.
package struct StoreReport: Hashable, Sendable {
  package var entryCount: Int
  package var deletedCount: Int
  package var draftCount: Int
  /// Bytes of the file.
  package var size: Int
  /// Names of automatic backups, the newest first.
  package var backups: [String]
  /// Numbers of entries that cannot be read.
  package var damagedEntries: [Int64]
  /// Files and folders that others could read, which are private again.
  package var madePrivate: [String]
  /// Whether the index of `find`, or the count of a year, had come apart from the entries and was
  /// made anew.
  package var rebuiltIndex: Bool
}

extension Store {
  /// Looks at everything, and mends what can be mended without losing anything.
  ///
  /// - Throws: `corrupt` where the file itself is damaged.
  package func examine() throws(StoreError) -> StoreReport {
    try database.check()
    var rebuilt = false
    let (isIndexSound, areCountsSound) = (try indexIsSound(), try countsAreSound())
    if !isIndexSound || !areCountsSound {
      try database.write { () throws(StoreError) in
        try FindIndex(database: database).rebuild()
        try database.run("DELETE FROM year_count")
        try Migration.countYears(in: database)
      }
      rebuilt = true
    }
    var info = stat()
    stat(path, &info)
    return StoreReport(
      entryCount: try count("entry WHERE deleted_at IS NULL"),
      deletedCount: try count("entry WHERE deleted_at IS NOT NULL"),
      draftCount: try count("draft WHERE state = 'open'"), size: info.st_size,
      backups: AutomaticBackups(folder: folder).files.map(\.name),
      damagedEntries: try damagedEntries(), madePrivate: makePrivate(), rebuiltIndex: rebuilt)
  }

  /// Whether the index is whole and finds as many entries as there are.
  private func indexIsSound() throws(StoreError) -> Bool {
    do throws(StoreError) {
      try database.write { () throws(StoreError) in try FindIndex(database: database).check() }
      var found = 0
      for status in EntryStatus.allCases {
        found += try database.rows(
          "SELECT rowid FROM find WHERE find MATCH ?1", [.text("\"\(Facet.status(status).gram)\"")]
        ) { _ in }.count
      }
      return found + (try damagedEntries().count) == (try count("entry WHERE deleted_at IS NULL"))
    } catch {
      guard case .corrupt = error else { throw error }
      return false
    }
  }

  private func countsAreSound() throws(StoreError) -> Bool {
    let counted = try database.rows(
      """
      SELECT year, count(*) FROM entry WHERE deleted_at IS NULL GROUP BY year ORDER BY year DESC
      """
    ) { YearSummary(year: Int($0.integer(0)), entryCount: Int($0.integer(1))) }
    return try years() == counted
  }

  private func count(_ rows: String) throws(StoreError) -> Int {
    Int(try database.integer("SELECT count(*) FROM \(rows)"))
  }

  private func damagedEntries() throws(StoreError) -> [Int64] {
    try database.rows("SELECT id, body FROM entry WHERE deleted_at IS NULL ORDER BY id") { row in
      projects.project(from: row.text(1)) == nil ? row.integer(0) : nil
    }.compactMap(\.self)
  }

  private func makePrivate() -> [String] {
    let names = AutomaticBackups(folder: folder).files.map { folder.path + "/" + $0.name }
    let files = [path, path + "-wal", path + "-shm"] + names
    return ([(folder.path, mode_t(0o700))] + files.map { ($0, mode_t(0o600)) }).compactMap {
      path, mode in
      var info = stat()
      guard stat(path, &info) == 0, info.st_mode & 0o077 != 0, chmod(path, mode) == 0 else {
        return nil
      }
      return path
    }
  }
}
