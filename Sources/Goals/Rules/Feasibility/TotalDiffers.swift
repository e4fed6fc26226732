extension Rule {
  static let totalDiffers = Rule(
    id: "total-differs",
    title: "总计不等于各项资金之和",
    why: "总计＝财政拨款＋财政专户拨款＋其他资金，不等时不知道哪一个数对。",
    source: "项目支出绩效目标表的列",
    head: .feasibility,
    passing: [
      Example { $0.amounts.other = nil },
      Example { $0.amounts.fiscal = nil },
    ],
    failing: [
      Example { $0.amounts.total = Money(fen: 1) },
      Example { $0.amounts.other = Money(fen: 5_000_000) },
    ],
    check: .project(.amounts) { subject in
      let amounts = subject.project.amounts
      guard let total = amounts.total, let sum = amounts.sumOfSources, total != sum else {
        return []
      }
      let unit = subject.context.currencyUnit
      return [
        Fault(
          .total,
          "总计 \(unit.printed(total))，各项资金之和 \(unit.printed(sum))，相差 \(unit.printed((total - sum).magnitude))，请核对。"
        )
      ]
    }
  )
}
