extension Rule {
  static let targetDefinition = Rule(
    id: "target-definition",
    title: "指标值写成了指标的定义或公式",
    why: "定义说明怎么算，指标值说明要算出多少，写错了地方等于没有目标。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[1].cycleTarget = "合格率≥95%"
        $0.indicators[1].annualTarget = "合格率≥95%"
      },
      Example { $0.indicators[1].annualTarget = "合格率=100%" },
    ],
    failing: [
      Example {
        $0.indicators[1].cycleTarget = "合格率=合格数/总数*100%"
        $0.indicators[1].annualTarget = "合格率=合格数/总数*100%"
      },
      Example { $0.indicators[3].annualTarget = "反映服务对象的满意情况" },
    ],
    check: .target { subject in
      guard subject.isDefinition else { return [] }
      return [
        Fault(
          subject.path, "“\(subject.target.text.excerpt)”是指标的定义或说明，不是指标值，请写要达到的值，如“≥95%”。")
      ]
    }
  )
}

extension TargetSubject {
  /// Whether the text says how something is worked out, or what it is meant to show.
  var isDefinition: Bool {
    if RuleWords.standard.definitions.match(in: text.scalars, at: 0) != nil { return true }
    guard text.scalars.contains(where: { $0 == "=" || $0 == "＝" }), quantity?.comparator == nil
    else { return false }
    let operators: [Unicode.Scalar] = ["*", "×", "/", "÷", "＊", "／"]
    return text.scalars.contains(where: operators.contains)
  }
}
