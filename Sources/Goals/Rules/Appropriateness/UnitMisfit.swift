extension Rule {
  static let unitMisfit = Rule(
    id: "unit-misfit",
    title: "单位与指标名称不配",
    why: "名称说人数而单位是次，或名称说数量而写百分比，就不知道数的是什么。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[0].cycleTarget = "≥12处"
        $0.indicators[0].annualTarget = "≥12处"
      },
      Example {
        $0.indicators[2].name = "居民借阅次数"
        $0.indicators[2].cycleTarget = "≥3000次"
        $0.indicators[2].annualTarget = "≥3000次"
      },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "100%"
        $0.indicators[0].annualTarget = "100%"
      },
      Example {
        $0.indicators[1].cycleTarget = "≥90个"
        $0.indicators[1].annualTarget = "≥90个"
      },
      Example {
        $0.indicators[0].name = "走访户数"
        $0.indicators[0].cycleTarget = "≥12人"
        $0.indicators[0].annualTarget = "≥12人"
      },
    ],
    check: .target { subject in
      guard let quantity = subject.quantity, !quantity.unit.isEmpty, quantity.words.isEmpty,
        let fitting = subject.fittingUnits
      else { return [] }
      let unit = quantity.countedUnit
      let excluded = fitting.units.filter { $0.hasPrefix("≠") }.map { String($0.dropFirst()) }
      if excluded.isEmpty ? fitting.units.contains(unit) : !excluded.contains(unit) { return [] }
      let ending = subject.name.suffix(4)
      let example =
        excluded.isEmpty ? "请用 \(fitting.units.prefix(3).joined(separator: "、"))" : "请用个、项、份这类单位"
      let start = subject.text.scalars.count - quantity.unit.unicodeScalars.count
      return [
        Fault(
          subject.path,
          "名称是“…\(String(ending))”，指标值“\(subject.target.text)”的单位却是“\(quantity.unit)”，\(example)，或改名称。",
          at: quantity.rest.isEmpty && start > 0 ? start..<subject.text.scalars.count : nil)
      ]
    }
  )
}

extension TargetSubject {
  /// The units that the ending of the indicator's name asks for.
  var fittingUnits: RuleWords.UnitWords? {
    RuleWords.standard.units.first { $0.endings.suffix(of: name) != nil }
  }
}

extension Quantity {
  /// The unit without 万 or 亿 before it and without `/季度` behind it.
  var countedUnit: String {
    var unit = unit[...]
    if let first = unit.first, first == "万" || first == "亿", unit.count > 1 {
      unit = unit.dropFirst()
    }
    return String(unit.prefix { $0 != "/" && $0 != "·" })
  }
}
