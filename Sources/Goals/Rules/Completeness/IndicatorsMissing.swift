extension Rule {
  static let indicatorsMissing = Rule(
    id: "indicators-missing",
    title: "没有绩效指标",
    why: "没有指标，年底就无法评价目标是否完成。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.indicators.removeLast() }
    ],
    failing: [
      Example { $0.indicators = [] }
    ],
    check: .project(.indicator) { subject in
      subject.indicators.isEmpty ? [Fault(.indicators, "一条绩效指标也没有，请至少填写一条。")] : []
    }
  )
}
