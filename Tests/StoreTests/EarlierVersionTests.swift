import CSQLite
import Foundation
import Goals
import Testing

@testable import Store

/// Stores of every earlier version, as small files that those versions would have left.
@Suite struct EarlierVersionTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// The numbers of all versions before the present one.
  private static let versions = Array(1..<[Migration].all.count)

  private func hasStore(ofVersion version: Int) throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "Fixtures/stores/version-\(version).db"),
      to: URL(filePath: folder.database))
  }

  @Test(arguments: versions) func nothingIsLostOnTheWayToThePresentVersion(version: Int) throws {
    try hasStore(ofVersion: version)
    let store = try folder.store()
    try expectEverything(in: store)
    #expect(try folder.files().contains("jixiao-v\(version).backup.db"))
    // What later versions have added works on what was there before them.
    #expect(try store.find(FindQuery(SearchWord.all(in: "书架"))).count == 3)
    let id = try #require(try store.entries(year: 2023).first).id
    #expect(try store.versions(ofEntry: id).count == 1)
    #expect(try store.undelete(entry: 4) == .added)
    let report = try store.examine()
    #expect(report.damagedEntries.isEmpty && !report.rebuiltIndex)
  }

  /// The process is killed within the migration, ever later, until it gets through.
  @Test(arguments: versions) func aKilledMigrationLeavesTheOldStoreOrTheNewOne(version: Int)
    async throws
  {
    let path = folder.path
    var hasGotThrough = false
    // A few milliseconds more each time; a machine that is busy only needs more rounds.
    for round in 0..<60 where !hasGotThrough {
      try? FileManager.default.removeItem(atPath: path)
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      try hasStore(ofVersion: version)
      let delay = round * round * 50
      let result = await #expect(
        processExitsWith: .signal(SIGKILL), observing: [\.standardOutputContent]
      ) { [path = path as String, delay = delay as Int] in
        Thread.detachNewThread {
          usleep(UInt32(delay))
          kill(getpid(), SIGKILL)
        }
        _ = try Store(folder: path)
        write(STDOUT_FILENO, "through", 7)
        kill(getpid(), SIGKILL)
      }
      hasGotThrough =
        result.map { String(decoding: $0.standardOutputContent, as: UTF8.self) }?
        .contains("through") == true
      let found = try Database(path: folder.database, access: .readWrite).schemaVersion()
      #expect(found == version || found == [Migration].all.count, "after \(delay) µs")
      try expectEverything(in: folder.store())
    }
    #expect(hasGotThrough)
  }

  /// Killed at the one moment at which all is done and nothing is committed.
  @Test(arguments: versions) func aMigrationThatIsNotCommittedHasNotHappened(version: Int)
    async throws
  {
    try hasStore(ofVersion: version)
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let last = Migration(name: "死机") { _ throws(StoreError) in kill(getpid(), SIGKILL) }
      _ = try Store(folder: StoreFolder(path: path), migrations: .all + [last])
    }
    #expect(try Database(path: folder.database, access: .readWrite).schemaVersion() == version)
    try expectEverything(in: folder.store())
  }

  /// What lies on the disk before each statement, those of the full-text index among them, is kept
  /// and opened: it is what a process leaves that is killed there.
  @Test(arguments: versions, [Journal.wal, .delete])
  func everyStatementLeavesTheOldStoreOrTheNewOne(version: Int, journal: Journal) throws {
    try hasStore(ofVersion: version)
    let copies = try TemporaryFolder()
    let statements = try statementsOfMigration(journal: journal, copyingTo: copies)
    #expect(statements > 15)
    for number in 1...statements {
      let copy = StoreFolder(unchecked: "\(copies.path)/\(number)")
      do {
        let database = try Database(path: copy.databasePath, access: .readWrite)
        #expect(try database.schemaVersion() == version, "before statement \(number)")
        try database.check()
      }
      let store = try Store(folder: copy, migrations: .all, journal: journal)
      try expectEverything(in: store)
    }
    // The copies were made of a migration that went through.
    try expectEverything(in: folder.store(journal: journal))
  }

  /// Migrates the store and copies the folder before each statement; tells how many there were.
  private func statementsOfMigration(
    journal: Journal, copyingTo copies: TemporaryFolder
  ) throws -> Int {
    let database = try Database(path: folder.database, access: .readWrite)
    try database.configure(journal)
    // Pages go to the disk as soon as they can, and not at the end alone.
    try database.run("PRAGMA cache_size = 1")
    let copying = Copying(from: folder.path, to: copies.path)
    sqlite3_trace_v2(
      database.connection, UInt32(SQLITE_TRACE_STMT),
      { _, copying, _, _ in
        copying.map { Unmanaged<Copying>.fromOpaque($0).takeUnretainedValue().next() }
        return 0
      }, Unmanaged.passUnretained(copying).toOpaque())
    try Migrator(migrations: .all, folder: StoreFolder(path: folder.path)).migrate(database)
    sqlite3_trace_v2(database.connection, 0, nil, nil)
    #expect(copying.fault == nil)
    return copying.count
  }

  /// Copies of a folder, numbered from 1.
  private final class Copying {
    private let (source, target): (String, String)
    private(set) var count = 0
    private(set) var fault: (any Error)?

    init(from source: String, to target: String) {
      (self.source, self.target) = (source, target)
    }

    func next() {
      count += 1
      do {
        try FileManager.default.copyItem(atPath: source, toPath: "\(target)/\(count)")
      } catch {
        fault = error
      }
    }
  }

  private func expectEverything(in store: Store) throws {
    #expect(try store.database.schemaVersion() == [Migration].all.count)
    let entries = try store.entries()
    #expect(entries.map(\.id) == [1, 2, 3])
    #expect(entries.map(\.key.ordinal) == [1, 1, 2])
    #expect(
      entries.map(\.project.amounts.total)
        == [36_500_000, 41_200_000, 5_000_000].map { Money(fen: $0) })
    #expect(entries.map(\.project.indicators.count) == [1, 1, 1])
    #expect(try store.deletedEntries().map(\.id) == [4])
    #expect(try store.setting("department") == "文化局")
    let draft = try #require(try store.drafts().first)
    #expect(draft.pending == PendingAnswer(question: "goal", text: "为居民"))
    #expect(try store.events(of: draft.id).count == 2)
    #expect(try store.history(ofEntry: 2).count == 1)
  }
}
