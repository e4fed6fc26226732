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
    check: .indicator([.indicatorName, .targets]) { subject in
      let units = subject.targets.compactMap { $0.quantity?.unit }
      let misfits = subject.targets.filter { $0.misfit != nil }
      // Of two units one of which fits, `target-units-differ` tells which.
      if misfits.count == 1, units.count == 2, !units.contains(""), units[0] != units[1] {
        return []
      }
      return misfits.compactMap { target in
        guard let quantity = target.quantity, let fitting = target.misfit else { return nil }
        let wanted = fitting.units.filter { !$0.hasPrefix("≠") }.prefix(3)
        let example = (wanted.isEmpty ? ["个", "项", "份"] : wanted).map { "“\($0)”" }.joined()
        let word =
          fitting.endings.suffix(of: target.name).map { String(target.name[$0.range]) } ?? ""
        let count = target.text.scalars.count
        let start = count - quantity.unit.unicodeScalars.count
        return Fault(
          target.path,
          "名称说的是“\(word)”，指标值“\(target.target.text)”的单位却是“\(quantity.unit)”，请用\(example)这类单位，或改名称。",
          at: quantity.rest.isEmpty && start > 0 ? start..<count : nil)
      }
    }
  )
}

extension TargetSubject {
  /// The units that the ending of the indicator's name asks for.
  var fittingUnits: RuleWords.UnitWords? {
    RuleWords.standard.units.first { $0.endings.suffix(of: name) != nil }
  }

  /// The units that the name asks for, where the target has none of them.
  var misfit: RuleWords.UnitWords? {
    guard let quantity, !quantity.unit.isEmpty, quantity.words.isEmpty, let fitting = fittingUnits
    else { return nil }
    let unit = quantity.countedUnit
    let excluded = fitting.units.filter { $0.hasPrefix("≠") }.map { String($0.dropFirst()) }
    let fits = excluded.isEmpty ? fitting.units.contains(unit) : !excluded.contains(unit)
    return fits ? nil : fitting
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
