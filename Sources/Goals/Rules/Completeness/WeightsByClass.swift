extension Rule {
  static let weightsByClass = Rule(
    id: "weights-by-class",
    title: "各类指标的分值与框架不符",
    why: "2021 年框架对成本、产出、效益、满意度各占多少分有规定，偏离要说明理由。",
    source: "财预〔2021〕101号",
    head: .completeness,
    passing: [
      Example {
        let points = ["25", "25", "30", "10"]
        for index in points.indices { $0.indicators[index].weight = points[index] }
      },
      Example {
        $0.indicators.removeLast()
        let points = ["25", "25", "40"]
        for index in points.indices { $0.indicators[index].weight = points[index] }
      },
    ],
    failing: [
      Example {
        let points = ["35", "35", "10", "10"]
        for index in points.indices { $0.indicators[index].weight = points[index] }
      }
    ],
    check: .project(.code) { subject in
      guard let points = subject.points, points.allSatisfy({ $0 != nil }) else { return [] }
      var sums: [Unicode.Scalar: Money] = [:]
      for (indicator, points) in zip(subject.indicators, points) {
        guard let level1 = indicator.indicatorClass?.level1.unicodeScalars.first else { return [] }
        sums[level1, default: .zero] = sums[level1, default: .zero] + (points ?? .zero)
      }
      let hasCost = subject.hasLevel("4")
      let hasSatisfaction = subject.hasLevel("3")
      let expected: [(level1: Unicode.Scalar, points: Int)] = [
        ("4", hasCost ? 20 : 0), ("1", hasCost ? 40 : 50),
        ("2", (hasCost ? 20 : 30) + (hasSatisfaction ? 0 : 10)), ("3", hasSatisfaction ? 10 : 0),
      ]
      let differing = expected.filter {
        sums[$0.level1, default: .zero] != Money(fen: Int128($0.points) * 100)
      }
      if differing.isEmpty { return [] }
      let texts = differing.map { level1, points in
        let name = subject.catalog.level1Name(String(level1)) ?? ""
        return "\(name)\(sums[level1, default: .zero].plainPoints) 分（应 \(points) 分）"
      }
      return [Fault(.indicators, "\(texts.joined(separator: "、"))，请按框架调整分值，或说明理由。")]
    }
  )
}
