extension Rule {
  static let targetUnitsDiffer = Rule(
    id: "target-units-differ",
    title: "实施周期和年度指标值的单位不同",
    why: "年度值是实施周期值的一部分，单位不同就无法比较。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    severity: .warning,
    passing: [
      Example { $0.indicators[0].cycleTarget = "≥36个" },
      Example { $0.indicators[0].cycleTarget = "持续增加" },
    ],
    failing: [
      Example { $0.indicators[0].cycleTarget = "≥12次" },
      Example { $0.indicators[3].annualTarget = "≥26人" },
    ]
  ) { subject in
    subject.project.indicators.enumerated().compactMap { index, indicator in
      guard let cycle = Target(indicator.cycleTarget).quantity?.unit,
        let annual = Target(indicator.annualTarget).quantity?.unit,
        !cycle.isEmpty, !annual.isEmpty, cycle != annual
      else { return nil }
      return Fault(
        .indicator(index, .annualTarget),
        "年度指标值的单位是“\(annual)”，实施周期指标值的是“\(cycle)”，请用同一个单位。")
    }
  }
}
