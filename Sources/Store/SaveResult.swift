/// How a new entry meets what the store holds.
package enum Merge: Hashable, Sendable {
  case added
  /// The entry of the same key has an equal project.
  case unchanged
  /// The entry of the same key has another project.
  case conflicting(existing: Entry)
}

/// What became of a list of entries.
package enum SaveResult: Hashable, Sendable {
  case saved(SaveCounts)
  /// Nothing was stored, because these were in the way, in the order of the list.
  case conflicting(existing: [Entry])
}

/// How many entries were added, replaced, and met their equals.
package struct SaveCounts: Hashable, Sendable {
  package var added: Int
  package var replaced: Int
  package var unchanged: Int

  package init(added: Int = 0, replaced: Int = 0, unchanged: Int = 0) {
    self.added = added
    self.replaced = replaced
    self.unchanged = unchanged
  }
}
