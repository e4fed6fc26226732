import Testing

@testable import Store

@Suite struct MigrationTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let second = Migration(name: "第二步") { database throws(StoreError) in
    try database.run("ALTER TABLE setting ADD COLUMN note TEXT")
    try database.run("UPDATE setting SET note = 'new'")
  }
  private static let third = Migration(name: "第三步") { database throws(StoreError) in
    try database.run("INSERT INTO setting (name, value) VALUES (NULL, NULL)")
  }

  /// The version of the present program, and that with one more step.
  private static let (present, next) = ([Migration].all.count, [Migration].all.count + 1)

  @Test func aNewStoreHasAllStepsAndNoBackup() throws {
    let store = try folder.store(migrations: .all + [Self.second])
    #expect(try store.database.schemaVersion() == Self.next)
    #expect(try folder.files().filter { $0.contains("backup") }.isEmpty)
  }

  @Test func anOlderStoreIsUpgradedBehindABackup() throws {
    do {
      let store = try folder.store()
      try store.set("a", to: "b")
      _ = try store.save([.sample()], replacing: false)
    }
    let store = try folder.store(migrations: .all + [Self.second])
    #expect(try store.database.schemaVersion() == Self.next)
    #expect(try store.database.rows("SELECT note FROM setting") { $0.text(0) } == ["new"])
    #expect(try store.entries().count == 1)

    let backup = "jixiao-v\(Self.present).backup.db"
    #expect(try folder.files().filter { $0.contains("backup") } == [backup])
    #expect(try folder.permissions(backup) == 0o600)
    let copy = try Database(path: folder.path + "/" + backup, access: .readOnly)
    #expect(try copy.schemaVersion() == Self.present)
    #expect(try copy.integer("PRAGMA application_id") == Database.applicationID)
    #expect(try copy.rows("SELECT value FROM setting") { $0.text(0) } == ["b"])
  }

  @Test func aStepThatFailsLeavesTheStoreAsItWas() throws {
    do { try folder.store().set("a", to: "b") }
    let error = storeError {
      _ = try folder.store(migrations: .all + [Self.second, Self.third])
    }
    #expect(
      error?.message == "资料库 \(folder.database) 升级到“第三步”时失败，已退回原样；请保留此文件并报告这个问题。")
    let store = try folder.store()
    #expect(try store.database.schemaVersion() == Self.present)
    #expect(try store.setting("a") == "b")
    #expect(
      try store.database.rows("SELECT name FROM pragma_table_info('setting')") { $0.text(0) }
        == ["name", "value"])
  }

  @Test func aDamagedStoreIsNotUpgraded() throws {
    do {
      let store = try folder.store()
      try store.database.run("PRAGMA writable_schema = ON")
      try store.database.run("UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'draft_entry'")
    }
    let error = storeError { _ = try folder.store(migrations: .all + [Self.second]) }
    #expect(error == .corrupt(path: folder.database))
    #expect(try folder.files().filter { $0.contains("backup") }.isEmpty)
  }

  @Test func twoProcessesUpgradeOnce() async throws {
    do { try folder.store().set("a", to: "b") }
    let folder = folder
    let versions = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<4 {
        group.addTask {
          try folder.store(migrations: .all + [Self.second]).database.schemaVersion()
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(versions == Array(repeating: Self.next, count: 4))
  }
}
