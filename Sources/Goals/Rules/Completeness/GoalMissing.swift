extension Rule {
  static let goalMissing = Rule(
    id: "goal-missing",
    title: "绩效目标没有填",
    why: "绩效目标说明这笔钱做什么、要达到什么效果，是指标的依据。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      Example { $0.goal = "全年开放社区图书角，居民借阅3000人次。" }
    ],
    failing: [
      Example { $0.goal = "" },
      Example { $0.goal = " 　" },
    ],
    check: .text(.goal) { text in
      text.isBlank ? [Fault(text.path, "绩效目标是空的，请写明做什么、达到什么效果。")] : []
    }
  )
}
