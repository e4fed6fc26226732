package import Goals

extension Store {
  /// Entries that may help in writing one of this name: of the same name, of a similar name, of the
  /// same kind; the own unit's and later ones rather than others, at most about `limit`.
  ///
  /// Entries of years after `year` are left out.
  package func similar(
    name: String, goal: String = "", unit: String?, year: Int, limit: Int = 40
  ) throws(StoreError) -> [SimilarEntry] {
    try database.read { () throws(StoreError) in
      var ids: [Int64] = []
      func take(_ more: [Int64]) {
        for id in more where ids.count < limit && !ids.contains(id) { ids.append(id) }
      }
      take(try sameName(name, until: year))
      let kind = Starter.matching(name: name, goal: goal)
      for text in Self.passages(of: name) + (kind?.keywords.filter(name.contains) ?? []) {
        guard let word = SearchWord(text), ids.count < limit else { continue }
        var query = FindQuery([word])
        query.ownUnit = unit
        if unit != nil { take(try self.ids(query, in: .name, ofOwnUnit: true, limit: 8)) }
        take(try self.ids(query, in: .name, ofOwnUnit: false, limit: 12))
      }
      var entries: [SimilarEntry] = []
      for id in ids {
        guard let entry = try entry(id: id), entry.key.year <= year else { continue }
        entries.append(
          SimilarEntry(year: entry.key.year, unit: entry.key.unit, project: entry.project))
      }
      return entries
    }
  }

  private func sameName(_ name: String, until year: Int) throws(StoreError) -> [Int64] {
    try database.rows(
      """
      SELECT id FROM entry WHERE name = ?1 AND year <= ?2 AND deleted_at IS NULL
      ORDER BY year DESC LIMIT 12
      """, [.text(name), .integer(year)]
    ) { $0.integer(0) }
  }

  /// Words that half of all names have, and that say nothing about a project.
  private static let empty = [
    "专项", "经费", "项目", "资金", "工作", "费用", "补助", "本级", "有关", "相关", "其他",
  ]

  /// Stretches of four letters of a name, without years and empty words; the whole of a short rest.
  private static func passages(of name: String) -> [String] {
    var text = YearText.timeless(name)
    for word in empty { text = text.replacing(word, with: " ") }
    let parts = text.split { !$0.isLetter || $0.isWhitespace }.map(Array.init)
    let passages = parts.filter { $0.count > 1 }.flatMap { part in
      part.count <= 4
        ? [String(part)]
        : stride(from: 0, through: part.count - 4, by: 2).map { String(part[$0..<($0 + 4)]) }
    }
    return Array(passages.prefix(6))
  }
}
