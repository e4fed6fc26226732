extension Rule {
  static let weightsSum = Rule(
    id: "weights-sum",
    title: "分值加起来不是 90 分",
    why: "预算执行率占 10 分，其余指标的分值合计应是 90 分，否则得分算不出来。",
    source: "财预〔2021〕101号",
    head: .completeness,
    passing: [
      Example {
        let points = ["25", "25", "30", "10"]
        for index in points.indices { $0.indicators[index].weight = points[index] }
      },
      Example { $0.indicators[0].weight = nil },
    ],
    failing: [
      Example { for index in $0.indicators.indices { $0.indicators[index].weight = "20" } },
      Example {
        let points = ["25", "25", "40", "x"]
        for index in points.indices { $0.indicators[index].weight = points[index] }
      },
      Example {
        let points = ["30", "20", "40", ""]
        for index in points.indices { $0.indicators[index].weight = points[index] }
        $0.indicators[0].weight = "12.5"
      },
    ],
    check: .project(.code) { subject in
      guard let points = subject.points else { return [] }
      if let index = points.firstIndex(of: nil) {
        return [
          Fault(
            .indicator(index, .weight),
            "第 \(index + 1) 条指标的分值“\(subject.project.indicators[index].weight ?? "")”不是数，请填分值。")
        ]
      }
      let sum = points.compactMap { $0 }.total()
      guard sum != Money(fen: 9_000) else { return [] }
      return [
        Fault(.indicators, "分值加起来是 \(sum.plainPoints) 分，应是 90 分（另有预算执行率 10 分），请调整。")
      ]
    }
  )
}

extension RuleSubject {
  /// The weights in hundredths of a point, nil for one that is no number; nil where the layout has
  /// no weights.
  var points: [Money?]? {
    guard project.indicators.contains(where: { $0.weight != nil }) else { return nil }
    return project.indicators.map { $0.weight.flatMap { try? Money($0, in: .yuan) } }
  }
}

extension Money {
  /// Points without needless decimals: `12.5`, `90`.
  var plainPoints: String {
    var text = decimal(in: .yuan)
    while text.hasSuffix("0") { text.removeLast() }
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
