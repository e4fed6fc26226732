import Goals
import Store

/// Times of a mix of questions: rare and common words, one to many letters, initials, filters.
struct FindMeasurement {
  let store: Store

  /// Single words of two letters and more, which anyone could ask the database for.
  private static let words = [
    "农田", "培训", "高标准农田", "及时率", "满意度", "慰问", "古树名木", "干部培训经费", "服务中心", "资金", "无障碍设施", "图书",
    "没有这个词",
  ]

  func run() throws {
    let others = [
      "党员 培训", "江南 消防", "农", "的", "率", "工", "gbznt", "px", "sqjz", "覆盖率 培训", "90%", "疫苗 满意",
    ]
    var queries = (Self.words + others).map { FindQuery(SearchWord.all(in: $0)) }
    for year in [2016, 2020, 2024] {
      var query = FindQuery(SearchWord.all(in: "培训"))
      query.year = year
      queries.append(query)
      query.unit = "组织部"
      queries.append(query)
      query.code = "13"
      queries.append(query)
      query.code = "31"
      query.least = Money(fen: 100_000_000)
      query.most = Money(fen: 110_000_000)
      queries.append(query)
    }
    queries += queries.map {
      var query = $0
      query.ownUnit = "江南组织部"
      return query
    }
    let times = try times(of: queries)
    print("find: \(Self.summary(times))")
    for time in times.suffix(12) { print("  \(time.0) \(time.1)") }
    print("words: \(Self.words.joined(separator: "|"))")
    let alone = Self.words.map { FindQuery(SearchWord.all(in: $0)) }
    print("words alone: \(Self.summary(try self.times(of: alone)))")
  }

  /// Milliseconds of work for each query, five times, the quickest first.
  private func times(of queries: [FindQuery]) throws -> [(Double, String)] {
    var times: [(Double, String)] = []
    for round in 0..<6 {
      for query in queries {
        var found = 0
        let start = workTime()
        found = try store.find(query).count
        let taken = (workTime() - start) * 1000
        let text = query.words.map(\.text).joined(separator: " ")
        if round > 0 {
          times.append((taken, "\(text) \(query.year ?? 0) own \(query.ownUnit != nil): \(found)"))
        }
      }
    }
    return times.sorted { $0.0 < $1.0 }
  }

  private static func summary(_ times: [(Double, String)]) -> String {
    "median \(times[times.count / 2].0), p99 \(times[times.count * 99 / 100].0) ms of work"
  }

  /// Times of the query behind suggestions and of making them.
  func runSuggestions() throws {
    let names = ["江南干部培训经费", "2025年老旧小区维修专项资金", "困难群众慰问补助", "信息系统运维", "新塘图书宣传项目"]
    var times: [Double] = []
    for name in names + names + names + names {
      let start = workTime()
      let similar = try store.similar(name: name, unit: "江南组织部", year: 2025, limit: 25)
      let read = workTime()
      let found = IndicatorSuggestion.all(
        for: SuggestionSubject(
          year: 2025, unit: "江南组织部", project: ProjectGoal(name: name), framework: "guangzhou"),
        similar: similar)
      times.append((workTime() - start) * 1000)
      if times.count <= names.count {
        print(
          "  \(name): \(similar.count) entries, \(found.count) suggestions, \(times.last ?? 0) ms, of it reading \((read - start) * 1000)"
        )
      }
    }
    print("suggest: slowest \(times.max() ?? 0) ms of work")
  }
}
