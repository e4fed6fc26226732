extension Migration {
  /// Versions, source files, states, and the index that `find` reads.
  static let library = Migration(name: "历次版本、来源文件和全文检索") { database throws(StoreError) in
    try database.run(
      """
      ALTER TABLE entry ADD COLUMN status TEXT NOT NULL DEFAULT 'draft'
      CHECK (status IN ('draft', 'checked', 'exported'))
      """)
    try database.run("ALTER TABLE entry ADD COLUMN source_hash TEXT")
    // What an entry was is kept here once it is something else; while it is the present version,
    // the columns from `year` on are NULL, so that no body is stored twice.
    try database.run(
      """
      CREATE TABLE version (
        entry_id INTEGER NOT NULL REFERENCES entry ON DELETE CASCADE,
        number INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        saved_by TEXT NOT NULL,
        source TEXT,
        source_hash TEXT,
        year INTEGER,
        department TEXT,
        unit TEXT,
        ordinal INTEGER,
        layout TEXT,
        currency_unit TEXT,
        body TEXT,
        PRIMARY KEY (entry_id, number)
      ) STRICT, WITHOUT ROWID
      """)
    try database.run(
      """
      INSERT INTO version (entry_id, number, saved_at, saved_by, source)
      SELECT id, 1, updated_at, '', source FROM entry
      """)
    try database.run(
      """
      CREATE TABLE source_file (
        hash TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        kept_at TEXT NOT NULL,
        bytes BLOB NOT NULL
      ) STRICT
      """)
    // For counting a year without reading its entries: the first screen does.
    try database.run("CREATE INDEX entry_year ON entry (year) WHERE deleted_at IS NULL")
    try FindIndex(database: database).create()
  }
}
