import Goals

/// Tells the rows of units from those of projects.
struct RowNesting {
  /// A unit's row and its projects' rows.
  struct Group {
    var unit: BodyRow?
    var projects: [BodyRow] = []
  }

  private(set) var grandTotal: BodyRow?
  private(set) var groups: [Group] = []
  private(set) var notes: [Note] = []

  init(_ rows: [BodyRow], nesting: Layout.Nesting) {
    var rows = rows
    let grand = rows.firstIndex { $0.name.filter { $0 != " " } == nesting.grandTotal }
    if let grand { grandTotal = rows.remove(at: grand) }
    if rows.contains(where: \.isIndented) {
      group(rows) { !rows[$0].isIndented }
    } else if let units = unitsByArithmetic(rows) {
      group(rows, isUnit: units.contains)
    } else {
      group(rows) { rows[$0].hasAmountsOnly }
      if !rows.isEmpty {
        notes.append(
          Note(
            .unitRowGuessed, at: rows[0].place,
            "从金额分不清哪些行是资金使用单位，只有金额、没有绩效目标和指标的行当作单位，请核对。"))
      }
    }
  }

  private mutating func group(_ rows: [BodyRow], isUnit: (Int) -> Bool) {
    for (index, row) in rows.enumerated() {
      if isUnit(index) {
        groups.append(Group(unit: row))
      } else {
        if groups.isEmpty { groups.append(Group()) }
        groups[groups.count - 1].projects.append(row)
      }
    }
  }

  /// The rows that are units by this: a unit's amount is the sum of the rows below it.
  ///
  /// Nil where no reading of the rows fits, or several do.
  private func unitsByArithmetic(_ rows: [BodyRow]) -> Set<Int>? {
    /// For a row at which a unit may begin: how many readings there are from it to the end (2 for
    /// more), and where the next unit begins.
    var readings = [(count: Int, next: Int)](repeating: (0, 0), count: rows.count + 1)
    readings[rows.count] = (1, rows.count)
    for start in rows.indices.reversed() where rows[start].hasAmountsOnly {
      guard let subtotal = rows[start].total else { continue }
      var sum = Money.zero
      for end in (start + 1)..<(rows.count + 1) {
        let count = end - start - 1
        let repeats = PageRepeats.candidates(rows[(start + 1)..<end])
        let fits =
          repeats.isEmpty
          ? (sum - subtotal).magnitude <= Money.rounding(of: count)
          : PageRepeats.sumFits(sum, subtotal, repeats.map { rows[$0].total ?? .zero }, count)
        if count > 0, fits, readings[end].count > 0 {
          let more = readings[start].count + readings[end].count
          if readings[start].count == 0 { readings[start].next = end }
          readings[start].count = min(2, more)
        }
        if end < rows.count { sum = sum + (rows[end].total ?? .zero) }
      }
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
}

extension Money {
  /// By how much the sum of `count` amounts, each rounded to 0.01 万元, may miss the printed one.
  static func rounding(of count: Int) -> Money { Money(fen: Int128(count) * 5_000) }
}
