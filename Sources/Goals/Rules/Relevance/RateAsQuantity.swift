extension Rule {
  static let rateAsQuantity = Rule(
    id: "rate-as-quantity",
    title: "比率放在数量指标下",
    why: "数量指标要写做多少，比率是完成得怎样，放在数量下就看不出工作量。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      Example { $0.indicators[0].name = "新增图书角" },
      Example { $0.indicators[1].name = "图书上架率" },
    ],
    failing: [
      Example { $0.indicators[0].name = "图书角覆盖率（%）" },
      Example {
        $0.indicators[0].name = "图书上架率"
        $0.indicators[0].cycleTarget = "≥95%"
        $0.indicators[0].annualTarget = "≥95%"
      },
      Example { $0.indicators[0].name = "图书角开放次数完成率" },
    ],
    check: .indicator([.code, .indicatorName]) { subject in
      guard subject.indicator.code == "11",
        let found = Self.rateEndings.suffix(of: subject.bareName),
        RuleWords.standard.classes.allSatisfy({
          !$0.atEnd || $0.words.suffix(of: subject.bareName) == nil
        })
      else { return [] }
      if let count = subject.countedAsRate {
        return [
          Fault(
            .indicator(subject.index, .name),
            "“\(String(subject.bareName).excerpt)”是比率，放在 11 数量指标下看不出做多少，请把名称改成“\(count)”，指标值写完成的数。",
            at: subject.place(ofBare: found.range))
        ]
      }
      return [
        Fault(
          .indicator(subject.index, .name),
          "“\(String(subject.bareName).excerpt)”是比率，放在 11 数量指标下看不出做多少，请改写数量（如“≥12次”），或归入 12 质量指标。",
          at: subject.place(ofBare: found.range),
          fix: .offer(.indicator(subject.index, .code), "12"))
      ]
    }
  )
}

extension Rule {
  private static let rateEndings = WordList(["率", "占比", "比例", "比重"])
}
