extension Rule {
  static let indicatorOffGoal = Rule(
    id: "indicator-off-goal",
    title: "指标说的事目标里没有提",
    why: "指标应当从目标里来，目标里没有的事不知道为什么要考核。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      Example { $0.indicators[0].name = "开放图书角数量" },
      Example { $0.goal = "" },
    ],
    failing: [
      Example { $0.indicators[1].name = "道路破损修补率" }
    ],
    check: .project([.goal, .indicatorName]) { subject in
      if subject.goalMatter.isEmpty { return [] }
      let name = SubjectMatter(subject.name.scalars)
      return subject.indicators.compactMap { indicator in
        let matter = indicator.matter
        if matter.isEmpty || matter.shares(with: subject.goalMatter) || matter.shares(with: name) {
          return nil
        }
        return Fault(
          indicator.name.path, "第 \(indicator.number) 条指标说的事，绩效目标和项目名称里都没有提，请在目标里写明，或换一条指标。")
      }
    }
  )
}
