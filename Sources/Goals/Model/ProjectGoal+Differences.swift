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
      ("绩效目标", goal, other.goal),
      ("年度绩效", annualGoal ?? "", other.annualGoal ?? ""),
      ("资金类型", fundingType ?? "", other.fundingType ?? ""),
      ("功能科目", function ?? "", other.function ?? ""),
      ("设立依据", rationale ?? "", other.rationale ?? ""),
    ]
    for index in 0..<max(indicators.count, other.indicators.count) {
      func text(_ indicators: [Indicator]) -> String {
        guard index < indicators.count else { return "" }
        let indicator = indicators[index]
        return [
          "\(indicator.level1)-\(indicator.code)", indicator.name, indicator.cycleTarget,
          indicator.annualTarget,
        ].joined(separator: "；")
      }
      pairs.append(("指标 \(index + 1)", text(indicators), text(other.indicators)))
    }
    return pairs.filter { $0.1 != $0.2 }.map { FieldDifference(label: $0.0, old: $0.1, new: $0.2) }
  }
}
