import Foundation
import Goals
import Testing

@testable import Store

@Suite struct BackupTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    _ = try store.save([.sample("甲"), .sample("乙")], replacing: false)
  }

  @Test func whatWasBackedUpComesBackWhileAnotherIsAtWork() throws {
    let other = try folder.store()
    let before = try store.entries()
    let path = folder.path + "/copy.db"
    try store.backup(to: path)
    #expect(try folder.permissions("copy.db") == 0o600)
    _ = try store.save([.sample("甲", total: 9), .sample("丙")], replacing: true)
    #expect(try other.entries().count == 3)
    try store.restore(from: path)
    #expect(try store.entries() == before)
    #expect(try other.entries() == before)
    _ = try other.save([.sample("丁")], replacing: false)
    #expect(try store.find(FindQuery(SearchWord.all(in: "丁"))).count == 1)
    // What was there before is in the automatic backup.
    let automatic = try #require(AutomaticBackups(folder: store.folder).files.first)
    try store.restore(from: folder.path + "/" + automatic.name)
    #expect(try store.entries().map(\.key.name) == ["甲", "乙", "丙"])
  }

  @Test func whatIsNoBackupIsRefusedAndChangesNothing() throws {
    let before = try store.entries()
    let path = folder.path + "/no.db"
    for bytes in [Data(), Data(repeating: 0x41, count: 9000)] {
      try bytes.write(to: URL(fileURLWithPath: path))
      #expect(storeError { try store.restore(from: path) } == .notAStore(path: path))
    }
    #expect(storeError { try store.restore(from: folder.path + "/none.db") } != nil)
    #expect(try store.entries() == before)
  }

  @Test func aBackupOfAnEarlierVersionIsUpgraded() throws {
    let old = try TemporaryFolder()
    do {
      _ = try old.store(migrations: Array([Migration].all.prefix(1)))
      let database = try Database(path: old.database, access: .readWrite)
      try database.run(
        """
        INSERT INTO entry (year, department, unit, name, ordinal, layout, currency_unit, position,
          body, updated_at)
        VALUES (2023, '局', '股', '旧项目', 1, 'guangzhou', '万元', 0,
          '{"goal":"灌溉","indicators":[],"name":"旧项目"}', '2023-01-01T00:00:00.000Z')
        """)
    }
    try store.restore(from: old.database)
    #expect(try store.entries().map(\.key.name) == ["旧项目"])
    #expect(try store.find(FindQuery(SearchWord.all(in: "灌溉"))).map(\.place) == [.goal])
    let versions = try store.versions(ofEntry: 1)
    #expect(versions.map(\.number) == [1] && versions[0].savedBy == "")
  }

  @Test func sevenAutomaticBackupsAreKept() throws {
    for number in 0..<9 {
      let path = folder.path + "/jixiao-\(number).backup.db"
      try Data().write(to: URL(fileURLWithPath: path))
      var times = [timeval(tv_sec: number, tv_usec: 0), timeval(tv_sec: number, tv_usec: 0)]
      utimes(path, &times)
    }
    #expect(try store.backupWeekly())
    #expect(try store.backupWeekly() == false)
    let names = AutomaticBackups(folder: store.folder).files.map(\.name)
    #expect(names.count == 7)
    let expected = ["8", "7", "6", "5", "4", "3"].map { "jixiao-\($0).backup.db" }
    #expect(Array(names.dropFirst()) == expected)
  }

  @Test func theDoctorMendsPermissionsAndTheIndex() throws {
    chmod(folder.path, 0o755)
    chmod(folder.database, 0o644)
    try store.database.run("INSERT INTO find (find) VALUES ('delete-all')")
    let report = try store.examine()
    #expect(report.madePrivate == [folder.path, folder.database])
    #expect(report.rebuiltIndex && report.entryCount == 2 && report.damagedEntries.isEmpty)
    #expect(try store.find(FindQuery(SearchWord.all(in: "甲"))).count == 1)
    let again = try store.examine()
    #expect(again.madePrivate.isEmpty && !again.rebuiltIndex)
  }

  @Test func twoProcessesAddAndEditAtOnce() async throws {
    let path = folder.path
    async let first = #expect(processExitsWith: .success) { [path = path as String] in
      try work(500, by: "一", in: path)
    }
    async let second = #expect(processExitsWith: .success) { [path = path as String] in
      try work(500, by: "二", in: path)
    }
    _ = await (first, second)
    for writer in ["一", "二"] {
      let entries = try store.entries().filter { $0.key.unit == writer }
      #expect(entries.count == 250)
      #expect(entries.allSatisfy { $0.project.amounts.total == Money(fen: 2_000_000) })
      for entry in entries { #expect(try store.versions(ofEntry: entry.id).count == 2) }
    }
    try FindIndex(database: store.database).check()
    #expect(try store.examine().rebuiltIndex == false)
  }
}

/// Half of the operations add an entry, half change the one before.
private func work(_ count: Int, by writer: String, in path: String) throws {
  let store = try Store(folder: path)
  for number in 0..<count {
    let entry = NewEntry.sample("项目\(number / 2)", unit: writer, total: number % 2 + 1)
    guard case .saved = try store.save([entry], replacing: true) else { throw CancellationError() }
  }
}
