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
      var seen: [String: Int] = [:]
      return subject.indicators.compactMap { indicator in
        let key = String(indicator.bareName.filter { !$0.isSpace })
        if key.isEmpty { return nil }
        guard let first = seen[key] else {
          seen[key] = indicator.number
          return nil
        }
        return Fault(
          indicator.name.path, "第 \(indicator.number) 条指标与第 \(first) 条同名，请删掉一条，或写明区别。")
      }
    }
  )
}
