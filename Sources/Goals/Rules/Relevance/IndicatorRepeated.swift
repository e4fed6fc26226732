extension Rule {
  static let indicatorRepeated = Rule(
    id: "indicator-repeated",
    title: "同一条指标写了两次",
    why: "重复的指标会重复考核，也占了该有的指标的位置。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      Example { $0.indicators[1].name = "图书角开放合格率" }
    ],
    failing: [
      Example { $0.indicators.append($0.indicators[0]) },
      Example { $0.indicators[1].name = " 建成图书角数量指标" },
    ],
    check: .project(.indicatorName) { subject in
      subject.indicators.compactMap { indicator in
        if indicator.bareName.isEmpty { return nil }
        let first = subject.indicators[..<indicator.index].first {
          $0.bareName == indicator.bareName
        }
        guard let first else { return nil }
        return Fault(
          indicator.name.path,
          "第 \(indicator.number) 条指标与第 \(first.number) 条同名，请删掉一条，或写明区别。")
      }
    }
  )
}
