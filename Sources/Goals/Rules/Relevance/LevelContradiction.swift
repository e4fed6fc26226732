extension Rule {
  static let levelContradiction = Rule(
    id: "level-contradiction",
    title: "一级指标与二级指标不符",
    why: "二级指标代码的第一位就是一级指标，两者不符时不知道该归哪一类。",
    source: "财预〔2021〕101号；财预〔2015〕88号",
    head: .relevance,
    severity: .error,
    passing: [Example { $0.indicators[0].level1 = "1" }],
    failing: [Example { $0.indicators[3].level1 = "2" }]
  ) { subject in
    subject.project.indicators.enumerated().compactMap { index, indicator in
      guard let expected = subject.catalog.indicatorClass(indicator.code)?.level1,
        !indicator.level1.isEmpty, indicator.level1 != expected
      else { return nil }
      func named(_ code: String) -> String {
        "\(code)-\(subject.catalog.level1Name(code) ?? "？")"
      }
      return Fault(
        .indicator(index, .code),
        "第 \(index + 1) 条的一级指标是 \(named(indicator.level1))，而代码 \(indicator.code) 属于 \(named(expected))，请改其中之一。"
      )
    }
  }
}
