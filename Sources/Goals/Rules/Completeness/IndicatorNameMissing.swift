extension Rule {
  static let indicatorNameMissing = Rule(
    id: "indicator-name-missing",
    title: "指标名称没有填",
    why: "没有名称的指标不知道衡量什么。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.indicators[0].name = "上架图书数量" }
    ],
    failing: [
      Example { $0.indicators[0].name = "" }
    ],
    check: .text(.indicatorName) { text in
      guard text.isBlank, case .indicator(let index, _) = text.path else { return [] }
      return [Fault(text.path, "第 \(index + 1) 条指标没有名称，请填写衡量什么。")]
    }
  )
}
