extension Rule {
  static let targetMissing = Rule(
    id: "target-missing",
    title: "指标值没有填",
    why: "实施周期和年度两个指标值都要填，缺一个就无法考核。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.indicators[2].annualTarget = "持续增加" }
    ],
    failing: [
      Example { $0.indicators[0].annualTarget = "" },
      Example { $0.indicators[3].cycleTarget = "　" },
    ],
    check: .text(.targets) { text in
      text.isBlank
        ? [Fault(text.path, "\(text.path.label)是空的，请填写要达到的值，如“≥90%”。")] : []
    }
  )
}
