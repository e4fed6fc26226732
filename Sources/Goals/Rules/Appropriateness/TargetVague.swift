extension Rule {
  static let targetVague = Rule(
    id: "target-vague",
    title: "指标值是含糊的评语",
    why: "“合格”“良好”“有效推动”没有标准，谁都可以说做到了。",
    source: "财预〔2021〕101号；财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[1].cycleTarget = "合格率≥95%"
        $0.indicators[1].annualTarget = "合格率≥95%"
      },
      Example {
        $0.indicators[2].cycleTarget = "显著"
        $0.indicators[2].annualTarget = "显著"
      },
    ],
    failing: [
      Example {
        $0.indicators[1].cycleTarget = "合格"
        $0.indicators[1].annualTarget = "合格"
      },
      Example {
        $0.indicators[3].cycleTarget = "满意"
        $0.indicators[3].annualTarget = "满意"
      },
      Example {
        $0.indicators[0].cycleTarget = "是"
        $0.indicators[0].annualTarget = "是"
      },
      Example {
        $0.indicators[1].cycleTarget = "有效推动"
        $0.indicators[1].annualTarget = "有效推动"
      },
    ],
    check: .target { subject in
      guard let words = subject.vagueWords else { return [] }
      return [
        Fault(
          subject.path, "“\(subject.target.text)”没有可以核对的标准，请改成\(words.offer)。")
      ]
    }
  )
}

extension TargetSubject {
  /// The entry of the word list that the whole target is, where its class is to be counted.
  var vagueWords: RuleWords.VagueWords? {
    guard case .words = target.form else { return nil }
    let words = text.scalars.filter { !$0.isSpace && $0 != "。" && $0 != "；" }
    return RuleWords.standard.vague.first {
      ($0.codes.isEmpty || $0.codes.contains(code)) && $0.words.whole(words) != nil
    }
  }

  var isVague: Bool { vagueWords != nil }
}
