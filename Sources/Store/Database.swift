private import CSQLite
private import Glibc

/// A connection to one SQLite file.
///
/// Safe beside other connections to the file, in this process and others; itself for one thread.
final class Database {
  enum Access {
    case readOnly
    case readWrite
  }

  /// Milliseconds to wait for another connection's lock.
  static let patience: Int32 = 5000

  let path: String
  /// For this room's C calls alone.
  let connection: OpaquePointer
  private var statements: [String: Statement] = [:]

  init(path: String, access: Access) throws(StoreError) {
    var handle: OpaquePointer?
    let mode =
      switch access {
      case .readOnly: SQLITE_OPEN_READONLY
      case .readWrite: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    let flags = mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    let code = sqlite3_open_v2(path, &handle, flags, nil)
    guard let handle else { throw .outOfMemory }
    guard code == SQLITE_OK else {
      defer { sqlite3_close_v2(handle) }
      throw StoreError(SQLiteCode(code), fault: Self.fault(handle), path: path)
    }
    self.path = path
    connection = handle
    sqlite3_busy_timeout(handle, Self.patience)
    if access == .readWrite && sqlite3_db_readonly(handle, "main") == 1 {
      throw .readOnly(path: path)
    }
  }

  deinit {
    // A signal that ended the program now would leave the journal, and the next opening would look for
    // damage; it may end it afterwards.
    var all = sigset_t()
    var mask = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_BLOCK, &all, &mask)
    // Statements must be gone before the connection, or it could not close.
    statements = [:]
    sqlite3_close_v2(connection)
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Runs a statement and passes over its rows.
  func run(_ sql: String, _ values: [SQLValue] = []) throws(StoreError) {
    _ = try rows(sql, values) { _ in }
  }

  /// Runs a statement and reads each row through `read`, first to last.
  ///
  /// - Precondition: `read` does not run the same SQL again: statements are kept and reused by it.
  func rows<Row>(
    _ sql: String, _ values: [SQLValue] = [], _ read: (Statement) throws(StoreError) -> Row
  ) throws(StoreError) -> [Row] {
    let statement = try statement(sql)
    defer { statement.reset() }
    do throws(SQLiteCode) {
      try statement.bind(values)
    } catch {
      throw self.error(error)
    }
    var rows: [Row] = []
    while try step(statement) { rows.append(try read(statement)) }
    return rows
  }

  /// Rows that the last INSERT, UPDATE or DELETE changed.
  var changes: Int { Int(sqlite3_changes64(connection)) }

  var lastInsertedID: Int64 { sqlite3_last_insert_rowid(connection) }

  /// False between BEGIN and COMMIT or ROLLBACK.
  var isIdle: Bool { sqlite3_get_autocommit(connection) != 0 }

  private func statement(_ sql: String) throws(StoreError) -> Statement {
    if let known = statements[sql] { return known }
    do throws(SQLiteCode) {
      let statement = try Statement(sql, connection: connection)
      statements[sql] = statement
      return statement
    } catch {
      throw self.error(error)
    }
  }

  private func step(_ statement: Statement) throws(StoreError) -> Bool {
    do throws(SQLiteCode) {
      return try statement.step()
    } catch {
      throw self.error(error)
    }
  }

  func error(number: Int32) -> StoreError { error(SQLiteCode(number)) }

  /// Finalises what is kept for reuse.
  func forgetStatements() { statements = [:] }

  private func error(_ code: SQLiteCode) -> StoreError {
    StoreError(code, fault: Self.fault(connection), path: path)
  }

  private static func fault(_ connection: OpaquePointer) -> SystemFault {
    SystemFault(number: sqlite3_system_errno(connection))
  }
}

extension StoreError {
  /// What a result code means for the store at `path`.
  fileprivate init(_ code: SQLiteCode, fault: SystemFault, path: String) {
    switch code.number & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: self = .busy(path: path)
    case SQLITE_FULL: self = .diskFull(path: path)
    case SQLITE_IOERR:
      self = fault.isFullDisk ? .diskFull(path: path) : .ioError(path: path, fault: fault)
    case SQLITE_READONLY: self = .readOnly(path: path)
    case SQLITE_CANTOPEN: self = .cannotOpen(path: path, fault: fault)
    case SQLITE_CORRUPT: self = .corrupt(path: path)
    case SQLITE_NOTADB: self = .notAStore(path: path)
    case SQLITE_NOMEM: self = .outOfMemory
    default: self = .unexpected(path: path, code: code.number)
    }
  }
}
