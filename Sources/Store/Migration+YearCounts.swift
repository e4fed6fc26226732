extension Migration {
  /// How many entries each year has, so that the first screen need not count them; and which are
  /// deleted, so that removing them for good need not look through all.
  ///
  /// Triggers keep the counts, because entries come and go in many ways.
  static let yearCounts = Migration(name: "各年度的项目数") { database throws(StoreError) in
    try database.run(
      "CREATE TABLE year_count (year INTEGER PRIMARY KEY, entries INTEGER NOT NULL) STRICT")
    let isAdded =
      "INSERT INTO year_count VALUES (new.year, 1) ON CONFLICT (year) DO UPDATE SET entries = entries + 1;"
    let isGone = "UPDATE year_count SET entries = entries - 1 WHERE year = old.year;"
    let triggers = [
      ("entry_added", "INSERT ON entry WHEN new.deleted_at IS NULL", isAdded),
      ("entry_removed", "DELETE ON entry WHEN old.deleted_at IS NULL", isGone),
      (
        "entry_deleted",
        "UPDATE OF deleted_at ON entry WHEN old.deleted_at IS NULL AND new.deleted_at IS NOT NULL",
        isGone
      ),
      (
        "entry_undeleted",
        "UPDATE OF deleted_at ON entry WHEN old.deleted_at IS NOT NULL AND new.deleted_at IS NULL",
        isAdded
      ),
      (
        "entry_moved",
        "UPDATE OF year ON entry WHEN old.year <> new.year AND new.deleted_at IS NULL",
        isGone + isAdded
      ),
    ]
    for (name, event, change) in triggers {
      try database.run("CREATE TRIGGER \(name) AFTER \(event) BEGIN \(change) END")
    }
    try countYears(in: database)
    try database.run(
      "CREATE INDEX entry_deleted_at ON entry (deleted_at) WHERE deleted_at IS NOT NULL")
  }

  /// Counts the entries of each year.
  ///
  /// - Precondition: Nothing is counted yet.
  static func countYears(in database: Database) throws(StoreError) {
    try database.run(
      """
      INSERT INTO year_count
      SELECT year, count(*) FROM entry WHERE deleted_at IS NULL GROUP BY year
      """)
  }
}
