extension Rule {
  static let unitCeilingExceeded = Rule(
    id: "unit-ceiling-exceeded",
    title: "单位的项目合起来超过控制数",
    why: "控制数按单位下达时，各项目相加不能超过。",
    source: "财预〔2015〕88号 绩效目标审核：可行性",
    head: .feasibility,
    passing: [
      .wider { $0.unitCeiling = Money(fen: 12_500_000) },
      .wider {
        $0.context.unitBudget = UnitBudget(
          unit: "示例市图书馆", ceiling: Money(fen: 20_000_000), others: Money(fen: 7_500_000))
      },
    ],
    failing: [
      .wider { $0.unitCeiling = Money(fen: 100) },
      .wider {
        $0.context.unitBudget = UnitBudget(
          unit: "示例市图书馆", ceiling: Money(fen: 20_000_000), others: Money(fen: 7_500_001))
      },
    ],
    check: .unit { subject in
      let ceiling = subject.budget.ceiling
      guard subject.sum > ceiling else { return [] }
      return [
        Fault(
          .total,
          "“\(subject.budget.unit)”的项目相加 \(subject.currencyUnit.printed(subject.sum))，控制数是 \(subject.currencyUnit.printed(ceiling))，超过 \(subject.currencyUnit.printed(subject.sum - ceiling))，请压减。"
        )
      ]
    }
  )
}
