extension Rule {
  static let codeUnknown = Rule(
    id: "code-unknown",
    title: "指标代码不在所用的框架里",
    why: "代码决定指标归入哪一类，系统不认识的代码会被退回。",
    source: "财预〔2021〕101号；财预〔2015〕88号",
    head: .relevance,
    passing: [
      Example {
        $0.indicators[0].code = "13"
        $0.indicators[0].name = "建成图书角及时率"
      }
    ],
    failing: [
      Example { $0.indicators[0].code = "19" },
      Example { $0.indicators[0].code = "" },
      Example { $0.indicators[0].code = "14" },
    ],
    check: .indicator(.code) { subject in
      let code = subject.indicator.code
      if subject.classes.contains(where: { $0.code == code }) { return [] }
      let codes = subject.classes.map(\.code).joined(separator: "、")
      let found = code.isEmpty ? "第 \(subject.number) 条指标没有代码" : "没有“\(code)”这个指标代码"
      return [Fault(.indicator(subject.index, .code), "\(found)，可用的是 \(codes)，请改成其中之一。")]
    }
  )
}
