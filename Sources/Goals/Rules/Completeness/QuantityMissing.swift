extension Rule {
  static let quantityMissing = Rule(
    id: "quantity-missing",
    title: "产出里没有数量指标",
    why: "产出先要说清做多少，只有质量或时效看不出工作量。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example {
        $0.indicators[1].code = "11"
        $0.indicators[1].name = "上架图书册数"
      }
    ],
    failing: [
      Example { $0.indicators.removeFirst() }
    ],
    check: .project(.code) { subject in
      guard subject.hasLevel("1"), !subject.has("11") else { return [] }
      return [Fault(.indicators, "产出指标里没有数量指标，请补一条 11，如“活动场次 ≥12场”。")]
    }
  )
}
