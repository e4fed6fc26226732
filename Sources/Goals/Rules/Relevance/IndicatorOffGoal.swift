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
      lazy var known = Set((subject.goal.scalars + subject.name.scalars).map(\.value))
      return subject.indicators.compactMap { indicator in
        // Being on time, being dear and being liked fit any goal, and benefits go beyond it.
        if !["11", "12"].contains(indicator.indicator.code) { return nil }
        if indicator.matter.shares(with: subject.goalMatter) || indicator.matter.shares(with: name)
        {
          return nil
        }
        let own = indicator.matter.characters
        let unknown = own.count { !known.contains($0) }
        guard own.count >= 4, unknown * 8 >= own.count * 7 else { return nil }
        return Fault(
          indicator.name.path,
          "第 \(indicator.number) 条指标“\(String(indicator.bareName).excerpt)”说的事，绩效目标和项目名称里都没有提，请在目标里写明，或换一条指标。"
        )
      }
    }
  )
}
