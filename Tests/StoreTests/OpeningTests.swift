import CSQLite
import Foundation
import Testing

@testable import Store

@Suite struct OpeningTests {
  /// A signal that comes while the store closes ends the program when it is closed.
  @Test func closingIsNotCutShort() async throws {
    let folder = try TemporaryFolder()
    await #expect(processExitsWith: .signal(SIGINT)) { [path = folder.path as String] in
      // The library's threads let in no signals.
      var signals = sigset_t()
      sigemptyset(&signals)
      sigaddset(&signals, SIGINT)
      pthread_sigmask(SIG_UNBLOCK, &signals, nil)
      let store = try Store(folder: path)
      try store.set("department", to: "文化局")
      _ = withExtendedLifetime(store) {
        sqlite3_trace_v2(
          store.database.connection, UInt32(SQLITE_TRACE_CLOSE),
          { _, _, _, _ in raise(SIGINT) }, nil)
      }
    }
    #expect(try folder.files() == ["jixiao.db"])
  }

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func nobodyElseCanReadTheStore() throws {
    let home = folder.path + "/a/b"
    let store = try Store(folder: home + "/")
    _ = try store.save([.sample()], replacing: false)
    #expect(try folder.permissions("a") == 0o700)
    #expect(try folder.permissions("a/b") == 0o700)
    for file in ["jixiao.db", "jixiao.db-wal", "jixiao.db-shm"] {
      #expect(try folder.permissions("a/b/" + file) == 0o600, "\(file)")
    }
  }

  @Test func aCleanEndLeavesOneFile() throws {
    var store: Store? = try folder.store()
    try store?.set("a", to: "b")
    store = nil
    #expect(try folder.files() == ["jixiao.db"])
  }

  @Test(arguments: [(Journal.wal, "wal", 2), (.delete, "delete", 3)])
  func theConnectionIsSafe(journal: Journal, mode: String, synchronous: Int64) throws {
    let database = try folder.store(journal: journal).database
    #expect(try database.rows("PRAGMA journal_mode") { $0.text(0) } == [mode])
    #expect(try database.integer("PRAGMA synchronous") == synchronous)
    #expect(try database.integer("PRAGMA foreign_keys") == 1)
    #expect(try database.integer("PRAGMA trusted_schema") == 0)
    #expect(try database.integer("PRAGMA busy_timeout") == 5000)
  }

  @Test(arguments: [
    (UInt32(0xEF53), Journal.wal), (0x5846_5342, .wal), (0x9123_683E, .wal), (0x6969, .delete),
    (0xFF53_4D42, .delete), (0x0102_1997, .delete), (0x6573_5546, .delete), (0, .delete),
  ])
  func networksGetTheJournalThatNeedsNoSharedMemory(fileSystem: UInt32, journal: Journal) {
    #expect(Journal(fileSystem: fileSystem) == journal)
  }

  @Test func aStoreMovesToTheOtherJournal() throws {
    _ = try folder.store(journal: .wal).save([.sample()], replacing: false)
    #expect(try folder.store(journal: .delete).entries().count == 1)
  }

  @Test func aNewerStoreIsRefusedAndUntouched() throws {
    do {
      let store = try folder.store()
      try store.database.run("PRAGMA user_version = 7")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let error = storeError { _ = try folder.store() }
    #expect(
      error?.message
        == "资料库 \(folder.database) 是第 7 版，本程序只认得到第 \([Migration].all.count) 版；请升级 jixiao 后再打开，资料没有改动。"
    )
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test func anotherProgramsDatabaseIsRefusedAndUntouched() throws {
    do {
      let database = try Database(path: folder.database, access: .readWrite)
      try database.run("CREATE TABLE moz_places (id)")
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let error = storeError { _ = try folder.store() }
    #expect(
      error?.message == "\(folder.database) 不是 jixiao 的资料库；请把它移到别处，或用 JIXIAO_HOME 另指定文件夹。")
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == before)
  }

  @Test func garbageIsRefusedAndUntouched() throws {
    let garbage = Data(repeating: 0x41, count: 9000)
    try garbage.write(to: URL(fileURLWithPath: folder.database))
    #expect(storeError { _ = try folder.store() } == .notAStore(path: folder.database))
    #expect(try Data(contentsOf: URL(fileURLWithPath: folder.database)) == garbage)
  }

  @Test func aFileInPlaceOfTheFolderIsNamed() throws {
    let path = folder.path + "/file"
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(
      storeError { _ = try Store(folder: path) }?.message
        == "无法建立资料文件夹 \(path)：同名文件已经存在；请检查上级文件夹，或用 JIXIAO_HOME 另指定一处。")
    #expect(
      storeError { _ = try Store(folder: path + "/a") }?.message
        == "无法建立资料文件夹 \(path)/a：路径中有一段不是文件夹；请检查上级文件夹，或用 JIXIAO_HOME 另指定一处。")
  }

  @Test func aFolderInPlaceOfTheFileIsNamed() throws {
    try FileManager.default.createDirectory(
      atPath: folder.database, withIntermediateDirectories: false)
    #expect(
      storeError { _ = try folder.store() }?.message
        == "无法打开资料库 \(folder.database)：那里是一个文件夹；请检查文件和所在文件夹的读写权限。")
  }

  @Test(.disabled(if: geteuid() == 0, "root may write to read-only folders"))
  func aReadOnlyFolderIsNamed() throws {
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(
      storeError { _ = try folder.store() }?.message
        == "无法打开资料库 \(folder.database)：没有权限；请检查文件和所在文件夹的读写权限。")
  }

  @Test(.disabled(if: geteuid() == 0, "root may write to read-only files"))
  func aReadOnlyFileIsNamed() throws {
    do { _ = try folder.store() }
    chmod(folder.database, 0o400)
    #expect(
      storeError { _ = try folder.store() }?.message
        == "资料库 \(folder.database) 只能读、不能写；请恢复文件和所在文件夹的写权限后再试。")
    #expect(try folder.permissions("jixiao.db") == 0o400)
  }

  @Test func damageIsFoundAfterAnUncleanEnd() throws {
    // What a killed process leaves behind: the file and its journal, with no one at work.
    let copy = try TemporaryFolder()
    let store = try folder.store()
    let entries = (0..<200).map { NewEntry.sample("项目\($0)") }
    _ = try store.save(entries, replacing: false)
    try store.database.run("PRAGMA wal_checkpoint")
    try store.set("a", to: "b")
    for file in ["jixiao.db", "jixiao.db-wal"] {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + file, toPath: copy.path + "/" + file)
    }
    let file = try #require(FileHandle(forUpdatingAtPath: copy.database))
    try file.seek(toOffset: 4096 * 5)
    try file.write(contentsOf: Data(repeating: 0x55, count: 4096 * 3))
    try file.close()
    #expect(
      storeError { _ = try copy.store() }?.message
        == "资料库 \(copy.database) 已损坏，内容与结构不符；请先复制保存这个文件，再用备份恢复。")
  }

  @Test func aWholeStoreOpensAfterAnUncleanEnd() throws {
    let copy = try TemporaryFolder()
    let store = try folder.store()
    let draft = try store.startDraft(title: "甲")
    try store.append(event: "一", to: draft)
    for file in ["jixiao.db", "jixiao.db-wal"] {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + file, toPath: copy.path + "/" + file)
    }
    #expect(try copy.store().events(of: draft) == ["一"])
  }

  @Test func aShortenedFileIsASentenceAndNoTrap() throws {
    do {
      _ = try folder.store().save((0..<200).map { .sample("项目\($0)") }, replacing: false)
    }
    let size = try Data(contentsOf: URL(fileURLWithPath: folder.database)).count
    for length in Array(stride(from: 0, to: size, by: 3000)) + [size] {
      let copy = try TemporaryFolder()
      try Data(contentsOf: URL(fileURLWithPath: folder.database)).prefix(length)
        .write(to: URL(fileURLWithPath: copy.database))
      let error = storeError {
        let store = try copy.store()
        try store.check()
        _ = try store.entries()
      }
      // What lies behind the last page's content may be cut off without a loss.
      let lastPage = size - 4096
      let expected: [StoreError?] =
        length == 0 || length > lastPage
        ? [nil, .corrupt(path: copy.database)]
        : [.corrupt(path: copy.database), .notAStore(path: copy.database)]
      #expect(expected.contains(error), "\(length) bytes of \(size)")
    }
  }
}
