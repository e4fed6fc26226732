/// 总计、财政拨款、财政专户拨款、其他资金: what a project costs, and who pays.
///
/// Nil is a blank cell, which is not zero.
package struct Amounts: Hashable, Sendable {
  package var total: Money?
  package var fiscal: Money?
  package var specialAccount: Money?
  package var other: Money?

  package init(
    total: Money? = nil, fiscal: Money? = nil, specialAccount: Money? = nil, other: Money? = nil
  ) {
    self.total = total
    self.fiscal = fiscal
    self.specialAccount = specialAccount
    self.other = other
  }

  package var sources: [Money?] { [fiscal, specialAccount, other] }

  /// What the project costs: the total, else the sum of its sources; nil where all are blank.
  package var amount: Money? { total ?? sumOfSources }

  /// The sum of the sources, or nil where all are blank.
  package var sumOfSources: Money? {
    let given = sources.compactMap { $0 }
    return given.isEmpty ? nil : given.total()
  }
}

extension Sequence where Element == Amounts {
  /// Column by column; a column that is blank everywhere stays blank.
  package func total() -> Amounts {
    reduce(Amounts()) { sum, next in
      Amounts(
        total: sum.total + next.total, fiscal: sum.fiscal + next.fiscal,
        specialAccount: sum.specialAccount + next.specialAccount, other: sum.other + next.other)
    }
  }
}

/// Adds amounts of which blank ones count for nothing.
private func + (left: Money?, right: Money?) -> Money? {
  guard let left else { return right }
  guard let right else { return left }
  return left + right
}
