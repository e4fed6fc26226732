/// 资料库: entries, drafts and settings, in one SQLite file.
///
/// Every change is on the disk when its function returns. Several processes may use the store at
/// once. One value is for one thread; let go of it before the process exits, so that the journal is
/// folded into the file and the next opening need not look for damage.
package final class Store {
  let database: Database
  let folder: StoreFolder
  let migrations: [Migration]
  let projects = ProjectCoder()

  /// Opens the store in a folder, and makes both where they are missing.
  package convenience init(folder path: String) throws(StoreError) {
    try self.init(folder: StoreFolder(path: path), migrations: .all)
  }

  init(
    folder: StoreFolder, migrations: [Migration], journal: Journal? = nil
  ) throws(StoreError) {
    self.folder = folder
    self.migrations = migrations
    let mayBeDamaged = folder.hasJournal
    let migrator = Migrator(migrations: migrations, folder: folder)
    database = try Database(path: folder.databasePath, access: .readWrite)
    // A file that is not ours stays as it is.
    try migrator.verify(database)
    // Before anything is written; the journals inherit it.
    try StoreFolder.makePrivate(folder.databasePath)
    try database.configure(journal ?? folder.journal)
    if mayBeDamaged { try database.check() }
    try migrator.migrate(database)
  }

  /// Opens a store that is there, of whatever version, and may not write to it.
  init(reading folder: StoreFolder) throws(StoreError) {
    self.folder = folder
    migrations = .all
    database = try Database(path: folder.databasePath, access: .readOnly)
  }

  /// Where the store lies, for messages.
  package var path: String { database.path }

  /// Looks for damage in the whole file; about a millisecond for each thousand entries.
  package func check() throws(StoreError) {
    try database.check()
  }
}

/// The present moment as the store writes it, `2024-11-05T01:02:03.456Z`.
///
/// By SQLite, because Foundation's formatters cost more to start than all else here.
let now = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
