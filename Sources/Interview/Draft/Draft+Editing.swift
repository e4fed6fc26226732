package import Goals
package import Tables

/// 修改: a draft that changes an entry that is there.
extension Draft {
  /// The first events of a session that changes an entry: everything is answered as the entry has it, so
  /// that the session opens at the review.
  ///
  /// Of an entry that nobody has written yet, only where it belongs and what it is called.
  package static func startOfEdit(
    _ project: ProjectGoal, department: String, unit: String, year: Int, layout: Layout,
    isUnwritten: Bool = false
  ) -> [DraftEvent] {
    var prefill = Draft.prefill(from: project, unit: layout.currencyUnit)
    prefill[.department] = department
    prefill[.unit] = unit
    prefill[.year] = String(year)
    var events = [DraftEvent.started(layout: layout.name, prefill: prefill)]
    var draft = Draft(layout: layout, prefill: prefill)
    let known: Set<FieldPath> = [.department, .unit, .year, .name]
    while let question = draft.nextQuestion {
      if isUnwritten && !known.contains(question) { return events }
      let answer = draft.prefilled(question)
      let event: DraftEvent =
        if case .indicator(_, .code) = question, answer == nil { .endedIndicators } else {
          .answered(question, answer ?? "")
        }
      draft.apply(event)
      events.append(event)
    }
    // Steps can be taken back as far as here.
    return events + [.opened]
  }

  /// The entry, with what `old` has that the layout has no place for: what the review has shown is what
  /// is saved, and nobody was asked for the rest.
  ///
  /// An indicator is known by what its questions were filled in with, also where all of them have
  /// another answer now.
  package func project(keeping old: ProjectGoal) -> ProjectGoal {
    var project = project
    for (detail, text) in old.details where !layout.has(where: { $0.detail == detail }) {
      project.details[detail] = text
    }
    if !layout.has(.lifetimeBudget) { project.lifetimeBudget = old.lifetimeBudget }
    var rest = old.indicators
    for (index, indicator) in indicators.filter({ !$0.answers.isEmpty }).enumerated() {
      let place = rest.firstIndex {
        $0.code == indicator.prefill[.code] && $0.name == indicator.prefill[.name]
      }
      let same = place.map { rest.remove(at: $0) }
      if !layout.has(.weight) { project.indicators[index].weight = same?.weight }
      if !layout.has(.explanation) {
        project.indicators[index].explanation = same?.explanation
      }
    }
    return project
  }
}
