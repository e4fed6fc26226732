import Goals
import Tables

extension RolloverItem {
  /// The guided session's first events for this entry: everything is answered, so that it opens at
  /// the review; of a new entry only where it belongs and what it is called.
  package func startOfEdit(year: Int) -> [DraftEvent] {
    var prefill = Draft.prefill(from: new, unit: layout.currencyUnit)
    prefill[.department] = key.department
    prefill[.unit] = unit
    prefill[.year] = String(year)
    var events = [DraftEvent.started(layout: layout.name, prefill: prefill)]
    var draft = Draft(layout: layout, prefill: prefill)
    let known: Set<FieldPath> = [.department, .unit, .year, .name]
    while let question = draft.nextQuestion {
      if isUnwritten && !known.contains(question) { break }
      let answer = draft.prefilled(question)
      let event: DraftEvent =
        if case .indicator(_, .code) = question, answer == nil { .endedIndicators } else {
          .answered(question, answer ?? "")
        }
      draft.apply(event)
      events.append(event)
    }
    // Steps can be taken back as far as here.
    return isUnwritten ? events : events + [.opened]
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
    new = draft.project.keeping(before, outOf: layout.fields)
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

extension ProjectGoal {
  /// This entry with what `old` has and a page of `fields` has no place for.
  fileprivate func keeping(_ old: ProjectGoal, outOf fields: Set<Layout.Field>) -> ProjectGoal {
    var project = self
    for (detail, text) in old.details where !fields.contains(where: { $0.detail == detail }) {
      project.details[detail] = text
    }
    if !fields.contains(.lifetimeBudget) { project.lifetimeBudget = old.lifetimeBudget }
    for (index, indicator) in indicators.enumerated() {
      let same = old.indicators.first { $0.code == indicator.code && $0.name == indicator.name }
      if !fields.contains(.weight) { project.indicators[index].weight = same?.weight }
      if !fields.contains(.explanation) {
        project.indicators[index].explanation = same?.explanation
      }
    }
    return project
  }
}
