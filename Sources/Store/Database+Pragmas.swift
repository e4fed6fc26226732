private import Glibc

extension Database {
  /// Sets what holds for this connection alone.
  ///
  /// Manual: https://www.sqlite.org/pragma.html
  func configure(_ journal: Journal) throws(StoreError) {
    try run("PRAGMA foreign_keys = ON")
    try run("PRAGMA trusted_schema = OFF")
    try run("PRAGMA synchronous = \(journal.synchronous.name)")
    let mode = try setJournalMode(journal.name)
    let synchronous = try integer("PRAGMA synchronous")
    guard mode == [journal.name], synchronous == journal.synchronous.number else {
      throw .notDurable(path: path)
    }
  }

  /// Switches the journal, and tells which one it is then.
  ///
  /// SQLite does not always wait for locks here, because two that wait to switch could wait for
  /// ever; so this tries again.
  private func setJournalMode(_ name: String) throws(StoreError) -> [String] {
    let deadline = ContinuousClock.now + .milliseconds(Self.patience)
    while true {
      do throws(StoreError) {
        return try rows("PRAGMA journal_mode = \(name)") { $0.text(0) }
      } catch {
        guard case .busy = error, ContinuousClock.now < deadline else { throw error }
        usleep(10_000)
      }
    }
  }

  /// Marks a file as ours: `JXDB` in ASCII.
  static let applicationID: Int64 = 0x4A58_4442

  /// Migrations that the file has behind it; 0 for a new one.
  func schemaVersion() throws(StoreError) -> Int {
    Int(try integer("PRAGMA user_version"))
  }

  /// Holds of a file that no one has written to yet.
  func isEmpty() throws(StoreError) -> Bool {
    try integer("SELECT count(*) FROM sqlite_schema") == 0
  }

  /// Looks for damage; about a millisecond for each thousand entries.
  func check() throws(StoreError) {
    guard try rows("PRAGMA quick_check(1)", [], { $0.text(0) }) == ["ok"] else {
      throw .corrupt(path: path)
    }
  }

  /// The first column of the only row.
  func integer(_ sql: String) throws(StoreError) -> Int64 {
    try rows(sql) { $0.integer(0) }.first ?? 0
  }
}

/// How a commit reaches the disk; both ways it is there when the commit returns.
enum Journal {
  /// Appends to a log beside the file; readers and a writer do not wait for one another.
  case wal
  /// Saves the old pages first. Slower, but needs no memory shared between processes, which a
  /// network file system does not give.
  case delete

  var name: String {
    switch self {
    case .wal: "wal"
    case .delete: "delete"
    }
  }

  /// The setting that loses nothing at a power cut, and the number it is read back as.
  var synchronous: (name: String, number: Int64) {
    switch self {
    case .wal: ("FULL", 2)
    case .delete: ("EXTRA", 3)
    }
  }
}
