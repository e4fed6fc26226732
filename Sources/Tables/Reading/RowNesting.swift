import Goals

/// Tells the rows of units from those of projects.
struct RowNesting {
  /// A unit's row and its projects' rows.
  struct Group {
    var unit: BodyRow?
    /// The unit's name where it has no row.
    var name = ""
    /// Where they stand side by side, those of the whole table are not copied.
    var projects: ArraySlice<BodyRow> = []

    var unitName: String { unit?.name ?? name }
  }

  private(set) var grandTotal: BodyRow?
  private(set) var groups: [Group] = []
  private(set) var notes: [Note] = []

  /// 合计: how tables name the sum of all rows, where a layout does not say.
  static let grandTotalName = "合计"

  /// For a layout whose units have no rows of their own: a column names them, or the head of the
  /// table.
  init(_ rows: [BodyRow]) {
    for var row in rows {
      let texts = [row.unit ?? "", row.name]
      if row.hasAmountsOnly, row.total != nil,
        texts.contains(where: { $0.equalsIgnoringSpaces(Self.grandTotalName) }),
        texts.allSatisfy({ $0.isEmpty || $0.equalsIgnoringSpaces(Self.grandTotalName) })
      {
        // Units with tables of their own have each a sum.
        if let before = grandTotal, before.unitAbove != row.unitAbove {
          row.amounts = [before.amounts, row.amounts].total()
        }
        grandTotal = row
        continue
      }
      // A merged cell is blank below its first row.
      var group = row.unit ?? row.unitAbove
      if group.isEmpty { group = groups.last?.unitName ?? "" }
      if groups.last?.unitName != group { groups.append(Group(name: group)) }
      groups[groups.count - 1].projects.append(row)
    }
  }

  /// For a layout whose units have rows of their own, and the grand total one of this name.
  init(_ rows: consuming [BodyRow], grandTotal name: String?, in unit: CurrencyUnit) {
    var rows = rows
    let grand = rows.firstIndex { row in
      !row.isIndented && row.hasAmountsOnly && name.map(row.name.equalsIgnoringSpaces) ?? false
    }
    if let grand { grandTotal = rows.remove(at: grand) }
    if rows.contains(where: \.isIndented) {
      group(rows) { !rows[$0].isIndented }
      return
    }
    var scan = SubtotalScan(rows, in: unit)
    if let units = scan.units() {
      group(rows, isUnit: units.contains)
    } else {
      group(rows) { rows[$0].hasAmountsOnly }
      if let first = rows.first {
        notes.append(
          Note(
            .unitRowGuessed, at: first.placeAndName,
            "从金额分不清哪些行是资金使用单位，只有金额、没有绩效目标和指标的行当作单位，请核对。"))
      }
    }
  }

  private mutating func group(_ rows: [BodyRow], isUnit: (Int) -> Bool) {
    let units = rows.indices.filter(isUnit)
    let first = rows[..<(units.first ?? rows.count)]
    if !first.isEmpty { groups.append(Group(projects: first)) }
    for (index, unit) in units.enumerated() {
      let end = index + 1 < units.count ? units[index + 1] : rows.count
      groups.append(Group(unit: rows[unit], projects: rows[(unit + 1)..<end]))
    }
  }
}
