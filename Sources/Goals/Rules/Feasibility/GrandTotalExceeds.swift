extension Rule {
  static let grandTotalExceeds = Rule(
    id: "grand-total-exceeds",
    title: "合计大于各单位之和",
    why: "合计比各单位相加多，可能是节选，也可能漏了单位。",
    source: "项目支出绩效目标表的行",
    head: .feasibility,
    passing: [
      .wider { $0.table.total = nil }
    ],
    failing: [
      .wider { $0.table.total?.total = Money(fen: 99_000_000) }
    ],
    check: .table { subject in
      guard let printed = subject.table.total?.total, !subject.table.units.isEmpty else {
        return []
      }
      let added = subject.sumOfUnits
      guard printed - added > subject.rounding(of: subject.table.units.count) else { return [] }
      return [
        TableFault(
          Fault(
            .total,
            "合计是 \(subject.currencyUnit.printed(printed))，各单位相加只有 \(subject.currencyUnit.printed(added))，不是节选就请补上漏掉的单位。"
          ))
      ]
    }
  )
}
