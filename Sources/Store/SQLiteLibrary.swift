private import CSQLite

/// The library that keeps the store.
package enum SQLiteLibrary {
  /// Of the library that is loaded, `3.40.1`.
  package static var version: String { String(cString: sqlite3_libversion()) }
}
