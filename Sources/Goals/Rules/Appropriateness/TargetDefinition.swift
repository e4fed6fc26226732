extension Rule {
  static let targetDefinition = Rule(
    id: "target-definition",
    title: "指标值写成了定义、公式或测算过程",
    why: "定义和算式说明怎么算，指标值说明要算出多少，写错了地方等于没有目标。",
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
      Example { $0.indicators[0].annualTarget = "按12个社区每处2万元测算，12*20000=240000元" },
    ],
    check: .target { subject in
      if subject.isDerivation {
        return [
          Fault(
            subject.path,
            "“\(subject.target.text.excerpt)”是测算过程，指标值只写算出的结果，如“≤5万元”，过程请写在目标或依据里。")
        ]
      }
      guard subject.isDefinition else { return [] }
      return [
        Fault(
          subject.path, "“\(subject.target.text.excerpt)”是指标的定义或说明，不是指标值，请写要达到的值，如“≥95%”。")
      ]
    }
  )
}

extension TargetSubject {
  /// Whether the text works a number out: `85*7*12=7140元`, `按每村7人测算，…`.
  var isDerivation: Bool {
    guard text.traits.contains(.digit), quantity?.comparator == nil else { return false }
    let scalars = text.scalars.map(\.halfWidth)
    return RuleWords.standard.derivations.occurs(in: scalars)
      || zip(scalars.indices, scalars).contains { position, scalar in
        Self.operators.contains(scalar) && position > 0 && position + 1 < scalars.count
          && scalars[position - 1].isDigit && scalars[position + 1].isDigit
      }
  }

  private static let operators: [Unicode.Scalar] = ["*", "×", "÷"]

  /// Whether the text says how something is worked out, or what it is meant to show.
  var isDefinition: Bool {
    let start = text.scalars.firstIndex { !$0.isSpace } ?? 0
    if RuleWords.standard.definitions.match(in: text.scalars, at: start) != nil { return true }
    guard text.scalars.contains(where: { $0 == "=" || $0 == "＝" }), quantity?.comparator == nil
    else { return false }
    return text.scalars.contains { Self.operators.contains($0.halfWidth) || $0.halfWidth == "/" }
  }
}
