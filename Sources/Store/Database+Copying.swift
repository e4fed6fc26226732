private import CSQLite
private import Glibc

extension Database {
  /// Makes this file's content that of another one, in one transaction.
  ///
  /// Manual: https://www.sqlite.org/c3ref/backup_finish.html
  func replaceAll(from source: Database) throws(StoreError) {
    // Statements of this connection must not outlive the tables that they read.
    forgetStatements()
    let deadline = ContinuousClock.now + .milliseconds(Self.patience)
    while true {
      let code = copy(from: source)
      if code == SQLITE_DONE { return }
      let isBusy = [SQLITE_BUSY, SQLITE_LOCKED].contains(code & 0xFF)
      guard isBusy, ContinuousClock.now < deadline else { throw error(number: code) }
      usleep(10_000)
    }
  }

  private func copy(from source: Database) -> Int32 {
    guard let backup = sqlite3_backup_init(connection, "main", source.connection, "main") else {
      return sqlite3_extended_errcode(connection)
    }
    let step = sqlite3_backup_step(backup, -1)
    let finish = sqlite3_backup_finish(backup)
    return step == SQLITE_DONE && finish != SQLITE_OK ? finish : step
  }
}
