extension Rule {
  static let codeUnknown = Rule(
    id: "code-unknown",
    title: "指标代码不在所用的框架里",
    why: "代码决定指标归入哪一类，系统不认识的代码会被退回。",
    source: "财预〔2021〕101号；财预〔2015〕88号",
    head: .relevance,
    severity: .error,
    passing: [Example { $0.indicators[0].code = "13" }],
    failing: [
      Example { $0.indicators[0].code = "19" },
      Example { $0.indicators[0].code = "" },
      Example { $0.indicators[0].code = "14" },
    ]
  ) { subject in
    subject.project.indicators.enumerated().compactMap { index, indicator in
      let known = subject.catalog.classes(in: subject.framework)
      if known.contains(where: { $0.code == indicator.code }) { return nil }
      let codes = known.map(\.code).joined(separator: "、")
      let found = indicator.code.isEmpty ? "第 \(index + 1) 条指标没有代码" : "没有“\(indicator.code)”这个指标代码"
      return Fault(.indicator(index, .code), "\(found)，可用的是 \(codes)。")
    }
  }
}
