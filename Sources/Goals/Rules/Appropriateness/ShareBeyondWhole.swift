private import FoundationEssentials

extension Rule {
  static let shareBeyondWhole = Rule(
    id: "share-beyond-whole",
    title: "占比超过了全部",
    why: "一部分不会多于全部，“≥100%”的占比只能正好是 100%。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[1].cycleTarget = "100%"
        $0.indicators[1].annualTarget = "100%"
      },
      Example {
        $0.indicators[1].name = "借阅量增长率"
        $0.indicators[1].cycleTarget = "≥120%"
        $0.indicators[1].annualTarget = "≥120%"
      },
    ],
    failing: [
      Example {
        $0.indicators[1].cycleTarget = "≥100%"
        $0.indicators[1].annualTarget = "≥100%"
      },
      Example {
        $0.indicators[3].cycleTarget = "105%"
        $0.indicators[3].annualTarget = "105%"
      },
      Example {
        $0.indicators[3].cycleTarget = "＞100%"
        $0.indicators[3].annualTarget = "＞100%"
      },
    ],
    check: .target { subject in
      guard let quantity = subject.quantity, quantity.unit == "%",
        RuleWords.standard.shares.suffix(of: subject.name) != nil,
        RuleWords.standard.growth.suffix(of: subject.name) == nil
      else { return [] }
      let isOpen = quantity.comparator == .atLeast || quantity.comparator == .moreThan
      if quantity.number == 100 && isOpen {
        let isExact = quantity.comparator == .atLeast && quantity.words.isEmpty
        return [
          Fault(
            subject.path, "占比最多是 100%，“\(subject.target.text)”无法超过，请写“100%”，或写一个够得着的数。",
            fix: isExact ? .offer(subject.path, "100%") : nil)
        ]
      }
      guard quantity.number > 100 else { return [] }
      return [
        Fault(subject.path, "占比最多是 100%，“\(subject.target.text)”超过了全部，请核对数，或写明是增长率。")
      ]
    }
  )
}
