package import Goals
package import Tables

/// Takes what a document holds as it is read, so that no reader keeps all of it.
package protocol DocumentReceiver: AnyObject {
  /// Tells that the rows that follow are another table's.
  func beginTable()
  /// Tells where the rows that follow stand.
  func enter(_ part: RowPlace.Part)
  func add(_ row: Grid.Row)
  /// Takes a row whose bytes change as soon as this returns.
  func add(_ row: RowBytes)
  func add(_ note: Note)
  /// Text of a document whose cells cannot be told.
  func add(text: String)
  func advance(done: Int, of all: Int)
}

extension DocumentReceiver {
  package func add(_ row: RowBytes) { add(row.row) }
}
