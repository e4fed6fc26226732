extension Database {
  /// How a transaction ends that did not fail.
  enum Ending<Value> {
    case commit(Value)
    case rollBack(Value)
  }

  /// Runs `body` with the write lock held; whatever it throws undoes it.
  ///
  /// The lock is taken at the start (BEGIN IMMEDIATE), because a reader that turns into a writer
  /// half-way is refused at once where another one has written, however patient it is.
  func transaction<Value>(
    _ body: () throws(StoreError) -> Ending<Value>
  ) throws(StoreError) -> Value {
    try run("BEGIN IMMEDIATE")
    return try end(body)
  }

  /// A transaction that is committed unless `body` throws.
  func write<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try transaction { () throws(StoreError) in .commit(try body()) }
  }

  /// Gives `body` one state of the file for all that it reads.
  func read<Value>(_ body: () throws(StoreError) -> Value) throws(StoreError) -> Value {
    try run("BEGIN")
    return try end { () throws(StoreError) in .commit(try body()) }
  }

  private func end<Value>(
    _ body: () throws(StoreError) -> Ending<Value>
  ) throws(StoreError) -> Value {
    do throws(StoreError) {
      switch try body() {
      case .commit(let value):
        try run("COMMIT")
        return value
      case .rollBack(let value):
        try run("ROLLBACK")
        return value
      }
    } catch {
      // A full disk, say, has SQLite roll back by itself. The first fault is the one to tell.
      if !isIdle { try? run("ROLLBACK") }
      throw error
    }
  }
}
