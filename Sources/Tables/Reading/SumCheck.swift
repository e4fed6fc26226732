import Goals

/// Compares printed sums with added ones.
enum SumCheck {
  static func notes(_ table: GoalTable) -> [Note] {
    var notes: [Note] = []
    for unit in table.units {
      guard let printed = unit.amounts?.total else { continue }
      let added = unit.projects.compactMap(\.amounts.total).total()
      if (printed - added).magnitude > Money.rounding(of: max(1, unit.projects.count)) {
        notes.append(
          Note(
            .sumDiffers, at: unit.name,
            "小计印的是 \(text(printed, table))，各项目相加是 \(text(added, table))，请核对。"))
      }
    }
    if let printed = table.total?.total {
      let added = table.units.compactMap { $0.amounts?.total ?? $0.computedAmounts.total }.total()
      let rounding = Money.rounding(of: max(1, table.units.count))
      if printed - added > rounding {
        notes.append(
          Note(
            .excerpt, at: "合计",
            "合计印的是 \(text(printed, table))，各单位相加只有 \(text(added, table))，这份表可能是节选。"))
      } else if added - printed > rounding {
        notes.append(
          Note(
            .sumDiffers, at: "合计",
            "合计印的是 \(text(printed, table))，各单位相加是 \(text(added, table))，请核对。"))
      }
    }
    return notes
  }

  private static func text(_ money: Money, _ table: GoalTable) -> String {
    "\(money.printed(in: table.currencyUnit)) \(table.currencyUnit.rawValue)"
  }
}
