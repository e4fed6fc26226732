/// What went wrong in the store, as facts; `message` words them.
package enum StoreError: Error, Hashable, Sendable {
  case cannotCreateFolder(path: String, fault: SystemFault)
  case cannotOpen(path: String, fault: SystemFault)
  case readOnly(path: String)
  /// The file is no SQLite database, or another program's.
  case notAStore(path: String)
  /// A later version of the program wrote the file; versions count migrations.
  case newerSchema(path: String, found: Int, known: Int)
  case corrupt(path: String)
  /// One entry cannot be read, though the file is whole.
  case damagedEntry(path: String, id: Int64)
  /// Another process kept the lock for longer than `Database.patience`.
  case busy(path: String)
  case diskFull(path: String)
  case ioError(path: String, fault: SystemFault)
  /// The journal or synchronisation mode that was set did not stick.
  case notDurable(path: String)
  /// The copy made before an upgrade is not equal to the store.
  case backupFailed(path: String)
  case upgradeFailed(path: String, migration: String)
  case outOfMemory
  case noSuchEntry(id: Int64)
  /// There is no draft of this number, or it is in another state.
  case noSuchDraft(id: Int64, state: DraftState)
  /// Another session has appended to the draft that this one is writing.
  case draftChangedElsewhere(id: Int64)
  /// A list of entries to save names one key twice.
  case repeatedKey(EntryKey)
  /// A result code of SQLite for which there is no better word.
  ///
  /// Manual: https://www.sqlite.org/rescode.html
  case unexpected(path: String, code: Int32)
}
