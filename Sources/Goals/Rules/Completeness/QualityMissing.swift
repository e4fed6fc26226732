extension Rule {
  static let qualityMissing = Rule(
    id: "quality-missing",
    title: "产出里没有质量指标",
    why: "只说做多少、不说做得怎样，完成了也不知道好坏。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example {
        $0.indicators[0].code = "12"
        $0.indicators[0].name = "图书完好率"
        $0.indicators[0].cycleTarget = "≥95%"
        $0.indicators[0].annualTarget = "≥95%"
        $0.indicators[1].code = "11"
        $0.indicators[1].name = "上架图书册数"
        $0.indicators[1].cycleTarget = "≥9册"
        $0.indicators[1].annualTarget = "≥9册"
      }
    ],
    failing: [
      Example { $0.indicators.remove(at: 1) }
    ],
    check: .project(.code) { subject in
      guard subject.hasLevel("1"), !subject.has("12") else { return [] }
      return [Fault(.indicators, "产出指标里没有质量指标，请补一条 12，如“验收合格率 ≥95%”。")]
    }
  )
}
