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
      Example { $0.indicators[0].annualTarget = "每季度开放一次" },
      Example { $0.indicators[0].annualTarget = "在社区建成图书角共12个左右" },
      Example {
        $0.indicators[0].name = "图书角设施质量"
        $0.indicators[0].annualTarget = "通过验收"
      },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "覆盖主要街道"
        $0.indicators[0].annualTarget = "覆盖主要街道"
      },
      Example { $0.indicators[3].annualTarget = "读者反响热烈" },
      Example { $0.indicators[0].annualTarget = "保障12百万/年经费" },
    ],
    check: .target { subject in
      guard case .words = subject.target.form, Self.counted.contains(subject.code),
        !subject.isVague, !subject.isPlaceholder, !subject.isDefinition, !subject.isDerivation,
        !subject.namesANumber, !subject.isOfAnotherClass
      else { return [] }
      let name = IndicatorCatalog.standard.indicatorClass(subject.code)?.name ?? subject.code
      let example = Self.examples[subject.code] ?? "≥12场"
      let hasDigits = subject.text.traits.contains(.digit)
      let found = hasDigits ? "里的数认不出单位" : "是文字"
      return [
        Fault(
          subject.path,
          "“\(subject.target.text.excerpt)”\(found)，\(name)要用数表示，请写比较号、数和单位，如“\(example)”。")
      ]
    }
  )
}

extension Rule {
  /// Classes that can always be counted.
  private static let counted: Set<String> = ["11", "14", "31", "41"]
  private static let examples = ["11": "≥12场", "14": "≤5万元", "31": "≥90%", "41": "≤5万元"]
}

extension TargetSubject {
  /// Whether the name belongs to another class, which is to be mended first: 质量 is no cost.
  fileprivate var isOfAnotherClass: Bool {
    RuleWords.standard.classWords(in: name)?.words.misfit(code) == true
  }

  /// Whether words round it keep a number with its unit from being read: `每年举办一次`.
  fileprivate var namesANumber: Bool {
    let scalars = text.scalars.map(\.halfWidth)
    let units = TargetGrammar.standard.units
    return scalars.indices.dropFirst().contains { position in
      let before = scalars[position - 1]
      guard before.isDigit || Self.numerals.contains(before),
        let unit = units.match(in: scalars, at: position)
      else { return false }
      // `2024年` is a year.
      return unit.range.count > 1 || scalars[position] != "年"
    }
  }

  private static let numerals = Set("一二两三四五六七八九十百千万".unicodeScalars)
}

extension String {
  /// The text as sentences quote it: cut where it is long.
  var excerpt: String { count > 16 ? prefix(15) + "…" : self }
}
