extension Rule {
  static let indicatorNameMissing = Rule(
    id: "indicator-name-missing",
    title: "指标名称没有填",
    why: "没有名称的指标不知道衡量什么。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    severity: .error,
    passing: [Example { $0.indicators[0].name = "培训人次" }],
    failing: [Example { $0.indicators[0].name = "" }]
  ) { subject in
    subject.project.indicators.enumerated().compactMap { index, indicator in
      guard indicator.name.isBlank else { return nil }
      return Fault(.indicator(index, .name), "第 \(index + 1) 条指标没有名称，请填写衡量什么。")
    }
  }
}
