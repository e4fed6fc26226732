import Foundation
import Goals
import TestSupport
import Testing

@testable import Store

@Suite struct FindTests {
  let folder: TemporaryFolder
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try folder.store()
    _ = try store.save(
      [
        entry("高标准农田建设", year: 2023, unit: "农业股", total: 30, goal: "新建灌溉渠道。"),
        entry("高标准农田建设", year: 2024, unit: "农业股", total: 40, goal: "新建灌溉渠道。"),
        entry("干部培训经费", year: 2024, unit: "组织部", total: 12, goal: "提高农田管理水平。"),
        entry(
          "党员 APP 运维", year: 2022, unit: "信息中心", total: 5, goal: "保障系统稳定。",
          [("13", "农田数据更新及时率", "≥90%")]),
      ], replacing: false)
  }

  private func entry(
    _ name: String, year: Int, unit: String, total: Int, goal: String,
    _ indicators: [(String, String, String)] = []
  ) -> NewEntry {
    var entry = NewEntry.sample(name, year: year, unit: unit, total: total)
    entry.project.goal = goal
    entry.project.indicators = indicators.map {
      Indicator(
        level1: String($0.prefix(1)), code: $0, name: $1, cycleTarget: $2, annualTarget: $2)
    }
    return entry
  }

  private func found(
    _ words: String, _ change: (inout FindQuery) -> Void = { _ in }
  ) throws -> [String] {
    var query = FindQuery(SearchWord.all(in: words))
    change(&query)
    return try store.find(query).map { "\($0.entry.key.year)\($0.entry.key.name)" }
  }

  @Test func namesComeBeforeGoalsAndThoseBeforeTargets() throws {
    let expected = ["2024高标准农田建设", "2023高标准农田建设", "2024干部培训经费", "2022党员 APP 运维"]
    #expect(try found("农田") == expected)
    #expect(try found("农") == expected)
    #expect(
      try store.find(FindQuery(SearchWord.all(in: "农田"))).map(\.place) == [
        .name, .name, .goal, .target,
      ])
  }

  @Test(arguments: [
    ("app", ["2022党员 APP 运维"]), ("ＡＰＰ", ["2022党员 APP 运维"]), ("90％", ["2022党员 APP 运维"]),
    ("gbz", ["2024高标准农田建设", "2023高标准农田建设"]), ("nt", ["2024高标准农田建设", "2023高标准农田建设"]),
    ("gbpxjf", ["2024干部培训经费"]), ("农田 灌溉", ["2024高标准农田建设", "2023高标准农田建设"]),
    ("农田建", ["2024高标准农田建设", "2023高标准农田建设"]), ("田农", []), ("农田\" OR \"", []), ("*", []), ("", []),
    // Neither stands there as it is typed; what is left out of a name is passed over.
    ("培训费", ["2024干部培训经费"]), ("费培", []),
  ])
  func wordsOfEveryKindAreFound(words: String, expected: [String]) throws {
    #expect(try found(words) == expected.filter { _ in SearchWord.all(in: words).isEmpty == false })
  }

  @Test func filtersNarrow() throws {
    #expect(try found("农田") { $0.year = 2023 } == ["2023高标准农田建设"])
    #expect(try found("农田") { $0.unit = "组织" } == ["2024干部培训经费"])
    #expect(try found("农田") { $0.code = "13" } == ["2022党员 APP 运维"])
    #expect(
      try found("农田") {
        $0.least = Money(fen: 12_000_000)
        $0.most = Money(fen: 30_000_000)
      } == ["2023高标准农田建设", "2024干部培训经费"])
    #expect(try found("农田") { $0.limit = 1 } == ["2024高标准农田建设"])
  }

  @Test func filtersAloneList() throws {
    #expect(try found("") { $0.code = "13" } == ["2022党员 APP 运维"])
    #expect(try found("") { $0.year = 2024 } == ["2024干部培训经费", "2024高标准农田建设"])
    #expect(try found("") { $0.unit = "农业" } == ["2024高标准农田建设", "2023高标准农田建设"])
    #expect(try found("") { $0.least = Money(fen: 40_000_000) } == ["2024高标准农田建设"])
    #expect(try found("") { $0.status = .exported } == [])
    #expect(try found("") { $0.status = .draft }.count == 4)
  }

  @Test func theOwnUnitComesFirstWithinAPlace() throws {
    _ = try store.save(
      [entry("农田灌溉", year: 2020, unit: "水利股", total: 1, goal: "")], replacing: false)
    #expect(try found("农田") { $0.ownUnit = "水利股" }.first == "2020农田灌溉")
  }

  @Test func theIndexFollowsEveryChange() throws {
    let old = try #require(try store.entries(year: 2024, name: "干部培训经费").first)
    _ = try store.save(
      [entry("干部培训经费", year: 2024, unit: "组织部", total: 12, goal: "轮训。")], replacing: true)
    #expect(try found("轮训") == ["2024干部培训经费"])
    #expect(try found("农田").contains("2024干部培训经费") == false)
    try store.delete(entry: old.id)
    #expect(try found("轮训").isEmpty)
    _ = try store.undelete(entry: old.id)
    #expect(try found("轮训") == ["2024干部培训经费"])
    try store.mark([old.id], as: .exported)
    #expect(try found("轮训") { $0.status = .exported } == ["2024干部培训经费"])
    #expect(try found("轮训") { $0.status = .draft }.isEmpty)
    let draft = try store.startDraft(title: "")
    _ = try store.finish(
      draft: draft, saving: entry("干部轮训", year: 2025, unit: "组织部", total: 12, goal: "轮训。"),
      replacing: false, editing: old.id)
    #expect(try found("轮训") == ["2025干部轮训"])
    #expect(try found("干部培训").isEmpty)
    try FindIndex(database: store.database).check()
  }

  /// Changes of every kind leave the index as one that is made anew from the entries.
  @Test(arguments: 0..<4)
  func theIndexStaysWhatTheEntriesMakeOfIt(seed: Int) throws {
    var generator = ProjectGenerator(seed: UInt64(seed))
    for _ in 0..<60 {
      let entries = try store.entries()
      let chosen = entries[generator.number(0...(entries.count - 1))]
      switch generator.number(0...3) {
      case 0: try store.delete(entry: chosen.id)
      case 1: try store.deletedEntries().first.map { _ = try store.undelete(entry: $0.id) }
      default:
        let ordinal = generator.number(1...1_000_000)
        var entry = NewEntry.sample(year: 2020 + ordinal % 5, ordinal: ordinal)
        entry.project = generator.project()
        _ = try store.save([entry], replacing: true)
      }
    }
    func terms() throws -> [String] {
      try store.database.run(
        "CREATE VIRTUAL TABLE IF NOT EXISTS temp.term USING fts5vocab(main, find, instance)")
      return try store.database.rows("SELECT term, doc FROM temp.term ORDER BY 1, 2") {
        "\($0.text(0)) \($0.integer(1))"
      }
    }
    let before = try terms()
    try store.database.write { () throws(StoreError) in
      try FindIndex(database: store.database).rebuild()
    }
    #expect(try terms() == before)
  }
}
