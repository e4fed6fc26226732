extension Rule {
  static let outputMissing = Rule(
    id: "output-missing",
    title: "没有产出指标",
    why: "每个项目都要设产出指标，说明这笔钱具体做成什么。",
    source: "财预〔2021〕101号；财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.indicators.remove(at: 1) },
      Example { $0.indicators = [] },
    ],
    failing: [
      Example { $0.indicators.removeFirst(2) }
    ],
    check: .project(.code) { subject in
      if subject.indicators.isEmpty || subject.hasLevel("1") { return [] }
      return [Fault(.indicators, "没有产出指标，请至少补一条数量（11）、质量（12）或时效（13）指标。")]
    }
  )
}
