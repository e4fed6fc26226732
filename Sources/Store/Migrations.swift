/// A step from one version of the schema to the next.
struct Migration: Sendable {
  /// A Chinese phrase for what the step brings, for the sentence that tells of its failure.
  let name: String
  let apply: @Sendable (Database) throws(StoreError) -> Void
}

extension [Migration] {
  /// The steps to the present schema, oldest first. A step that was released never changes.
  static var all: [Migration] {
    [
      Migration(name: "项目、草稿和设置") { database throws(StoreError) in
        try database.run(
          """
          CREATE TABLE entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            year INTEGER NOT NULL,
            department TEXT NOT NULL,
            unit TEXT NOT NULL,
            name TEXT NOT NULL,
            ordinal INTEGER NOT NULL,
            layout TEXT NOT NULL,
            currency_unit TEXT NOT NULL,
            position INTEGER NOT NULL,
            body TEXT NOT NULL,
            source TEXT,
            updated_at TEXT NOT NULL,
            deleted_at TEXT
          ) STRICT
          """)
        // AUTOINCREMENT, because a clerk's note of a number must not come to mean another entry.
        // The name comes first: last year's entry is looked up by it alone.
        try database.run(
          """
          CREATE UNIQUE INDEX entry_key ON entry (name, year, department, unit, ordinal)
          WHERE deleted_at IS NULL
          """)
        try database.run("CREATE INDEX entry_order ON entry (year, department, position)")
        try database.run(
          """
          CREATE TABLE draft (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            title TEXT NOT NULL,
            year INTEGER,
            origin TEXT,
            state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'finished', 'discarded')),
            entry_id INTEGER REFERENCES entry ON DELETE SET NULL,
            pending_question TEXT,
            pending_text TEXT,
            started_at TEXT NOT NULL,
            changed_at TEXT NOT NULL
          ) STRICT
          """)
        try database.run("CREATE INDEX draft_entry ON draft (entry_id)")
        try database.run(
          """
          CREATE TABLE draft_event (
            id INTEGER PRIMARY KEY,
            draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
            payload TEXT NOT NULL,
            recorded_at TEXT NOT NULL
          ) STRICT
          """)
        try database.run("CREATE INDEX draft_event_order ON draft_event (draft_id, id)")
        try database.run(
          "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID")
      },
      .library, .names, .yearCounts, .importing,
    ]
  }
}
