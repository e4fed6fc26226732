extension Rule {
  static let indicatorReworded = Rule(
    id: "indicator-reworded",
    title: "两条指标换了说法其实是一条",
    why: "意思一样、只换了说法的指标等于重复考核。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      Example { $0.indicators[1].name = "图书角书目编目合格率" }
    ],
    failing: [
      Example {
        $0.indicators[1].code = "11"
        $0.indicators[1].name = "图书角建成个数"
        $0.indicators[1].cycleTarget = "≥12个"
        $0.indicators[1].annualTarget = "≥12个"
        $0.indicators[0].name = "建成的图书角建成数量"
      }
    ],
    check: .project(.indicatorName) { subject in
      var faults: [Fault] = []
      for (index, later) in subject.indicators.enumerated() {
        let earlier = subject.indicators[..<index].first { $0.isReworded(later) }
        guard let earlier else { continue }
        faults.append(
          Fault(
            later.name.path,
            "第 \(later.number) 条指标与第 \(earlier.number) 条像是同一件事的两种说法，请合并，或写明区别。"))
      }
      return faults
    }
  )
}

extension IndicatorSubject {
  /// Whether `other` counts the same things in the same unit under nearly the same name.
  fileprivate func isReworded(_ other: IndicatorSubject) -> Bool {
    guard indicator.code == other.indicator.code, bareName != other.bareName,
      let unit = annual.quantity?.unit, unit == other.annual.quantity?.unit, !unit.isEmpty,
      !matter.isEmpty
    else { return false }
    return matter.likeness(to: other.matter) >= 0.8
  }
}
