extension Rule {
  static let targetComparatorsDiffer = Rule(
    id: "target-comparators-differ",
    title: "两个指标值同一个数，比较号却不同",
    why: "“3000件”和“＞3000件”要求不同，不知道以哪一个为准。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[0].cycleTarget = "≥36个"
        $0.indicators[0].annualTarget = "≥12个"
      },
      Example {
        $0.indicators[0].cycleTarget = "12个"
        $0.indicators[0].annualTarget = "12个"
      },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "12个"
        $0.indicators[0].annualTarget = "＞12个"
      },
      Example {
        $0.indicators[0].cycleTarget = "12个"
        $0.indicators[0].annualTarget = "≥12个"
      },
    ],
    check: .indicator(.targets) { subject in
      guard let cycle = subject.cycle.quantity, let annual = subject.annual.quantity,
        cycle.number == annual.number, cycle.upper == annual.upper, cycle.unit == annual.unit,
        cycle.comparator != annual.comparator
      else { return [] }
      return [
        Fault(
          subject.annual.path,
          "实施周期是“\(subject.cycle.target.text)”，年度是“\(subject.annual.target.text)”，数相同而要求不同，请统一比较号。")
      ]
    }
  )
}
