import CSQLite
import Foundation
import Testing

@testable import Store

/// What was deleted long ago goes for good, and quickly.
@Suite struct PurgingTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    _ = try store.save((1...20).map { .sample("项目\($0)") }, replacing: false)
  }

  private func pretendDeletion(of id: Int64, daysAgo days: Int) throws {
    try store.delete(entry: id)
    try store.database.run(
      "UPDATE entry SET deleted_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ?1) WHERE id = ?2",
      [.text("-\(days) days"), .integer(id)])
  }

  @Test func whatWasDeletedLongAgoIsGone() throws {
    try pretendDeletion(of: 1, daysAgo: Store.daysKept + 1)
    try pretendDeletion(of: 2, daysAgo: Store.daysKept - 1)
    try store.delete(entry: 3)
    #expect(try store.deletedEntries().map(\.id) == [2, 3])
    #expect(try store.versions(ofEntry: 1).isEmpty)
  }

  /// The rows that the purge went through one by one are counted by SQLite.
  @Test func noEntryIsLookedThroughForIt() throws {
    try pretendDeletion(of: 1, daysAgo: Store.daysKept + 1)
    let log = ScanLog()
    sqlite3_trace_v2(
      store.database.connection, UInt32(SQLITE_TRACE_PROFILE),
      { _, log, statement, _ in
        let statement = OpaquePointer(statement)
        if let log, let sql = sqlite3_sql(statement) {
          let steps = sqlite3_stmt_status(statement, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0)
          Unmanaged<ScanLog>.fromOpaque(log).takeUnretainedValue()
            .note(String(cString: sql), Int(steps))
        }
        return 0
      }, Unmanaged.passUnretained(log).toOpaque())
    try store.delete(entry: 2)
    sqlite3_trace_v2(store.database.connection, 0, nil, nil)
    #expect(log.scans.count == 1)
    #expect(log.scans.allSatisfy { $0.steps == 0 }, "\(log.scans)")
  }

  /// Statements that remove entries, and how many rows they went through without an index.
  private final class ScanLog {
    private(set) var scans: [(sql: String, steps: Int)] = []

    func note(_ sql: String, _ steps: Int) {
      if sql.hasPrefix("DELETE FROM entry ") { scans.append((sql, steps)) }
    }
  }
}
