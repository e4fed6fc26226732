extension Rule {
  static let classMisfit = Rule(
    id: "class-misfit",
    title: "指标名称与类别不符",
    why: "名称说的是及时、满意度或数量，却放在别的类别下，审核时会要求改类别。",
    source: "财预〔2015〕88号 绩效目标审核：相关性；财预〔2021〕101号",
    head: .relevance,
    passing: [
      Example { $0.indicators[1].name = "图书编目准确率" },
      Example {
        $0.indicators[2].name = "受益居民人数"
        $0.indicators[2].cycleTarget = "≥3000人"
        $0.indicators[2].annualTarget = "≥3000人"
      },
    ],
    failing: [
      Example { $0.indicators[1].name = "图书上架及时率" },
      Example {
        $0.indicators[2].name = "读者对图书角的满意度"
        $0.indicators[2].cycleTarget = "≥9%"
        $0.indicators[2].annualTarget = "≥9%"
      },
      Example { $0.indicators[1].name = "培训次数完成率" },
      Example { $0.indicators[0].name = "图书验收合格率" },
      Example { $0.indicators[1].name = "购书平均成本" },
      Example { $0.indicators[0].name = "图书角设施质量" },
    ],
    check: .indicator([.code, .indicatorName]) { subject in
      let code = subject.indicator.code
      guard subject.indicatorClass != nil,
        let (words, found) = RuleWords.standard.classWords(in: subject.bareName),
        words.misfit(code),
        let better = subject.classes.first(where: { words.codes.contains($0.code) })
      else { return [] }
      if let count = subject.countedAsRate {
        let place = subject.place(ofBare: found.range.lowerBound..<subject.bareName.count)
        return [
          Fault(
            .indicator(subject.index, .name),
            "“\(subject.name.excerpt(place))”是把数量写成了比率，请把名称改成“\(count)”，指标值写完成的数，并改用 \(better.code)。",
            at: place)
        ]
      }
      return [
        Fault(
          .indicator(subject.index, .name),
          "“\(subject.name.excerpt(subject.place(ofBare: found.range)))”说的是\(better.name)，这一条却是 \(code) \(subject.indicatorClass?.name ?? "")，请改用 \(better.code)，或改名称。",
          at: subject.place(ofBare: found.range),
          fix: .offer(.indicator(subject.index, .code), better.code))
      ]
    }
  )
}

extension IndicatorSubject {
  /// The name of what a rate of completion counts: `培训次数` for `培训次数完成率`; nil for other names.
  ///
  /// Under 12 it is a number that is hidden, under 11 a rate: only another name mends it.
  var countedAsRate: String? {
    guard bareName.suffix(3).elementsEqual("完成率".unicodeScalars) else { return nil }
    let name = Array(bareName.dropLast(3))
    let isCount = RuleWords.standard.classes.contains {
      $0.atEnd && $0.codes == ["11"] && $0.words.suffix(of: name) != nil
    }
    return isCount ? String(name) : nil
  }
}
