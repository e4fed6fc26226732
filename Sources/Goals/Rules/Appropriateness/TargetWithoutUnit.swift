extension Rule {
  static let targetWithoutUnit = Rule(
    id: "target-without-unit",
    title: "指标值只有数，没有单位",
    why: "“≥12”不知道是 12 个还是 12 次，年底无法核对。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    severity: .warning,
    passing: [
      Example { $0.indicators[0].annualTarget = "≥12个" },
      Example { $0.indicators[0].annualTarget = "合格" },
    ],
    failing: [
      Example { $0.indicators[0].annualTarget = "≥12" },
      Example { $0.indicators[0].cycleTarget = "２" },
    ]
  ) { subject in
    subject.targets.compactMap { path, target in
      guard let quantity = target.quantity, quantity.unit.isEmpty else { return nil }
      return Fault(
        path, "“\(target.text)”只有数，没有单位，请在后面写上单位，如 个、次、人、%。",
        offset: target.text.unicodeScalars.count)
    }
  }
}
