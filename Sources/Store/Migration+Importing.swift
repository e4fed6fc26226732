extension Migration {
  /// What made large imports slow: counting a year anew for each of its entries, and merging the index
  /// more often than finding needs.
  static let importing = Migration(name: "成批读入") { database throws(StoreError) in
    // Those who add entries count them, all at once: `Store.countAdded`.
    try database.run("DROP TRIGGER entry_added")
    try database.run("INSERT INTO find (find, rank) VALUES ('automerge', 8)")
  }
}
