import Goals

/// Rows that a page break has printed twice.
///
/// Equal neighbours are legitimate too (grants of one name and amount), even across a page break;
/// only the unit's subtotal can tell.
struct PageRepeats {
  /// Positions among the rows that repeat the row before them.
  private(set) var dropped: Set<Int> = []
  private(set) var notes: [Note] = []

  init(_ rows: [BodyRow], subtotal: Money?) {
    let candidates = Self.candidates(rows[...])
    if candidates.isEmpty { return }
    let amounts = candidates.map { rows[$0].total ?? .zero }
    let sum = rows.compactMap(\.total).total()
    if let subtotal, case .unique(let set, _) = NearestSubset.find(amounts, near: sum - subtotal) {
      dropped = Set(set.map { candidates[$0] })
      notes = dropped.sorted().map { index in
        Note(
          .pageRepeatDropped, at: rows[index].place,
          "与分页前的一行完全相同，只计一次后单位金额才与小计相符，已去掉一行。")
      }
    } else {
      notes = candidates.map { index in
        Note(
          .pageRepeatKept, at: rows[index].place,
          "与分页前的一行完全相同，从金额看不出是分页重印还是两个项目，两行都保留，请核对。")
      }
    }
  }

  static func candidates(_ rows: ArraySlice<BodyRow>) -> [Int] {
    rows.indices.dropFirst().filter { rows[$0].startsPage && rows[$0].equals(rows[$0 - 1]) }
  }

  /// Whether some of the repeats, left out, make the sum agree with the subtotal.
  static func sumFits(_ sum: Money, _ subtotal: Money, _ repeats: [Money], _ count: Int) -> Bool {
    switch NearestSubset.find(repeats, near: sum - subtotal) {
    case .unique(_, let miss): miss <= Money.rounding(of: count)
    case .undecided: true
    }
  }
}
