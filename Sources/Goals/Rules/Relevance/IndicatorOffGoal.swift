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
      Example { $0.indicators[0].name = "开展现场调研次数" },
      Example { $0.indicators[0].name = "建设示范站点数量" },
      Example {
        $0.goal = "发放雇员工资，稳定队伍。"
        $0.indicators[0].name = "编外人员出勤天数"
      },
    ],
    failing: [
      Example { $0.indicators[1].name = "道路破损修补率" }
    ],
    check: .project([.goal, .indicatorName]) { subject in
      if subject.goalMatter.isEmpty { return [] }
      let name = SubjectMatter(subject.name.scalars)
      let told = subject.goal.scalars + subject.name.scalars
      lazy var known = Set(told.map(\.value))
      return subject.indicators.compactMap { indicator in
        // Being on time, being dear and being liked fit any goal, and benefits go beyond it.
        if !["11", "12"].contains(indicator.indicator.code) { return nil }
        if indicator.matter.shares(with: subject.goalMatter) || indicator.matter.shares(with: name)
        {
          return nil
        }
        let words = RuleWords.standard
        let own = indicator.matter.characters
        let unknown = own.count { !known.contains($0) }
        guard own.count >= 4, unknown * 8 >= own.count * 7,
          SubjectMatter(indicator.bareName, dropping: words.errands).characters.count >= 4,
          !words.kin.contains(where: { $0.occurs(in: indicator.bareName) && $0.occurs(in: told) })
        else { return nil }
        return Fault(
          indicator.name.path,
          "第 \(indicator.number) 条指标“\(String(indicator.bareName).excerpt)”说的事，绩效目标和项目名称里都没有提，请在目标里写明，或换一条指标。"
        )
      }
    }
  )
}
