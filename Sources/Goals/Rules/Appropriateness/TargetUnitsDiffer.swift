extension Rule {
  static let targetUnitsDiffer = Rule(
    id: "target-units-differ",
    title: "实施周期和年度指标值的单位不同",
    why: "年度值是实施周期值的一部分，单位不同就无法比较。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example { $0.indicators[0].cycleTarget = "≥36个" },
      Example { $0.indicators[0].cycleTarget = "持续增加" },
      Example {
        $0.indicators[0].name = "图书角开放次数"
        $0.indicators[0].cycleTarget = "1、2月各1次；其余每季度1次"
        $0.indicators[0].annualTarget = "≥6次"
      },
      Example {
        $0.indicators[0].name = "图书角开放次数"
        $0.indicators[0].cycleTarget = "≥36场"
        $0.indicators[0].annualTarget = "≥12次"
      },
    ],
    failing: [
      Example { $0.indicators[0].cycleTarget = "≥12处" },
      Example { $0.indicators[3].annualTarget = "满意数≥26人" },
      Example {
        $0.indicators[0].name = "图书角开放次数"
        $0.indicators[0].cycleTarget = "12次"
        $0.indicators[0].annualTarget = "26人"
      },
    ],
    check: .indicator(.targets) { subject in
      guard let cycle = subject.cycle.quantity?.unit, let annual = subject.annual.quantity?.unit,
        cycle.isOneUnit, annual.isOneUnit, cycle != annual,
        !RuleWords.standard.sameUnits.contains(where: { $0.isSuperset(of: [cycle, annual]) })
      else { return [] }
      // Where the name tells which of the two fits, that is the one to use.
      let fits = subject.targets.map { $0.misfit == nil }
      let better =
        subject.annual.fittingUnits == nil || fits[0] == fits[1]
        ? "用同一个单位" : "都用“\(fits[0] ? cycle : annual)”"
      return [
        Fault(
          subject.annual.path,
          "年度指标值的单位是“\(annual)”，实施周期指标值的是“\(cycle)”，请\(better)。")
      ]
    }
  )
}

extension String {
  /// Whether it is a unit, not the rest of a sentence behind a number.
  fileprivate var isOneUnit: Bool {
    !isEmpty && !contains { $0.isNumber || "、，；。,;".contains($0) }
  }
}
