extension Rule {
  static let goalWithoutWords = Rule(
    id: "goal-without-words",
    title: "绩效目标没有文字",
    why: "只有数字或符号的目标说不清做什么；多半是把金额填进了这一格。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.goal = "2025年开放社区图书角18个。" },
      Example { $0.goal = "" },
    ],
    failing: [
      Example { $0.goal = "5.5" },
      Example { $0.goal = "－" },
    ],
    check: .project(.goal) { subject in
      let goal = subject.goal
      guard !goal.isBlank, !goal.text.unicodeScalars.contains(where: \.properties.isAlphabetic)
      else { return [] }
      return [Fault(goal.path, "绩效目标只有“\(goal.text)”，没有说明做什么、达到什么效果，请写成文字。")]
    }
  )
}
