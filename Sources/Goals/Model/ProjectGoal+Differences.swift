/// A field in which two entries differ; an empty text where one has nothing there.
package struct FieldDifference: Hashable, Sendable {
  package var label: String
  package var old: String
  package var new: String
}

extension ProjectGoal {
  /// Where `other` differs from this entry, in the order of a table's columns.
  package func differences(to other: ProjectGoal, in unit: CurrencyUnit) -> [FieldDifference] {
    func money(_ amount: Money?) -> String { amount?.printed(in: unit) ?? "" }
    var pairs = [
      ("项目名称", name, other.name),
      ("总计", money(amounts.total), money(other.amounts.total)),
      ("财政拨款", money(amounts.fiscal), money(other.amounts.fiscal)),
      ("财政专户拨款", money(amounts.specialAccount), money(other.amounts.specialAccount)),
      ("其他资金", money(amounts.other), money(other.amounts.other)),
      ("项目总预算", money(lifetimeBudget), money(other.lifetimeBudget)),
      ("绩效目标", goal, other.goal),
    ]
    pairs += Detail.allCases.map { detail in
      (detail.label, details[detail] ?? "", other.details[detail] ?? "")
    }
    for index in 0..<max(indicators.count, other.indicators.count) {
      func text(_ indicators: [Indicator]) -> String {
        guard index < indicators.count else { return "" }
        let indicator = indicators[index]
        let parts = [
          "\(indicator.level1)-\(indicator.code)", indicator.name, indicator.cycleTarget,
          indicator.annualTarget,
        ]
        let more = [indicator.weight, indicator.explanation].compactMap { $0 }
        return (parts + more).joined(separator: "；")
      }
      pairs.append(("指标 \(index + 1)", text(indicators), text(other.indicators)))
    }
    return pairs.filter { $0.1 != $0.2 }.map { FieldDifference(label: $0.0, old: $0.1, new: $0.2) }
  }
}
