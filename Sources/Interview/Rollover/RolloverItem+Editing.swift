import Goals
import Tables

extension RolloverItem {
  /// The guided session's first events for this entry.
  package func startOfEdit(year: Int) -> [DraftEvent] {
    Draft.startOfEdit(
      new, department: key.department, unit: unit, year: year, layout: layout,
      isUnwritten: isUnwritten)
  }

  /// What the guided session has come to; nil where none is open.
  var editedDraft: Draft? { Draft(events: edit, layouts: LayoutLibrary(layouts: [layout])) }

  /// Becomes what the guided session has come to; what its layout has no place for stays.
  ///
  /// Amounts and targets that were changed there are confirmed by it.
  mutating func takeEdit() {
    guard let draft = editedDraft else { return }
    edit = []
    let before = new
    new = draft.project(keeping: before)
    unit = draft.unit
    decision = .carryOver
    if old == nil || before.amounts != new.amounts {
      confirmedAmounts = Set(amountFields).union(
        [FieldPath.fiscal, .specialAccount, .other].filter { new.amounts[$0] != nil })
    }
    confirmedTargets = Set(
      new.indicators.indices.filter { index in
        old == nil || !before.indicators.contains(new.indicators[index])
          || before.indicators.firstIndex(of: new.indicators[index]).map(confirmedTargets.contains)
            == true
      })
  }
}
