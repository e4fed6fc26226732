extension Rule {
  static let ceilingExceeded = Rule(
    id: "ceiling-exceeded",
    title: "金额超过项目控制数",
    why: "财政下达的控制数是上限，超过的部分不会安排。",
    source: "财预〔2015〕88号 绩效目标审核：可行性",
    head: .feasibility,
    passing: [
      .wider { $0.context.ceiling = Money(fen: 12_500_000) }
    ],
    failing: [
      .wider { $0.context.ceiling = Money(fen: 12_499_999) }
    ],
    check: .project(.amounts) { subject in
      guard let ceiling = subject.context.ceiling,
        let amount = subject.project.amounts.amount,
        amount > ceiling
      else { return [] }
      let unit = subject.context.currencyUnit
      return [
        Fault(
          .total,
          "金额 \(unit.printed(amount))，控制数是 \(unit.printed(ceiling))，超过 \(unit.printed(amount - ceiling))，请压减或申请调整。"
        )
      ]
    }
  )
}
