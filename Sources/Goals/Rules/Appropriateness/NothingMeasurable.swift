extension Rule {
  static let nothingMeasurable = Rule(
    id: "nothing-measurable",
    title: "整个项目没有一个能衡量的指标值",
    why: "所有指标值都是文字，年底没有一条能用数说明完成没有。",
    source: "财预〔2021〕101号；财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example { $0.indicators[0].annualTarget = "按计划" },
      Example { $0.indicators = [] },
    ],
    failing: [
      Example {
        for index in $0.indicators.indices {
          $0.indicators[index].cycleTarget = "合格"
          $0.indicators[index].annualTarget = "合格"
        }
      }
    ],
    check: .project(.targets) { subject in
      let targets = subject.indicators.flatMap(\.targets).filter { $0.target.form != .empty }
      guard !targets.isEmpty, targets.allSatisfy({ $0.quantity == nil }) else { return [] }
      return [
        Fault(
          .indicators, "\(subject.indicators.count) 条指标的值全是文字，没有一个数，请至少把数量、质量指标写成数，如“≥12次”“≥95%”。")
      ]
    }
  )
}
