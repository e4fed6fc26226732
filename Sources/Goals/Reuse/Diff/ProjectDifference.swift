/// How a project has changed: amounts, texts and indicators, only what differs.
package struct ProjectDifference: Hashable, Sendable {
  package var amounts: [AmountDifference]
  package var texts: [LabelledText]
  package var indicators: [IndicatorDifference]

  package var isEmpty: Bool { amounts.isEmpty && texts.isEmpty && indicators.isEmpty }

  /// A field with its text in both, word by word.
  package struct LabelledText: Hashable, Sendable {
    package var label: String
    package var text: TextDifference
  }

  package init(_ old: ProjectGoal, _ new: ProjectGoal) {
    amounts = AmountDifference.all(old.amounts, new.amounts)
    if old.lifetimeBudget != new.lifetimeBudget {
      amounts.append(
        AmountDifference(
          label: FieldPath.lifetimeBudget.label, old: old.lifetimeBudget, new: new.lifetimeBudget))
    }
    texts = Self.texts(old, new).filter { $0.1 != $0.2 }.map {
      LabelledText(label: $0.0, text: TextDifference($0.1, $0.2))
    }
    indicators = IndicatorDifference.all(old.indicators, new.indicators)
  }

  private static func texts(
    _ old: ProjectGoal, _ new: ProjectGoal
  ) -> [(String, String, String)] {
    [
      (FieldPath.name.label, old.name, new.name), (FieldPath.goal.label, old.goal, new.goal),
    ]
      + Detail.allCases.map { ($0.label, old.details[$0] ?? "", new.details[$0] ?? "") }
  }
}

/// 金额变化: an amount before and after; nil where the cell was blank.
package struct AmountDifference: Hashable, Sendable {
  package var label: String
  package var old: Money?
  package var new: Money?

  package init(label: String, old: Money?, new: Money?) {
    self.label = label
    self.old = old
    self.new = new
  }

  package var change: Money { (new ?? .zero) - (old ?? .zero) }

  /// The change in hundredths of what it was, rounded to tenths: `12.5%`; nil from nothing.
  package var share: String? {
    guard let old, old.fen != 0 else { return nil }
    let size = old.magnitude.fen
    let tenths = (change.magnitude.fen * 2000 + size) / (2 * size)
    let sign = change.fen < 0 ? "-" : "+"
    return "\(sign)\(tenths / 10).\(tenths % 10)%"
  }

  static func all(_ old: Amounts, _ new: Amounts) -> [AmountDifference] {
    [
      AmountDifference(label: FieldPath.total.label, old: old.total, new: new.total),
      AmountDifference(label: FieldPath.fiscal.label, old: old.fiscal, new: new.fiscal),
      AmountDifference(
        label: FieldPath.specialAccount.label, old: old.specialAccount, new: new.specialAccount),
      AmountDifference(label: FieldPath.other.label, old: old.other, new: new.other),
    ].filter { $0.old != $0.new }
  }
}
