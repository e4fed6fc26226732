extension Rule {
  static let targetWithoutUnit = Rule(
    id: "target-without-unit",
    title: "指标值只有数，没有单位",
    why: "“≥12”不知道是 12 个还是 12 次，年底无法核对。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example { $0.indicators[0].annualTarget = "≥12个" },
      Example { $0.indicators[2].annualTarget = "持续增加" },
    ],
    failing: [
      Example { $0.indicators[0].annualTarget = "≥12" },
      Example { $0.indicators[0].cycleTarget = "２" },
      Example { $0.indicators[2].annualTarget = "借阅人数不少于3000" },
    ],
    check: .target { subject in
      guard let quantity = subject.quantity, quantity.unit.isEmpty, quantity.rest.isEmpty else {
        return []
      }
      let fitting = subject.unitsToOffer.prefix(3)
      let units = fitting.isEmpty ? "个、次、人、%" : fitting.joined(separator: "、")
      let end = subject.text.scalars.count
      let found =
        quantity.words.isEmpty
        ? "“\(subject.target.text)”只有数，没有单位" : "“\(quantity.number)”后面没有单位"
      return [
        Fault(subject.path, "\(found)，请在后面写上单位，如 \(units)。", at: end..<end)
      ]
    }
  )
}

extension TargetSubject {
  /// The units that the words before the number ask for, or else the name; empty where neither does.
  var unitsToOffer: [String] {
    let words = Array((quantity?.words ?? "").unicodeScalars)
    let asking = RuleWords.standard.units.first { $0.endings.suffix(of: words) != nil }
    return (asking ?? fittingUnits)?.offered ?? []
  }
}
