extension Rule {
  static let nameMissing = Rule(
    id: "name-missing",
    title: "项目名称没有填",
    why: "没有名称的项目无法登记，也无法与下一年对应。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.name = "图书角购书及社区图书经费" }
    ],
    failing: [
      Example { $0.name = "" },
      Example { $0.name = "　" },
    ],
    check: .text(.name) { text in
      text.isBlank ? [Fault(text.path, "项目名称是空的，请填写名称。")] : []
    }
  )
}

extension String {
  /// Whether there is nothing but white space, full-width included.
  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
