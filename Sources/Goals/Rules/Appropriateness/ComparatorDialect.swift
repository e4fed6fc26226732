extension Rule {
  static let comparatorDialect = Rule(
    id: "comparator-dialect",
    title: "比较号不是规范写法",
    why: "同一张表里“＞=”“不少于”“≧”混用，系统导入后会认不出来。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[0].cycleTarget = "≥12个"
        $0.indicators[0].annualTarget = "≥12个"
      },
      Example {
        $0.indicators[0].cycleTarget = "12个"
        $0.indicators[0].annualTarget = "12个"
      },
    ],
    failing: [
      Example {
        $0.indicators[0].cycleTarget = "＞=12个"
        $0.indicators[0].annualTarget = "＞=12个"
      },
      Example {
        $0.indicators[1].cycleTarget = "不低于95%"
        $0.indicators[1].annualTarget = "不低于95%"
      },
      Example {
        $0.indicators[2].cycleTarget = "≧  3000人次"
        $0.indicators[2].annualTarget = "≧  3000人次"
      },
      Example {
        $0.indicators[3].cycleTarget = "＞= 90%"
        $0.indicators[3].annualTarget = "＞= 90%"
      },
    ],
    check: .target { subject in
      guard let quantity = subject.quantity, let sign = quantity.comparator,
        let range = subject.target.comparatorRange
      else { return [] }
      let scalars = subject.text.scalars
      var end = range.upperBound
      while end < scalars.count, scalars[end].isSpace { end += 1 }
      let written = subject.text.excerpt(range.lowerBound..<end)
      // `＞` and `>` differ in width only; the canonical signs of the two are `≥` and `＞`.
      if written == sign.rawValue { return [] }
      let fixed = subject.text.replacing(range.lowerBound..<end, with: sign.rawValue)
      return [
        Fault(
          subject.path, "“\(written)”请写成“\(sign.rawValue)”，整个值是“\(fixed)”。",
          at: range.lowerBound..<range.upperBound, fix: .safe(subject.path, fixed))
      ]
    }
  )
}
