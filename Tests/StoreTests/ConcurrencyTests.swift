import Foundation
import Testing

@testable import Store

@Suite struct ConcurrencyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [Journal.wal, .delete])
  func nothingIsLostBetweenTwoConnections(journal: Journal) async throws {
    let folder = folder
    let draft = try folder.store(journal: journal).startDraft(title: "甲")
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<2 {
        group.addTask {
          let store = try folder.store(journal: journal)
          for number in 0..<100 {
            try store.append(event: "\(writer):\(number)", to: draft)
            _ = try store.save([.sample("\(writer):\(number)")], replacing: false)
          }
        }
      }
      try await group.waitForAll()
    }
    let store = try folder.store(journal: journal)
    let events = try store.events(of: draft)
    for writer in 0..<2 {
      #expect(
        events.filter { $0.hasPrefix("\(writer):") } == (0..<100).map { "\(writer):\($0)" })
    }
    #expect(Set(try store.entries().map(\.position)).count == 200)
  }

  @Test(arguments: 0..<20)
  func severalMayCreateTheStoreAtOnce(round: Int) async throws {
    let folder = folder
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask { try folder.store().set("\(writer)", to: "\(round)") }
      }
      try await group.waitForAll()
    }
    let store = try folder.store()
    for writer in 0..<4 { #expect(try store.setting("\(writer)") == "\(round)") }
  }

  @Test func nothingIsLostBetweenTwoProcesses() async throws {
    let path = folder.path
    async let first = #expect(processExitsWith: .success) { [path = path as String] in
      try write(200, by: "甲", to: path)
    }
    async let second = #expect(processExitsWith: .success) { [path = path as String] in
      try write(200, by: "乙", to: path)
    }
    _ = await (first, second)
    let store = try folder.store()
    #expect(try store.entries().count == 400)
    #expect(try store.drafts().map(\.eventCount) == [200, 200])
  }

  @Test func anAppendedEventOutlivesAKilledProcess() async throws {
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let store = try Store(folder: path)
      let draft = try store.startDraft(title: "甲")
      try store.append(event: "一", to: draft)
      try store.setPending(PendingAnswer(question: "goal", text: "发放"), in: draft)
      kill(getpid(), SIGKILL)
    }
    #expect(try folder.files().contains("jixiao.db-wal"))
    let store = try folder.store()
    let draft = try #require(try store.drafts().first)
    #expect(try store.events(of: draft.id) == ["一"])
    #expect(draft.pending == PendingAnswer(question: "goal", text: "发放"))
  }

  @Test func aStoreThatIsHeldTooLongIsBusy() throws {
    let (holder, store) = (try folder.store(), try folder.store())
    try store.database.run("PRAGMA busy_timeout = 10")
    let error = try holder.database.write { () throws(StoreError) in
      storeError { try store.set("a", to: "b") }
    }
    #expect(
      error?.message == "资料库 \(folder.database) 正被另一个 jixiao 占用，等了 5 秒仍未空出；请稍后再试，或关掉另一个窗口。")
    try store.set("a", to: "b")
  }

  @Test func aFullDiskKeepsWhatWasSaved() throws {
    let store = try folder.store()
    _ = try store.save([.sample()], replacing: false)
    try store.database.run("PRAGMA max_page_count = 60")
    let error = storeError {
      _ = try store.save((0..<2000).map { .sample("项目\($0)") }, replacing: false)
    }
    #expect(
      error?.message == "磁盘空间不足，资料库 \(folder.database) 未能写入；请腾出空间后再试，已保存的内容没有改动。")
    #expect(try store.entries().count == 1)
  }
}

/// One process's work: entries one by one, each with an event of a draft.
private func write(_ count: Int, by writer: String, to path: String) throws {
  let store = try Store(folder: path)
  let draft = try store.startDraft(title: writer)
  for number in 0..<count {
    try store.append(event: "\(number)", to: draft)
    _ = try store.save([.sample("\(writer)\(number)")], replacing: false)
  }
}
