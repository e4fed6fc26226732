package import Goals
import Tables

/// 审核依据 of a session: the office's rules, and what is known beside the entry that is written.
package struct ReviewBasis: Sendable {
  package var reviewer: Reviewer
  /// The same project in the budget a year before.
  package var lastYear: ProjectGoal?
  /// What the other projects of its unit cost in the year.
  package var othersOfUnit: Money

  package init(
    reviewer: Reviewer = .standard, lastYear: ProjectGoal? = nil, othersOfUnit: Money = .zero
  ) {
    self.reviewer = reviewer
    self.lastYear = lastYear
    self.othersOfUnit = othersOfUnit
  }

  /// The rules as shipped, with nothing known beside the entry.
  package static let standard = ReviewBasis()

  /// What is known beside an entry of a unit, in a layout and year; `kind` is what the clerk told.
  func context(
    of project: ProjectGoal, unit: String, year: Int?, kind: ProjectKind?, in layout: Layout
  ) -> ReviewContext {
    var context = layout.reviewContext(year: year)
    let policy = reviewer.policy
    context.lengths = policy.lengths(in: layout.name)
    context.ceiling = policy.ceiling(ofProject: project.name, in: unit, year: year)
    context.unitBudget = policy.ceiling(ofUnit: unit, year: year).map {
      UnitBudget(unit: unit, ceiling: $0, others: othersOfUnit)
    }
    context.lastYear = lastYear
    context.kind = kind
    return context
  }
}

extension Draft {
  /// The entry of last year that the draft was filled in with, or nil.
  package var sampleOfLastYear: ProjectGoal? {
    guard let year, sampleYear == year - 1 else { return nil }
    var draft = Draft(layout: layout, prefill: prefill)
    for (path, text) in prefill {
      if case .indicator = path { continue }
      draft.apply(.answered(path, text))
    }
    for index in draft.indicators.indices {
      draft.apply(.answeredIndicator(index, draft.indicators[index].prefill))
    }
    return draft.project
  }
}
