package import Goals

/// An entry on the worksheet: what it was, and what it is to be.
package struct RolloverItem: Hashable, Sendable, Identifiable {
  package var key: RolloverKey
  /// Nil for one that the old year does not have.
  package var old: ProjectGoal?
  package var new: ProjectGoal
  /// Nil until the clerk has decided.
  package var decision: RolloverDecision?
  /// Whether the amounts were confirmed for the new year.
  package var hasAmounts = false
  /// Years that were moved, field by field, for the clerk to see.
  package var shifts: [FieldShift]

  package var id: RolloverKey { key }

  /// A field in which years were moved.
  package struct FieldShift: Hashable, Sendable {
    package var label: String
    package var shifts: [YearText.Shift]
  }

  /// An entry of `year` with all years in its texts moved to `target`.
  init(_ key: RolloverKey, _ old: ProjectGoal, from year: Int, to target: Int) {
    self.key = key
    self.old = old
    var new = old
    var shifts: [FieldShift] = []
    func move(_ text: inout String, _ label: String) {
      let moved = YearText.moved(text, from: year, by: target - year)
      if !moved.shifts.isEmpty { shifts.append(FieldShift(label: label, shifts: moved.shifts)) }
      text = moved.text
    }
    move(&new.name, FieldPath.name.label)
    move(&new.goal, FieldPath.goal.label)
    for detail in Detail.allCases {
      if var text = new.details[detail] {
        move(&text, detail.label)
        new.details[detail] = text
      }
    }
    for index in new.indicators.indices {
      move(&new.indicators[index].name, "指标 \(index + 1)")
      move(&new.indicators[index].cycleTarget, "指标 \(index + 1) 实施周期指标值")
      move(&new.indicators[index].annualTarget, "指标 \(index + 1) 年度指标值")
    }
    self.new = new
    self.shifts = shifts
  }

  init(new key: RolloverKey) {
    self.key = key
    new = ProjectGoal(name: key.name)
    decision = .carryOver
    shifts = []
  }

  /// Whether it will be an entry of the new year.
  package var isKept: Bool { decision == .carryOver }

  /// Whether nothing is left to be asked about it.
  package var isDone: Bool { decision != nil && (!isKept || hasAmounts) }

  /// The sources of funds to ask for: those of the old year, else the fiscal appropriation.
  package var amountFields: [FieldPath] {
    let amounts = old?.amounts ?? Amounts()
    let given: [(FieldPath, Money?)] = [
      (.fiscal, amounts.fiscal), (.specialAccount, amounts.specialAccount), (.other, amounts.other),
    ]
    let fields = given.filter { $0.1 != nil }.map(\.0)
    return fields.isEmpty ? [.fiscal] : fields
  }
}
