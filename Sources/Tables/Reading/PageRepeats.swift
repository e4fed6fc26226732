import Goals

/// Rows that a page break has printed twice.
///
/// Equal neighbours are legitimate too (grants of one name and amount), even across a page break;
/// only the unit's subtotal can tell.
struct PageRepeats {
  /// Positions among the rows that repeat the row before them.
  private(set) var dropped: Set<Int> = []
  private(set) var notes: [Note] = []

  init(_ rows: ArraySlice<BodyRow>, subtotal: Money?, in unit: CurrencyUnit) {
    let candidates = Self.candidates(rows)
    if candidates.isEmpty { return }
    let amounts = candidates.map { rows[$0].total ?? .zero }
    let sum = rows.compactMap(\.total).total()
    var isDecided = false
    if let subtotal,
      case .unique(let set, let miss) = NearestSubset.find(amounts, near: sum - subtotal)
    {
      dropped = Set(set.map { candidates[$0] })
      isDecided = miss <= .rounding(of: rows.count, in: unit)
    }
    for index in candidates {
      if dropped.contains(index) {
        notes.append(
          Note(
            .pageRepeatDropped, at: rows[index].placeAndName,
            "与分页前的一行完全相同，只计一次后单位金额\(isDecided ? "才与小计相符" : "与小计最接近")，已去掉一行。"))
      } else if !isDecided {
        notes.append(
          Note(
            .pageRepeatKept, at: rows[index].placeAndName,
            "与分页前的一行完全相同，从金额看不出是分页重印还是两个项目，两行都保留，请核对。"))
      }
    }
  }

  /// Positions of the rows that may be repeats, by their look.
  static func candidates(_ rows: ArraySlice<BodyRow>) -> [Int] {
    rows.indices.dropFirst().filter { rows[$0].startsPage && rows[$0].equals(rows[$0 - 1]) }
  }
}
