/// Brings a store to the present schema.
struct Migrator {
  let migrations: [Migration]
  let folder: StoreFolder

  /// Throws where the file is not ours or a later program's; tells whether steps are missing.
  @discardableResult
  func verify(_ database: Database) throws(StoreError) -> Bool {
    try database.read { () throws(StoreError) in try !pending(database).isEmpty }
  }

  /// Applies what is missing, all in one transaction: a step that fails leaves the store as it was.
  func migrate(_ database: Database) throws(StoreError) {
    guard try verify(database) else { return }
    try database.write { () throws(StoreError) in
      // Another process may have done it while this one waited for the lock.
      let pending = try pending(database)
      if pending.isEmpty { return }
      if pending.count < migrations.count {
        try AutomaticBackups(folder: folder).make(beforeUpgradeOf: database)
      }
      for migration in pending { try apply(migration, to: database) }
      try database.run("PRAGMA application_id = \(Database.applicationID)")
      try database.run("PRAGMA user_version = \(migrations.count)")
    }
  }

  /// The steps that the store lacks.
  ///
  /// - Precondition: In a transaction, or another process may create the store half-way.
  private func pending(_ database: Database) throws(StoreError) -> ArraySlice<Migration> {
    let version = try database.schemaVersion()
    let isOurs = try database.integer("PRAGMA application_id") == Database.applicationID
    let isNew = version == 0 ? try database.isEmpty() : false
    guard isOurs || isNew, version >= 0 else { throw .notAStore(path: database.path) }
    guard version <= migrations.count else {
      throw .newerSchema(path: database.path, found: version, known: migrations.count)
    }
    return migrations[version...]
  }

  private func apply(_ migration: Migration, to database: Database) throws(StoreError) {
    do throws(StoreError) {
      try migration.apply(database)
    } catch {
      guard case .unexpected(let path, _) = error else { throw error }
      throw .upgradeFailed(path: path, migration: migration.name)
    }
  }
}
