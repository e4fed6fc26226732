import Goals
import Interview
import Store
import Tables

extension NewEntry {
  /// Takes over from the entry that was edited what its layout has no place for, and no more: what
  /// the review has shown is what is saved.
  ///
  /// An indicator is known by what its questions were filled in with, also where all of them have
  /// another answer now.
  mutating func keepWhatNobodyAskedFor(of old: Entry, _ draft: Draft) {
    let fields = draft.layout.fields
    ordinal = old.key.ordinal
    for (detail, text) in old.project.details
    where !fields.contains(where: { $0.detail == detail }) {
      project.details[detail] = text
    }
    if !fields.contains(.lifetimeBudget) { project.lifetimeBudget = old.project.lifetimeBudget }
    var rest = old.project.indicators
    let answered = draft.indicators.filter { !$0.answers.isEmpty }
    for (index, indicator) in answered.enumerated() where index < project.indicators.count {
      let place = rest.firstIndex {
        $0.code == indicator.prefill[.code] && $0.name == indicator.prefill[.name]
      }
      let same = place.map { rest.remove(at: $0) }
      if !fields.contains(.weight) { project.indicators[index].weight = same?.weight }
      if !fields.contains(.explanation) {
        project.indicators[index].explanation = same?.explanation
      }
    }
    source = old.source
    sourceHash = old.sourceHash
  }
}
