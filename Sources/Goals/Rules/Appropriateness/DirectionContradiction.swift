extension Rule {
  static let directionContradiction = Rule(
    id: "direction-contradiction",
    title: "比较号的方向与指标相反",
    why: "投诉率越低越好、满意度越高越好，方向反了，做得越差越算完成。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[1].name = "读者投诉率"
        $0.indicators[1].cycleTarget = "≤5%"
        $0.indicators[1].annualTarget = "≤5%"
      },
      Example {
        $0.indicators[3].cycleTarget = "≥90%"
        $0.indicators[3].annualTarget = "≥90%"
      },
    ],
    failing: [
      Example {
        $0.indicators[1].name = "读者投诉率"
        $0.indicators[1].cycleTarget = "≥5%"
        $0.indicators[1].annualTarget = "≥5%"
      },
      Example {
        $0.indicators[3].cycleTarget = "≤90%"
        $0.indicators[3].annualTarget = "≤90%"
      },
      Example {
        $0.indicators.append(.sampleCost)
        $0.indicators[4].annualTarget = "≥10万元"
      },
    ],
    check: .target { subject in
      guard let quantity = subject.quantity, let comparator = quantity.comparator else { return [] }
      let words = RuleWords.standard
      let name = quantity.words.isEmpty ? subject.name : Array(quantity.words.unicodeScalars)
      let asksForMore = comparator == .atLeast || comparator == .moreThan
      let isCost = ["14", "41"].contains(subject.code) && quantity.countedUnit.hasSuffix("元")
      let lessIsBetter = words.lessIsBetter.suffix(of: name) != nil || isCost
      let moreIsBetter = words.moreIsBetter.suffix(of: name) != nil
      guard asksForMore ? lessIsBetter : moreIsBetter else { return [] }
      let flipped: Quantity.Comparator = asksForMore ? .atMost : .atLeast
      let range = subject.target.comparatorRange
      return [
        Fault(
          subject.path,
          "“\(String(name).excerpt)”越\(asksForMore ? "低" : "高")越好，“\(subject.target.text)”方向相反，请改成“\(flipped.rawValue)”。",
          at: range,
          fix: range.map {
            .offer(subject.path, subject.text.replacing($0, with: flipped.rawValue))
          })
      ]
    }
  )
}
