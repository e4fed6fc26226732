extension Rule {
  static let targetBelowLastYear = Rule(
    id: "target-below-last-year",
    title: "指标值低于去年的",
    why: "去年已经承诺的水平，今年反而降低，要说明理由。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      .wider { $0.context.lastYear = .sound },
      .wider {
        $0.context.lastYear = .sound
        $0.project.indicators[0].annualTarget = "≥13个"
        $0.project.indicators[0].cycleTarget = "≥13个"
      },
    ],
    failing: [
      .wider {
        $0.context.lastYear = .sound
        $0.project.indicators[0].annualTarget = "≥8个"
      }
    ],
    check: .project([.indicatorName, .annualTarget]) { subject in
      subject.comparedToLastYear.compactMap { indicator, new, old in
        let isUpperLimit = new.comparator == .atMost || new.comparator == .lessThan
        guard isUpperLimit ? new.number > old.number : new.number < old.number else { return nil }
        return Fault(
          indicator.annual.path,
          "“\(indicator.annual.target.text)”比去年的“\(old.canonical)”要求还低，去年已能做到，请核对，或在目标里说明理由。")
      }
    }
  )
}

extension RuleSubject {
  /// Indicators whose annual target last year's entry had too, in the same unit.
  var comparedToLastYear: [(indicator: IndicatorSubject, new: Quantity, old: Quantity)] {
    guard let last = context.lastYear else { return [] }
    return indicators.compactMap { indicator in
      let earlier = last.indicators.first {
        $0.code == indicator.indicator.code
          && Array($0.name.unicodeScalars).bareName == indicator.bareName
      }
      guard let earlier, let new = indicator.annual.quantity,
        let old = Target(earlier.annualTarget).quantity, new.unit == old.unit
      else { return nil }
      return (indicator, new, old)
    }
  }
}
