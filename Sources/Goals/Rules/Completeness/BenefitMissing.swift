extension Rule {
  static let benefitMissing = Rule(
    id: "benefit-missing",
    title: "没有效益指标",
    why: "每个项目都要设效益指标，说明钱花了以后带来什么。",
    source: "财预〔2021〕101号；财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.indicators[2].code = "24" }
    ],
    failing: [
      Example { $0.indicators.remove(at: 2) }
    ],
    check: .project(.code) { subject in
      if subject.indicators.isEmpty || subject.hasLevel("2") { return [] }
      let codes = subject.classes.filter { $0.level1 == "2" }.map { "\($0.code) \($0.name)" }
      return [Fault(.indicators, "没有效益指标，请从 \(codes.joined(separator: "、")) 里至少补一条。")]
    }
  )
}
