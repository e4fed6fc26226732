private import Glibc

extension Store {
  /// The store in a folder as it is, to read and not to change; nil where there is none of this
  /// program's version.
  package static func existing(in path: String) -> Store? {
    guard let folder = StoreFolder(existing: path), let store = try? Store(reading: folder),
      (try? store.database.schemaVersion()) == store.migrations.count
    else { return nil }
    return store
  }
}

extension StoreFolder {
  /// Nil where no store lies there.
  fileprivate init?(existing path: String) {
    self.init(unchecked: path)
    guard access(databasePath, R_OK) == 0 else { return nil }
  }
}
