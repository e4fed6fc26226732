package import Goals

extension Store {
  /// The names of entries piece by piece, later years first: at most `limit` behind those that were
  /// read; none at the end.
  ///
  /// The index has all that is read, so that no entry is.
  package func names(after last: PastName?, limit: Int) throws(StoreError) -> [PastName] {
    try database.rows(
      """
      SELECT year, department, unit, name FROM entry INDEXED BY entry_names
      WHERE deleted_at IS NULL AND (year, department, unit, name) < (?1, ?2, ?3, ?4)
      ORDER BY year DESC, department DESC, unit DESC, name DESC LIMIT ?5
      """,
      [
        .integer(last?.year ?? Int(Int32.max)), .text(last?.department ?? ""),
        .text(last?.unit ?? ""), .text(last?.name ?? ""), .integer(limit),
      ]
    ) {
      PastName(
        year: Int($0.integer(0)), department: $0.text(1), unit: $0.text(2), name: $0.text(3))
    }
  }

  /// Projects of the entries with lower numbers than `last`, the newest first.
  package func projects(
    before last: Int64?, limit: Int
  ) throws(StoreError) -> [(id: Int64, project: ProjectGoal)] {
    let projects = ProjectCoder()
    return try database.rows(
      """
      SELECT id, body FROM entry WHERE id < ?1 AND deleted_at IS NULL ORDER BY id DESC LIMIT ?2
      """, [.integer(last ?? .max), .integer(limit)]
    ) { (id: $0.integer(0), project: projects.project(from: $0.text(1)) ?? ProjectGoal()) }
  }
}
