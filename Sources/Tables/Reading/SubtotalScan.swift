import Goals

/// Finds the rows of units where projects are not indented, by this: a unit's amount is the sum of
/// the rows below it.
struct SubtotalScan {
  private let rows: [BodyRow]
  private let unit: CurrencyUnit
  /// Rows that a page break may have printed twice, so that they need not count.
  private let repeats: Set<Int>
  /// Sums only grow from row to row, so that a scan may stop once it is past the subtotal.
  private let onlyGrows: Bool
  /// Sums that may still be looked at: the work stays within a fixed measure for each row.
  private var looks: Int

  init(_ rows: [BodyRow], in unit: CurrencyUnit) {
    self.rows = rows
    self.unit = unit
    repeats = Set(PageRepeats.candidates(rows[...]))
    onlyGrows = rows.allSatisfy { ($0.total ?? .zero) >= .zero }
    looks = 200_000 + 20 * rows.count
  }

  /// Nil where no reading of the rows fits, or several do.
  ///
  /// Where none does, rows may be missing at the end: the last unit's may then be too few.
  mutating func units() -> Set<Int>? {
    units(endIsOpen: false) ?? units(endIsOpen: true)
  }

  private mutating func units(endIsOpen: Bool) -> Set<Int>? {
    /// For a row at which a unit may begin: how many readings there are from it to the end (2 for
    /// more), and where the next unit begins.
    var readings = [(count: Int, next: Int)](repeating: (0, 0), count: rows.count + 1)
    readings[rows.count] = (1, rows.count)
    for start in rows.indices.reversed() where rows[start].hasAmountsOnly {
      for end in ends(from: start, endIsOpen: endIsOpen) where readings[end].count > 0 {
        if readings[start].count == 0 { readings[start].next = end }
        readings[start].count = min(2, readings[start].count + readings[end].count)
      }
      if looks <= 0 { return nil }
    }
    guard !rows.isEmpty, readings[0].count == 1 else { return nil }
    var units: Set<Int> = []
    var position = 0
    while position < rows.count {
      units.insert(position)
      position = readings[position].next
    }
    return units
  }

  /// Where the rows of a unit that begins at `start` may end for its amount to be their sum.
  private mutating func ends(from start: Int, endIsOpen: Bool) -> [Int] {
    guard let subtotal = rows[start].total else { return [] }
    var ends: [Int] = []
    var sum = Money.zero
    var summands = 0
    /// What leaving out some of the repeats takes off the sum.
    var omissions: Set<Money> = [.zero]
    var largestOmission = Money.zero
    for index in rows.indices[(start + 1)...] {
      let amount = rows[index].total ?? .zero
      sum = sum + amount
      if amount != .zero { summands += 1 }
      if index > start + 1, repeats.contains(index) {
        omissions.formUnion(omissions.map { $0 + amount })
        largestOmission = largestOmission + amount
      }
      looks -= omissions.count
      if looks <= 0 { return [] }
      let excess = sum - subtotal
      let rounding = Money.rounding(of: summands, in: unit)
      if omissions.contains(where: { (excess - $0).magnitude <= rounding }) {
        ends.append(index + 1)
      }
      if onlyGrows, excess - largestOmission > rounding { return ends }
    }
    if endIsOpen, sum < subtotal, ends.last != rows.count { ends.append(rows.count) }
    return ends
  }
}

extension Money {
  /// By how much the sum of `count` amounts, each rounded to 0.01 of `unit`, may miss the printed
  /// one.
  static func rounding(of count: Int, in unit: CurrencyUnit) -> Money {
    Money(fen: Int128(count) * (unit.fen / 200))
  }
}
