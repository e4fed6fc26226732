extension Rule {
  static let costMissing = Rule(
    id: "cost-missing",
    title: "工程、修缮、采购、信息化项目没有成本指标",
    why: "这几类项目有明确的造价或单价，要用成本指标说明花得是否合算。",
    source: "财预〔2021〕101号",
    head: .completeness,
    passing: [
      Example {
        $0.name = "图书馆屋面维修项目"
        $0.indicators.append(.sampleCost)
      },
      Example { $0.name = "示例读书会经费" },
    ],
    failing: [
      Example { $0.name = "图书馆屋面维修项目" },
      Example { $0.name = "图书借阅管理系统信息化项目" },
      .wider { $0.context.kind = .procurement },
    ],
    check: .project([.name, .goal, .code]) { subject in
      guard subject.kind.needsCost, !subject.indicators.isEmpty,
        subject.knows("41") || subject.knows("14"), !subject.hasLevel("4"), !subject.has("14")
      else { return [] }
      let code = subject.knows("41") ? "41" : "14"
      let isTold = subject.context.kind != nil
      let (kind, end) =
        isTold
        ? ("这是\(subject.kind.rawValue)项目", "")
        : ("看名称和目标是\(subject.kind.rawValue)项目", "；不是这类项目可不理会")
      return [
        Fault(.indicators, "\(kind)，却没有成本指标，请补一条 \(code)，如“单位成本 ≤×元”\(end)。")
      ]
    }
  )
}

extension Indicator {
  /// A cost indicator for examples.
  static let sampleCost = Indicator(
    level1: "4", code: "41", name: "每个图书角成本", cycleTarget: "≤10万元", annualTarget: "≤10万元")
}
