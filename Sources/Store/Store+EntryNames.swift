extension Store {
  /// 项目名称 that fit, in order of their text, each once with its years.
  ///
  /// The index alone is read for the names, so that a Tab stays quick in a big store.
  package func entryNames(
    year: Int?, limit: Int, where fits: (String) -> Bool
  ) throws(StoreError) -> [(name: String, years: [Int])] {
    let names = try database.rows(
      "SELECT DISTINCT name FROM entry WHERE deleted_at IS NULL ORDER BY name"
    ) { $0.text(0) }
    var found: [(name: String, years: [Int])] = []
    for name in names where fits(name) {
      let years = try database.rows(
        """
        SELECT DISTINCT year FROM entry
        WHERE name = ?1 AND deleted_at IS NULL AND (?2 IS NULL OR year = ?2) ORDER BY year
        """, [.text(name), .integer(year)]
      ) { Int($0.integer(0)) }
      if !years.isEmpty { found.append((name, years)) }
      if found.count == limit { break }
    }
    return found
  }

  /// 部门名称 that entries have, each once.
  package func departments() throws(StoreError) -> [String] {
    try database.rows(
      "SELECT DISTINCT department FROM entry WHERE deleted_at IS NULL ORDER BY 1"
    ) { $0.text(0) }
  }

  /// 资金使用单位 that entries have, each once.
  package func units() throws(StoreError) -> [String] {
    try database.rows("SELECT DISTINCT unit FROM entry WHERE deleted_at IS NULL ORDER BY 1") {
      $0.text(0)
    }
  }
}
