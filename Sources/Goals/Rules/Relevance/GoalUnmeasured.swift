extension Rule {
  static let goalUnmeasured = Rule(
    id: "goal-unmeasured",
    title: "目标里说的事没有一条指标衡量",
    why: "指标是从目标里分解出来的，没有一条与目标沾边，目标就落了空。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      Example { $0.goal = "方便居民就近借阅。" },
      // Whoever measures what the project's name says measures the goal.
      Example { $0.goal = "充实基层文化阵地，丰富群众生活。" },
    ],
    failing: [
      Example {
        $0.name = "古城墙保护经费"
        $0.goal = "修复古城墙三处，拆除违章搭建。"
      }
    ],
    check: .project([.goal, .indicatorName]) { subject in
      guard !subject.indicators.isEmpty, !subject.goalMatter.isEmpty else { return [] }
      let matters = subject.indicators.map(\.matter)
      let name = SubjectMatter(subject.name.scalars)
      let isMeasured = matters.contains {
        $0.isEmpty || $0.shares(with: subject.goalMatter) || $0.shares(with: name)
      }
      if isMeasured { return [] }
      return [Fault(.goal, "绩效目标里说的事没有一条指标衡量，请按目标补指标，或改写目标。")]
    }
  )
}
