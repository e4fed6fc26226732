package import Goals

extension Rollover {
  /// What the entries of a unit, or of all, come to; what is not decided or confirmed counts as it
  /// was, and the entry of `excluded` not at all.
  package func sum(of unit: String? = nil, without excluded: RolloverKey? = nil) -> Money {
    items.filter { item in
      (item.isKept || item.decision == nil) && (unit == nil || item.unit == unit)
        && item.key != excluded
    }.compactMap { item in
      item.confirmedAmounts.isEmpty
        ? oldAmounts(of: item).amount : item.new.amounts.amount
    }.total()
  }

  /// What the entries of the old year came to.
  package func oldSum(of unit: String? = nil) -> Money {
    items.filter { unit == nil || $0.key.unit == unit }.compactMap(\.old?.amounts.amount).total()
  }

  /// 控制数 of one project.
  func ceiling(of item: RolloverItem) -> Money? {
    reviewer.policy.ceiling(ofProject: item.new.name, in: item.unit, year: target)
  }

  /// What is left of a unit's ceiling, below zero where too much is asked for; nil where it has none.
  package func left(of unit: String) -> Money? {
    ceilings[unit].map { $0 - sum(of: unit) }
  }
}
