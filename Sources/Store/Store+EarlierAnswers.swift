extension Store {
  /// 部门名称 that entries have, each once.
  package func departments() throws(StoreError) -> [String] {
    try database.rows(
      "SELECT DISTINCT department FROM entry WHERE deleted_at IS NULL ORDER BY 1", []
    ) { $0.text(0) }
  }

  /// 资金使用单位 that entries have, each once.
  package func units() throws(StoreError) -> [String] {
    try database.rows(
      "SELECT DISTINCT unit FROM entry WHERE deleted_at IS NULL ORDER BY 1", []
    ) { $0.text(0) }
  }
}
