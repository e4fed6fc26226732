/// 交接包: entries with all their versions, and the files that they came from.
package struct Pack: Hashable, Sendable {
  package var entries: [PackedEntry]
  package var files: [SourceFile]

  package init(entries: [PackedEntry], files: [SourceFile]) {
    self.entries = entries
    self.files = files
  }
}

/// An entry outside of a store, where it has no number.
package struct PackedEntry: Hashable, Sendable {
  package var status: EntryStatus
  package var position: Int
  /// The first one first; the last one is what the entry is now.
  package var versions: [EntryVersion]

  package init(status: EntryStatus, position: Int, versions: [EntryVersion]) {
    self.status = status
    self.position = position
    self.versions = versions
  }
}

/// What became of a pack.
package struct UnpackResult: Hashable, Sendable {
  package var added: Int
  /// Entries that the store has already, with an equal project.
  package var unchanged: Int
  /// Entries that the store has with another project: nothing was done with them.
  package var conflicts: [Conflict]

  package struct Conflict: Hashable, Sendable {
    package var existing: Entry
    package var packed: EntryVersion
  }
}
