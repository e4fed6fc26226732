extension Store {
  /// What was remembered under a name, such as the last department.
  package func setting(_ name: String) throws(StoreError) -> String? {
    try database.rows("SELECT value FROM setting WHERE name = ?1", [.text(name)]) {
      $0.text(0)
    }.first
  }

  /// Remembers a value in place of the one before; nil forgets it.
  package func set(_ name: String, to value: String?) throws(StoreError) {
    try database.write { () throws(StoreError) in
      try database.run("DELETE FROM setting WHERE name = ?1", [.text(name)])
      guard let value else { return }
      try database.run(
        "INSERT INTO setting (name, value) VALUES (?1, ?2)", [.text(name), .text(value)])
    }
  }
}
