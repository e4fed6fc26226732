extension Rule {
  static let annualBeyondCycle = Rule(
    id: "annual-beyond-cycle",
    title: "年度的数比整个实施周期还多",
    why: "一年是实施周期的一部分，年度的数不会多于整个周期的。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example { $0.indicators[0].cycleTarget = "≥36个" },
      Example { $0.indicators[1].cycleTarget = "≥90%" },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "2部"
        $0.indicators[0].annualTarget = "6部"
      },
      Example {
        $0.indicators[0].cycleTarget = "村8个"
        $0.indicators[0].annualTarget = "村（社区）111个"
      },
      Example {
        $0.indicators[0].cycleTarget = "≥10个"
        $0.indicators[0].annualTarget = "≥12个"
      },
    ],
    check: .indicator(.targets) { subject in
      guard let cycle = subject.cycle.quantity, let annual = subject.annual.quantity,
        cycle.unit == annual.unit, annual.words.continues(cycle.words), cycle.upper == nil,
        annual.upper == nil, annual.number > cycle.number, Self.counts(annual.unit)
      else { return [] }
      return [
        Fault(
          subject.annual.path,
          "年度指标值“\(subject.annual.target.text)”比实施周期的“\(subject.cycle.target.text)”还多，请核对哪一个写错了。")
      ]
    }
  )
}

extension Rule {
  /// Whether amounts in a unit add up over the years; shares, rates and times do not.
  private static func counts(_ unit: String) -> Bool {
    !unit.isEmpty && !unit.contains("/") && !uncounted.contains(unit)
  }

  private static let uncounted: Set<String> = [
    "%", "‰", "个百分点", "年", "个月", "月", "周", "天", "日", "个工作日", "工作日", "小时", "分钟", "秒", "倍", "级",
    "度", "分", "分贝", "℃",
  ]
}

extension String {
  /// Whether both words name the same things, one of them perhaps in more words.
  fileprivate func continues(_ other: String) -> Bool {
    self == other || (!isEmpty && !other.isEmpty && (hasPrefix(other) || other.hasPrefix(self)))
  }
}
