import Goals
import Testing

@testable import Store

@Suite struct SavingTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test func theMergeIsForetold() throws {
    #expect(try store.compare(.sample()) == .added)
    _ = try store.save([.sample()], replacing: false)
    let existing = try #require(try store.entries().first)
    #expect(try store.compare(.sample()) == .unchanged)
    #expect(try store.compare(.sample(total: 126)) == .conflicting(existing: existing))
    #expect(try store.compare(.sample(ordinal: 2)) == .added)
    #expect(try store.entries() == [existing])
  }

  @Test func aConflictStoresNothing() throws {
    _ = try store.save([.sample("甲"), .sample("乙")], replacing: false)
    let before = try store.entries()
    let result = try store.save(
      [.sample("新"), .sample("乙", total: 1), .sample("甲", total: 1)], replacing: false)
    #expect(result == .conflicting(existing: [before[1], before[0]]))
    #expect(try store.entries() == before)
  }

  @Test func replacingKeepsTheNumber() throws {
    _ = try store.save([.sample("甲"), .sample("乙")], replacing: false)
    let before = try store.entries()
    let result = try store.save(
      [.sample("甲", total: 1), .sample("乙"), .sample("丙")], replacing: true)
    #expect(result == .saved(SaveCounts(added: 1, replaced: 1, unchanged: 1)))
    let after = try store.entries()
    #expect(after.map(\.id) == [before[0].id, before[1].id, before[1].id + 1])
    #expect(after[0].project == NewEntry.sample("甲", total: 1).project)
    #expect(after[1] == before[1])
  }

  @Test func onlyReplacingRenewsTheLayoutOfAnEqualProject() throws {
    _ = try store.save([.sample()], replacing: false)
    var entry = NewEntry.sample()
    entry.layout = "qujiang"
    entry.currencyUnit = .yuan
    entry.position = 5
    #expect(try store.save([entry], replacing: false) == .saved(SaveCounts(unchanged: 1)))
    #expect(try store.entries().map(\.layout) == ["guangzhou"])
    #expect(try store.save([entry], replacing: true) == .saved(SaveCounts(unchanged: 1)))
    let renewed = try #require(try store.entries().first)
    #expect(renewed.layout == "qujiang" && renewed.currencyUnit == .yuan && renewed.position == 5)
  }

  @Test(arguments: [true, false], [125, 126])
  func aKeyThatIsNamedTwiceStoresNothing(replacing: Bool, total: Int) throws {
    let error = storeError {
      _ = try store.save([.sample("甲"), .sample("甲", total: total)], replacing: replacing)
    }
    #expect(
      error?.message == "要保存的内容里，2024 年 农业股的“甲”（第 1 个）出现了两次；应当各有各的序号，全部都没有保存。")
    #expect(try store.entries().isEmpty)
  }

  @Test func decompositionIsAChange() throws {
    _ = try store.save([.sample()], replacing: false)
    var entry = NewEntry.sample()
    entry.project.goal = "e\u{301}"
    _ = try store.save([entry], replacing: true)
    entry.project.goal = "é"
    #expect(try store.save([entry], replacing: true) == .saved(SaveCounts(replaced: 1)))
  }
}
