package import Goals
package import Tables

/// An entry on the worksheet: what it was, and what it is to be.
package struct RolloverItem: Hashable, Sendable, Identifiable {
  package var key: RolloverKey
  /// 资金使用单位 in the new year.
  package var unit: String
  /// Nil for one that the old year does not have.
  package var old: ProjectGoal?
  package var new: ProjectGoal
  package var layout: Layout
  package var currencyUnit: CurrencyUnit
  /// Nil until the clerk has decided.
  package var decision: RolloverDecision?
  /// Sources of funds that were confirmed for the new year.
  package var confirmedAmounts: Set<FieldPath> = []
  /// Indicators whose targets were confirmed for the new year.
  package var confirmedTargets: Set<Int> = []
  /// Texts in which years were moved, for the clerk to see.
  package var shifts: [YearShift]
  package var movesYears = true
  /// The steps of a guided session that has not been saved.
  package var edit: [DraftEvent] = []

  package var id: RolloverKey { key }

  /// An entry of `year` with all years in its texts moved to `target`.
  init(_ original: RolloverOriginal, from year: Int, to target: Int) {
    key = original.key
    unit = original.key.unit
    old = original.project
    new = original.project
    layout = original.layout
    currencyUnit = original.currencyUnit
    shifts = YearShift.all(in: original.project, from: year, to: target)
    for shift in shifts { new[shift.path] = shift.new }
  }

  /// An entry of no year before, which the guided session is to fill.
  init(new key: RolloverKey, like neighbour: RolloverItem) {
    self.key = key
    unit = key.unit
    new = ProjectGoal(name: key.name)
    layout = neighbour.layout
    currencyUnit = neighbour.currencyUnit
    decision = .carryOver
    shifts = []
  }

  /// Puts the years of the old texts back, or the new ones in again, where nobody has edited them.
  mutating func moveYears(_ moves: Bool) {
    movesYears = moves
    for shift in shifts where new[shift.path] == (moves ? shift.old : shift.new) {
      new[shift.path] = moves ? shift.new : shift.old
    }
  }

  /// Each year that was moved, with the field and a few letters around it.
  var passages: [String] {
    shifts.flatMap { shift in shift.passages.map { "\(shift.label)：\($0)" } }
  }

  /// Whether anything but years and amounts is another than in the old year.
  var hasNewTexts: Bool {
    guard var same = old else { return true }
    for shift in shifts where movesYears { same[shift.path] = shift.new }
    same.amounts = new.amounts
    return same != new
  }

  /// Whether it will be an entry of the new year.
  package var isKept: Bool { decision == .carryOver }

  /// Whether it is a new entry that nobody has written yet.
  package var isUnwritten: Bool { old == nil && new.indicators.isEmpty && new.goal.isEmpty }

  /// The sources of funds to ask for: those of the old year, else the fiscal appropriation; the
  /// total where the layout knows no sources.
  package var amountFields: [FieldPath] {
    if !layout.hasSources { return [.total] }
    let amounts = (old ?? new).amounts
    let fields = [FieldPath.fiscal, .specialAccount, .other].filter { amounts[$0] != nil }
    return fields.isEmpty ? [.fiscal] : fields
  }

  package mutating func setAmount(_ field: FieldPath, to money: Money?) {
    new.amounts[field] = money
    if layout.hasSources { new.amounts.total = new.amounts.sumOfSources }
    confirmedAmounts.insert(field)
  }
}

/// An entry of the old year, in the form that a worksheet takes.
package struct RolloverOriginal: Hashable, Sendable {
  package var key: RolloverKey
  package var project: ProjectGoal
  package var layout: Layout
  package var currencyUnit: CurrencyUnit

  package init(
    _ key: RolloverKey, _ project: ProjectGoal, layout: Layout, currencyUnit: CurrencyUnit
  ) {
    self.key = key
    self.project = project
    self.layout = layout
    self.currencyUnit = currencyUnit
  }
}
