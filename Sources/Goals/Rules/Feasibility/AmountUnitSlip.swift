extension Rule {
  static let amountUnitSlip = Rule(
    id: "amount-unit-slip",
    title: "金额像是差了一万倍",
    why: "元和万元弄混时，数字正好差一万倍，去年的数一比就看得出来。",
    source: "财预〔2015〕88号 绩效目标审核：可行性",
    head: .feasibility,
    passing: [
      .wider { $0.context.lastYear = .sound },
      .wider {
        $0.context.lastYear = .sound
        $0.project.amounts = Amounts(total: Money(fen: 25_000_000))
      },
    ],
    failing: [
      .wider {
        $0.context.lastYear = .sound
        $0.project.amounts = Amounts(total: Money(fen: 125_000_000_000))
      },
      .wider {
        $0.context.lastYear = .sound
        $0.project.amounts = Amounts(total: Money(fen: 1_300))
      },
    ],
    check: .project(.amounts) { subject in
      guard let new = subject.project.amounts.amount,
        let last = subject.context.lastYear,
        let old = last.amounts.amount, new > .zero, old > .zero
      else { return [] }
      let ratio = max(new.fen, old.fen) / min(new.fen, old.fen)
      guard (3_000...30_000).contains(ratio) else { return [] }
      let unit = subject.context.currencyUnit
      return [
        Fault(
          .total,
          "金额 \(unit.printed(new))，去年是 \(unit.printed(old))，差了约一万倍，请核对是不是把元当成了万元。")
      ]
    }
  )
}
