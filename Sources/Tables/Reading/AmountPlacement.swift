import Goals

/// Gives packed amounts their columns: `125.00 125.00` is the total and one source.
///
/// The source is taken for the fiscal appropriation, unless the unit's row has a second source
/// that only certain projects add up to.
struct AmountPlacement {
  private let unit: CurrencyUnit
  /// The projects whose sources are a guess; those that have two of them also with both.
  private var guessed: [String] = []
  private var divided: [String] = []
  private var guessesOfUnits = 0

  init(unit: CurrencyUnit) {
    self.unit = unit
  }

  mutating func place(_ group: inout RowNesting.Group) {
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
    for index in group.projects.indices {
      note(group.projects[index])
      place(&group.projects[index], singleSource: second.contains(index) ? .other : .fiscal)
    }
    place(&group.unit)
  }

  private mutating func note(_ row: BodyRow) {
    guard let packed = row.packed, packed.count > 1 else { return }
    let name = row.name.excerpt
    guard packed.count == 3 else { return guessed.append(name) }
    let amounts = packed[1...].map { $0?.printed(in: unit) ?? "-" }
    divided.append("\(name)（\(amounts.joined(separator: " 和 "))）")
  }

  /// Places the amounts of a unit's or the grand total's row.
  mutating func place(_ row: inout BodyRow?) {
    guard var placed = row else { return }
    if placed.packed?.count ?? 0 > 1 { guessesOfUnits += 1 }
    place(&placed, singleSource: .fiscal)
    row = placed
  }

  private func place(_ row: inout BodyRow, singleSource: Layout.Field) {
    guard let packed = row.packed else { return }
    row.packed = nil
    row.amounts = Amounts(total: packed.first ?? nil)
    switch packed.count {
    case 2 where singleSource == .fiscal: row.amounts.fiscal = packed[1]
    case 2: row.amounts.other = packed[1]
    case 3:
      row.amounts.fiscal = packed[1]
      row.amounts.other = packed[2]
    default: break
    }
  }

  var notes: [Note] {
    let projects = divided + guessed
    guard !projects.isEmpty || guessesOfUnits > 0 else { return [] }
    let names = projects.prefix(Self.named).joined(separator: "、")
    let which =
      switch projects.count {
      case 0: "小计和合计"
      case ...Self.named: names
      default: "\(names) 等 \(projects.count) 项"
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
