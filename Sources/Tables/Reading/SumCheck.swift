import Goals

/// Compares printed sums with added ones.
enum SumCheck {
  static func notes(_ table: GoalTable) -> [Note] {
    var notes = table.units.enumerated().compactMap { index, unit in
      note(unit, isLast: index == table.units.count - 1, in: table)
    }
    guard let printed = table.total?.total else { return notes }
    let added = table.units.compactMap { $0.amounts?.total ?? $0.computedAmounts.total }.total()
    let rounding = Money.rounding(of: max(1, table.units.count), in: table.currencyUnit)
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
    return notes
  }

  private static func note(_ unit: SpendingUnit, isLast: Bool, in table: GoalTable) -> Note? {
    guard let printed = unit.amounts?.total else { return nil }
    let added = unit.projects.compactMap(\.amounts.total).total()
    let rounding = Money.rounding(of: max(1, unit.projects.count), in: table.currencyUnit)
    guard (printed - added).magnitude > rounding else { return nil }
    let advice = isLast && added < printed ? "表的末尾可能少了项目，请核对" : "请核对"
    return Note(
      .sumDiffers, at: unit.name,
      "小计印的是 \(text(printed, table))，各项目相加是 \(text(added, table))，\(advice)。")
  }

  private static func text(_ money: Money, _ table: GoalTable) -> String {
    "\(money.printed(in: table.currencyUnit)) \(table.currencyUnit.rawValue)"
  }
}
