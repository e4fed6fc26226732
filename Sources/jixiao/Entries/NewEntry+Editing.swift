import Goals
import Interview
import Store
import Tables

extension NewEntry {
  /// Takes over from the entry that was edited what the draft's layout has no place for, and no more.
  mutating func keepWhatNobodyAskedFor(of old: Entry, _ draft: Draft) {
    project = draft.project(keeping: old.project)
    ordinal = old.key.ordinal
    source = old.source
    sourceHash = old.sourceHash
  }
}
