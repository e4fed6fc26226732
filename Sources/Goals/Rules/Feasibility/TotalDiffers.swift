extension Rule {
  static let totalDiffers = Rule(
    id: "total-differs",
    title: "总计不等于各项资金之和",
    why: "总计＝财政拨款＋财政专户拨款＋其他资金，不等时不知道哪一个数对。",
    source: "项目支出绩效目标表的列",
    head: .feasibility,
    severity: .error,
    passing: [
      Example { $0.amounts.other = nil },
      Example { $0.amounts.fiscal = nil },
    ],
    failing: [
      Example { $0.amounts.total = Money(fen: 1) },
      Example { $0.amounts.other = Money(fen: 1) },
    ]
  ) { subject in
    let amounts = subject.project.amounts
    guard let total = amounts.total, let sum = amounts.sumOfSources, total != sum else { return [] }
    func yuan(_ money: Money) -> String { money.printed(in: .yuan) + " 元" }
    return [
      Fault(.total, "总计 \(yuan(total))，各项资金之和 \(yuan(sum))，相差 \(yuan(total - sum))，请核对。")
    ]
  }
}
