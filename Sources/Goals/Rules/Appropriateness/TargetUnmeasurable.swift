extension Rule {
  static let targetUnmeasurable = Rule(
    id: "target-unmeasurable",
    title: "应当用数表示的指标值是文字",
    why: "数量、成本、满意度都能数出来，写成文字就没法考核。",
    source: "财预〔2021〕101号；财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[0].cycleTarget = "≥12个"
        $0.indicators[0].annualTarget = "≥12个"
      },
      Example { $0.indicators[1].annualTarget = "通过专家验收" },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "覆盖主要街道"
        $0.indicators[0].annualTarget = "覆盖主要街道"
      },
      Example { $0.indicators[3].annualTarget = "读者反响热烈" },
    ],
    check: .target { subject in
      guard case .words = subject.target.form, Self.counted.contains(subject.code),
        !subject.isVague, !subject.isPlaceholder, !subject.isDefinition
      else { return [] }
      let name = IndicatorCatalog.standard.indicatorClass(subject.code)?.name ?? subject.code
      return [
        Fault(
          subject.path, "“\(subject.target.text.excerpt)”是文字，\(name)要用数表示，请写比较号、数和单位，如“≥12场”“≥90%”。"
        )
      ]
    }
  )
}

extension Rule {
  /// Classes that can always be counted.
  private static let counted: Set<String> = ["11", "14", "31", "41"]
}

extension String {
  /// The text as sentences quote it: cut where it is long.
  var excerpt: String { count > 16 ? prefix(15) + "…" : self }
}
