package import Goals
package import Tables

/// A document as its tables, in their order.
package struct Document: Sendable {
  package var tables: [Grid] = []
  package var notes: [Note] = []
  /// What a document without cells says, as lines.
  package var text = ""

  package init() {}

  /// How far a reading is: of `all` pages or sheets, or 0 where that is not known.
  package struct Progress: Sendable {
    package var done: Int
    package var all: Int
  }
}
