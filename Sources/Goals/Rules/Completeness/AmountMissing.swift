extension Rule {
  static let amountMissing = Rule(
    id: "amount-missing",
    title: "项目金额没有填",
    why: "绩效目标要与预算金额相对应，没有金额就无从判断目标是否适当。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.amounts = Amounts(total: Money(fen: 100)) },
      .wider {
        $0.project.amounts = Amounts()
        $0.context.isAmountLost = true
      },
    ],
    failing: [
      Example { $0.amounts = Amounts() }
    ],
    check: .project(.amounts) { subject in
      let amounts = subject.project.amounts
      guard amounts.amount == nil, !subject.context.isAmountLost else { return [] }
      return [Fault(.total, "总计和三项资金来源都是空的，请至少填写一项金额。")]
    }
  )
}
