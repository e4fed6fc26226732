extension Rule {
  static let levelContradiction = Rule(
    id: "level-contradiction",
    title: "一级指标与二级指标不符",
    why: "二级指标代码的第一位就是一级指标，两者不符时不知道该归哪一类。",
    source: "财预〔2021〕101号；财预〔2015〕88号",
    head: .relevance,
    passing: [
      Example { $0.indicators[0].level1 = "1" }
    ],
    failing: [
      Example { $0.indicators[3].level1 = "2" }
    ],
    check: .indicator(.code) { subject in
      let level1 = subject.indicator.level1
      guard let expected = subject.indicatorClass?.level1, !level1.isEmpty, level1 != expected
      else { return [] }
      func named(_ code: String) -> String {
        "\(code)-\(subject.catalog.level1Name(code) ?? "？")"
      }
      return [
        Fault(
          .indicator(subject.index, .code),
          "第 \(subject.number) 条的一级指标是 \(named(level1))，而代码 \(subject.indicator.code) 属于 \(named(expected))，请改其中之一。",
          fix: Fix(place: .level1(subject.index), text: expected, safe: false))
      ]
    }
  )
}
