extension Migration {
  /// An index that has all the names that are completed while typing.
  static let names = Migration(name: "名称索引") { database throws(StoreError) in
    // `deleted_at` is in it although it is always NULL: otherwise SQLite reads the entry to see that.
    try database.run(
      """
      CREATE INDEX entry_names ON entry (year, department, unit, name, deleted_at)
      WHERE deleted_at IS NULL
      """)
    // Counting a year reads the new index alone, too.
    try database.run("DROP INDEX entry_year")
  }
}
