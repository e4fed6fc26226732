extension Rule {
  static let grandTotalDiffers = Rule(
    id: "grand-total-differs",
    title: "合计小于各单位之和",
    why: "合计比各单位相加还少，表上的数一定有一处是错的。",
    source: "项目支出绩效目标表的行",
    head: .feasibility,
    passing: [
      .wider { $0.table.total = nil },
      .wider { $0.table.total?.total = Money(fen: 99_000_000) },
    ],
    failing: [
      .wider { $0.table.total?.total = Money(fen: 1) }
    ],
    check: .table { subject in
      guard let printed = subject.table.total?.total, !subject.table.units.isEmpty else {
        return []
      }
      let added = subject.sumOfUnits
      guard added - printed > subject.rounding(of: subject.table.units.count) else { return [] }
      return [
        TableFault(
          Fault(
            .total,
            "合计是 \(subject.currencyUnit.printed(printed))，各单位相加是 \(subject.currencyUnit.printed(added))，请核对。"
          ))
      ]
    }
  )
}

extension TableSubject {
  /// The units' subtotals as printed, added up where none is.
  var sumOfUnits: Money {
    table.units.compactMap { $0.amounts?.total ?? $0.computedAmounts.total }.total()
  }
}
