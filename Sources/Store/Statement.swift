private import CSQLite

/// A compiled SQL statement, which is at the same time the row it stands on.
///
/// Manual: https://www.sqlite.org/c3ref/stmt.html
final class Statement {
  private let handle: OpaquePointer

  /// Compiles one statement and nothing behind it.
  ///
  /// - Precondition: The connection outlives the statement.
  init(_ sql: String, connection: OpaquePointer) throws(SQLiteCode) {
    var handle: OpaquePointer?
    let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
    let code = sqlite3_prepare_v3(connection, sql, -1, flags, &handle, nil)
    guard code == SQLITE_OK, let handle else { throw SQLiteCode(code) }
    self.handle = handle
  }

  deinit {
    sqlite3_finalize(handle)
  }

  /// Gives the parameters `?1`, `?2`, … their values; the text is copied.
  func bind(_ values: [SQLValue]) throws(SQLiteCode) {
    for (index, value) in values.enumerated() {
      let code =
        switch value {
        case .null: sqlite3_bind_null(handle, Int32(index + 1))
        case .integer(let number): sqlite3_bind_int64(handle, Int32(index + 1), number)
        case .text(let text): bind(text, at: Int32(index + 1))
        case .utf8(let bytes):
          csqlite_bind_text(handle, Int32(index + 1), bytes, UInt64(bytes.count))
        case .blob(let bytes):
          csqlite_bind_blob(handle, Int32(index + 1), bytes, UInt64(bytes.count))
        }
      guard code == SQLITE_OK else { throw SQLiteCode(code) }
    }
  }

  private func bind(_ text: String, at index: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        // The address of an empty text may be nil, which would bind NULL.
        $0.isEmpty
          ? csqlite_bind_text(handle, index, "", 0)
          : csqlite_bind_text(handle, index, $0.baseAddress, UInt64($0.count))
      }
    }
  }

  /// Moves to the next row; false behind the last one.
  func step() throws(SQLiteCode) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw SQLiteCode(code)
    }
  }

  /// Makes ready for the next run, and lets go of locks and values.
  func reset() {
    // The code tells the fault of the last step again, which `step` has thrown.
    sqlite3_reset(handle)
    sqlite3_clear_bindings(handle)
  }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// The text of a column, empty for NULL; U+0000 does not end it.
  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(handle, column) else { return "" }
    let count = Int(sqlite3_column_bytes(handle, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// The bytes of a column, none for NULL.
  func bytes(_ column: Int32) -> [UInt8] {
    let bytes = sqlite3_column_blob(handle, column)
    let count = Int(sqlite3_column_bytes(handle, column))
    return Array(UnsafeRawBufferPointer(start: bytes, count: count))
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
}

/// A value that a parameter of a statement can take.
enum SQLValue {
  case null
  case integer(Int64)
  case text(String)
  /// A text as bytes; more than none.
  case utf8([UInt8])
  case blob([UInt8])

  static func integer(_ number: Int) -> SQLValue { .integer(Int64(number)) }
  static func integer(_ number: Int?) -> SQLValue { number.map { .integer(Int64($0)) } ?? .null }
  static func text(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
}

/// An extended result code, before `Database` tells what it means for the store.
///
/// Manual: https://www.sqlite.org/rescode.html
struct SQLiteCode: Error {
  let number: Int32

  init(_ number: Int32) {
    self.number = number
  }
}
