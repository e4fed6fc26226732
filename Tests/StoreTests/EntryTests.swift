import Goals
import TestSupport
import Testing

@testable import Store

@Suite struct EntryTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
  }

  @Test(arguments: 0..<8)
  func everyProjectComesBackAsItWas(seed: Int) throws {
    var generator = ProjectGenerator(seed: UInt64(seed))
    let entries = (0..<50).map { number in
      NewEntry(
        year: 2020 + number % 3, department: "部门", unit: "单位", ordinal: number + 1,
        layout: "qujiang", currencyUnit: .yuan, position: number, project: generator.project(),
        source: number % 2 == 0 ? nil : "表.xlsx")
    }
    #expect(try store.save(entries, replacing: false) == .saved(SaveCounts(added: 50)))
    let found = try store.entries().sorted { $0.position < $1.position }
    #expect(found.map(\.project) == entries.map(\.project))
    #expect(
      found.map { Array($0.project.goal.utf8) } == entries.map { Array($0.project.goal.utf8) })
    #expect(found.map(\.key) == entries.map(\.key))
    #expect(found.map(\.source) == entries.map(\.source))
    #expect(found.allSatisfy { $0.layout == "qujiang" && $0.currencyUnit == .yuan })
    #expect(try store.save(entries, replacing: false) == .saved(SaveCounts(unchanged: 50)))
  }

  @Test func listsFollowYearDepartmentAndPosition() throws {
    _ = try store.save(
      [
        .sample("丙", year: 2024, position: 2), .sample("甲", year: 2024, position: 0),
        .sample("乙", year: 2024, position: 1), .sample("丁", year: 2023, position: 9),
      ], replacing: false)
    #expect(try store.entries().map(\.key.name) == ["丁", "甲", "乙", "丙"])
    #expect(
      try store.years() == [
        YearSummary(year: 2024, entryCount: 3), YearSummary(year: 2023, entryCount: 1),
      ])
  }

  @Test func yearsAreCountedWhateverBecomesOfEntries() throws {
    func counts() throws -> [Int: Int] {
      Dictionary(uniqueKeysWithValues: try store.years().map { ($0.year, $0.entryCount) })
    }
    _ = try store.save([.sample("甲"), .sample("乙")], replacing: false)
    _ = try store.save([.sample("甲", total: 1)], replacing: true)
    #expect(try counts() == [2024: 2])
    try store.delete(entry: 1)
    #expect(try counts() == [2024: 1])
    #expect(try store.undelete(entry: 1) == .added)
    let draft = try store.startDraft(title: "")
    _ = try store.finish(
      draft: draft, saving: .sample("甲", year: 2025), replacing: false, editing: 1)
    #expect(try counts() == [2024: 1, 2025: 1])
    let pack = try store.pack([1])
    try store.delete(entry: 1)
    #expect(try counts() == [2024: 1])
    _ = try store.unpack(pack)
    #expect(try counts() == [2024: 1, 2025: 1])
    try store.database.run(
      "UPDATE entry SET deleted_at = '2001-01-01T00:00:00.000Z' WHERE year = 2024")
    try store.delete(entry: 3)
    #expect(try counts() == [:])
    // What came apart is counted again.
    _ = try store.save([.sample("丙")], replacing: false)
    try store.database.run("UPDATE year_count SET entries = 7")
    #expect(try store.examine().rebuiltIndex)
    #expect(try counts() == [2024: 1])
  }

  @Test func entriesAreFoundByEveryPartOfTheirKey() throws {
    _ = try store.save(
      [
        .sample("甲"), .sample("甲", year: 2023), .sample("甲", unit: "水利股"), .sample("甲", ordinal: 2),
        .sample("甲乙"),
      ], replacing: false)
    #expect(try store.entries(name: "甲").count == 4)
    #expect(try store.entries(year: 2024, name: "甲").count == 3)
    #expect(try store.entries(year: 2024, unit: "水利股", name: "甲").count == 1)
    #expect(try store.entries(department: "农业农村局").count == 5)
    #expect(try store.entries(department: "农业").isEmpty)
  }

  @Test(arguments: [
    (["农田"], ["农田补贴", "高标准农田ABC"]), (["农田", "补"], ["农田补贴"]), (["abc"], ["高标准农田ABC"]), (["%"], []),
    (["_"], []), (["’ OR 1=1 --"], []), ([], ["农田补贴", "水利", "高标准农田ABC"]),
  ])
  func namesAreSearchedForTheirParts(words: [String], expected: [String]) throws {
    _ = try store.save([.sample("农田补贴"), .sample("水利"), .sample("高标准农田ABC")], replacing: false)
    #expect(try store.entries(nameContaining: words).map(\.key.name) == expected)
  }

  @Test func anEntryWithoutPlaceGoesBehindTheLast() throws {
    _ = try store.save([.sample("甲", position: 7), .sample("乙"), .sample("丙")], replacing: false)
    #expect(try store.entries().map(\.position) == [7, 8, 9])
    _ = try store.save([.sample("乙", total: 3)], replacing: true)
    #expect(try store.entries(name: "乙").map(\.position) == [8])
  }

  @Test func grantsOfOneNameInATableAreNumbered() {
    let grant = ProjectGoal(name: "补助")
    let table = GoalTable(
      layout: "guangzhou", title: "", department: "局", currencyUnit: .tenThousandYuan, year: nil,
      units: [
        SpendingUnit(name: "甲", projects: [grant, ProjectGoal(name: "其他"), grant]),
        SpendingUnit(name: "乙", projects: [grant]),
      ])
    let entries = NewEntry.all(of: table, year: 2024, source: "表.tsv")
    #expect(entries.map(\.ordinal) == [1, 1, 2, 1])
    #expect(entries.map(\.position) == [0, 1, 2, 3])
    #expect(entries.allSatisfy { $0.year == 2024 && $0.source == "表.tsv" })
  }

  @Test func aDeletedEntryComesBackUnlessItsKeyIsTaken() throws {
    _ = try store.save([.sample("甲"), .sample("乙")], replacing: false)
    let (first, second) = (try #require(try store.entries(name: "甲").first), try store.entries())
    try store.delete(entry: first.id)
    #expect(try store.entry(id: first.id) == nil)
    #expect(try store.deletedEntries() == [first])
    #expect(storeError { try store.delete(entry: first.id) } == .noSuchEntry(id: first.id))

    #expect(try store.undelete(entry: first.id) == .added)
    #expect(try store.entries() == second)
    #expect(storeError { _ = try store.undelete(entry: first.id) } == .noSuchEntry(id: first.id))

    try store.delete(entry: first.id)
    _ = try store.save([.sample("甲", total: 9)], replacing: false)
    let rival = try #require(try store.entries(name: "甲").first)
    #expect(rival.id > second[1].id)
    #expect(try store.undelete(entry: first.id) == .conflicting(existing: rival))
  }

  @Test func whatWasDeletedLongAgoIsRemoved() throws {
    _ = try store.save([.sample("甲"), .sample("乙"), .sample("丙")], replacing: false)
    let ids = try store.entries().map(\.id)
    try store.delete(entry: ids[0])
    try store.database.run("UPDATE entry SET deleted_at = '2001-01-01T00:00:00.000Z' WHERE id = 1")
    try store.delete(entry: ids[1])
    #expect(try store.deletedEntries().map(\.id) == [ids[1]])
  }

  @Test func anEntryThatCannotBeReadIsNamed() throws {
    _ = try store.save([.sample()], replacing: false)
    try store.database.run("UPDATE entry SET body = '{\"name\":1}'")
    let error = storeError { _ = try store.entries() }
    #expect(
      error?.message
        == "资料库 \(folder.database) 中第 1 条项目无法读出，内容不是应有的格式；请重新导入它的来源文件，或删除这一条。")
  }

  @Test func settingsAreReplacedAndForgotten() throws {
    #expect(try store.setting("department") == nil)
    try store.set("department", to: "农业农村局")
    try store.set("department", to: "水利局")
    #expect(try store.setting("department") == "水利局")
    try store.set("department", to: nil)
    #expect(try store.setting("department") == nil)
  }
}
