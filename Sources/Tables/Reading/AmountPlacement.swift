import Goals

/// Gives packed amounts their columns: `125.00 125.00` is the total and one source.
///
/// The source is taken for the fiscal appropriation, unless the unit's row has a second source
/// that only certain projects add up to.
struct AmountPlacement {
  private let unit: CurrencyUnit
  /// The projects whose sources are a guess, and which amounts those are.
  private var guessed: [(name: String, sources: ArraySlice<Money?>)] = []
  private var guessesOfUnits = 0

  init(unit: CurrencyUnit) {
    self.unit = unit
  }

  /// The amounts of a unit's row and those of its projects' rows.
  mutating func place(_ group: RowNesting.Group) -> (unit: Amounts?, projects: [Amounts]) {
    // The second source of a unit: rather other funds, since only schools and hospitals have
    // special fiscal accounts.
    var second: Set<Int> = []
    if let unit = group.unit, let amount = secondSource(of: unit) {
      let inThree = group.projects.compactMap { secondSource(of: $0) }.total()
      let singles = group.projects.indices.filter { group.projects[$0].packed?.count == 2 }
      let amounts = singles.map { group.projects[$0].total ?? .zero }
      if case .unique(let set, let miss) = NearestSubset.find(amounts, near: amount - inThree),
        miss <= .rounding(of: group.projects.count, in: self.unit)
      {
        second = Set(set.map { singles[$0] })
      }
    }
    let projects = group.projects.indices.map { index in
      if let packed = group.projects[index].packed, packed.count > 1 {
        guessed.append((group.projects[index].name, packed[1...]))
      }
      return Self.amounts(
        of: group.projects[index], singleSource: second.contains(index) ? .other : .fiscal)
    }
    return (place(group.unit), projects)
  }

  /// The amounts of a unit's or the grand total's row.
  mutating func place(_ row: BodyRow?) -> Amounts? {
    guard let row else { return nil }
    if row.packed?.count ?? 0 > 1 { guessesOfUnits += 1 }
    return Self.amounts(of: row, singleSource: .fiscal)
  }

  private static func amounts(of row: BodyRow, singleSource: Layout.Field) -> Amounts {
    guard let packed = row.packed else { return row.amounts }
    let total = packed.first ?? nil
    return switch packed.count {
    case 2 where singleSource == .fiscal: Amounts(total: total, fiscal: packed[1])
    case 2: Amounts(total: total, other: packed[1])
    case 3: Amounts(total: total, fiscal: packed[1], other: packed[2])
    default: Amounts(total: total)
    }
  }

  var notes: [Note] {
    guard !guessed.isEmpty || guessesOfUnits > 0 else { return [] }
    // Two sources are the surer sign that something can be wrong, and are named with both.
    let divided = guessed.lazy.filter { $0.sources.count == 2 }
    let single = guessed.lazy.filter { $0.sources.count != 2 }
    let names =
      divided.prefix(Self.named).map { guess in
        let amounts = guess.sources.map { $0?.printed(in: unit) ?? "-" }
        return "\(guess.name.excerpt)（\(amounts.joined(separator: " 和 "))）"
      } + single.prefix(Self.named).map(\.name.excerpt)
    let some = names.prefix(Self.named).joined(separator: "、")
    let which =
      switch guessed.count {
      case 0: "小计和合计"
      case ...Self.named: some
      default: "\(some) 等 \(guessed.count) 项"
      }
    return [
      Note(
        .amountColumnGuessed, at: "金额列",
        "文本里看不出空白的金额列，资金来源按“财政拨款在前、其他资金在后”理解，请核对：\(which)。")
    ]
  }

  /// So many projects are named.
  private static let named = 3

  private func secondSource(of row: BodyRow) -> Money? {
    if let packed = row.packed { return packed.count == 3 ? packed[2] : nil }
    return row.amounts.other
  }
}
