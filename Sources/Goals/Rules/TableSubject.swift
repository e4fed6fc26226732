/// A whole table as rules of sums and of copies look at it.
package struct TableSubject: Sendable {
  package let table: GoalTable

  package init(_ table: GoalTable) {
    self.table = table
  }

  /// What amounts are told in.
  var currencyUnit: CurrencyUnit { table.currencyUnit }

  /// By how much a sum of `count` printed amounts may miss: each is rounded to two decimals.
  func rounding(of count: Int) -> Money {
    Money(fen: Int128(max(1, count)) * table.currencyUnit.fen / 200)
  }
}

extension Rule {
  /// What a check of a table returns.
  package struct TableFault: Sendable {
    package var unit: Int?
    package var project: Int?
    package var fault: Fault

    package init(unit: Int? = nil, project: Int? = nil, _ fault: Fault) {
      self.unit = unit
      self.project = project
      self.fault = fault
    }
  }
}
