extension Store {
  /// Copies the whole store into a file that only its owner can read, while others may be at work.
  ///
  /// The copy is compared with the store before it gets its name; a file of that name is replaced.
  package func backup(to path: String) throws(StoreError) {
    try database.write { () throws(StoreError) in try Backup(path: path).make(of: database) }
  }

  /// Makes an automatic backup where the last one is a week old; tells whether it did.
  package func backupWeekly() throws(StoreError) -> Bool {
    let backups = AutomaticBackups(folder: folder)
    guard backups.isDue, try !years().isEmpty else { return false }
    try database.write { () throws(StoreError) in try backups.make(of: database) }
    return true
  }

  /// Replaces everything in the store by what a backup holds, while others may be at work.
  ///
  /// What was there is kept as an automatic backup. A backup of an earlier version is upgraded.
  ///
  /// - Throws: `notAStore`, `newerSchema` or `corrupt` for a file that is no whole backup; then
  ///   nothing has changed.
  package func restore(from path: String) throws(StoreError) {
    let source = try Database(path: path, access: .readOnly)
    let migrator = Migrator(migrations: migrations, folder: folder)
    // An empty file would pass for a new store.
    if try source.schemaVersion() == 0 { throw .notAStore(path: path) }
    try migrator.verify(source)
    try source.check()
    try database.write { () throws(StoreError) in
      try AutomaticBackups(folder: folder).make(of: database)
    }
    try database.replaceAll(from: source)
    try migrator.migrate(database)
  }
}
