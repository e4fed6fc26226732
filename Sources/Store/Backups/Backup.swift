private import Glibc

/// A copy of a store, compared with it.
struct Backup {
  let path: String

  /// Copies the store, compares the copy with it, and only then gives it its name.
  ///
  /// - Precondition: `database` holds the write lock, so that nothing changes between the two.
  func make(of database: Database) throws(StoreError) {
    let draft = path + "-\(getpid())"
    unlink(draft)
    defer { unlink(draft) }
    try createPrivate(draft)
    // A second connection, because VACUUM is not allowed in the transaction of the first.
    let source = try Database(path: database.path, access: .readOnly)
    try source.run("VACUUM INTO ?1", [.text(draft)])
    guard try summary(of: Database(path: draft, access: .readOnly)) == summary(of: source) else {
      throw .backupFailed(path: path)
    }
    try StoreFolder.synchronize(draft)
    guard rename(draft, path) == 0 else { throw .ioError(path: path, fault: .last) }
    try StoreFolder.synchronize(StoreFolder.parent(of: path))
  }

  /// What must be equal in a store and its copy: version, and how many rows each table has.
  private func summary(of database: Database) throws(StoreError) -> [String] {
    try database.check()
    // The rows of a virtual table are those of the tables that stand behind it.
    let tables = try database.rows(
      """
      SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
      ORDER BY name
      """
    ) { $0.text(0) }
    var summary = ["version \(try database.schemaVersion())"]
    for table in tables {
      let quoted = table.split(separator: "\"", omittingEmptySubsequences: false)
        .joined(separator: "\"\"")
      summary.append("\(table) \(try database.integer("SELECT count(*) FROM \"\(quoted)\""))")
    }
    return summary
  }

  private func createPrivate(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotOpen(path: path, fault: .last) }
    close(descriptor)
  }
}
