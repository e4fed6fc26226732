import Goals
import Testing

@testable import Store

@Suite struct OrderTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    _ = try store.save(["甲", "乙", "丙"].map { .sample($0) }, replacing: false)
  }

  @Test func listsFollowTheOrder() throws {
    try store.arrange([3, 1, 2])
    #expect(try store.entries().map(\.project.name) == ["丙", "甲", "乙"])
  }

  @Test func anOrderWithAnUnknownEntryChangesNothing() throws {
    #expect(storeError { try store.arrange([3, 9]) } == .noSuchEntry(id: 9))
    #expect(try store.entries().map(\.project.name) == ["甲", "乙", "丙"])
  }

  @Test func anEntryIsGivenToAnotherUnit() throws {
    #expect(try store.move(entry: 2, toUnit: "水利股") == .saved(SaveCounts(replaced: 1)))
    let entry = try #require(try store.entry(id: 2))
    #expect(entry.key.unit == "水利股" && entry.position == 1)
    #expect(try store.versions(ofEntry: 2).map(\.key.unit) == ["农业股", "水利股"])
    var query = FindQuery(SearchWord.all(in: "乙"))
    query.unit = "水利"
    #expect(try store.find(query).map(\.entry.id) == [2])
  }

  @Test func anEntryOfTheSameNameIsInTheWay() throws {
    _ = try store.save([.sample("乙", unit: "水利股")], replacing: false)
    guard case .conflicting(let existing) = try store.move(entry: 2, toUnit: "水利股") else {
      Issue.record("the entry was moved over another one")
      return
    }
    #expect(existing.map(\.id) == [4])
    #expect(try store.entry(id: 2)?.key.unit == "农业股")
  }
}
