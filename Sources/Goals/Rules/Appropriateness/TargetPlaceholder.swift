extension Rule {
  static let targetPlaceholder = Rule(
    id: "target-placeholder",
    title: "指标值是占位的字",
    why: "“年度计划数”“见附件”不是要达到的值，年底无从对照。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[0].cycleTarget = "≥12个"
        $0.indicators[0].annualTarget = "≥12个"
      },
      Example { $0.indicators[1].annualTarget = "按国家标准验收" },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "年度计划数"
        $0.indicators[0].annualTarget = "年度计划数"
      },
      Example { $0.indicators[1].annualTarget = "见附件" },
      Example { $0.indicators[1].annualTarget = "××" },
    ],
    check: .target { subject in
      guard subject.isPlaceholder else { return [] }
      return [
        Fault(subject.path, "“\(subject.target.text)”是占位的字，不是指标值，请写要达到的数，如“≥12次”。")
      ]
    }
  )
}

extension TargetSubject {
  var isPlaceholder: Bool {
    RuleWords.standard.placeholders.whole(text.scalars.filter { !$0.isSpace && $0 != "。" }) != nil
  }
}
