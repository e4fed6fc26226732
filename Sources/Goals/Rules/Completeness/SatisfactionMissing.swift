extension Rule {
  static let satisfactionMissing = Rule(
    id: "satisfaction-missing",
    title: "直接服务人的项目没有满意度指标",
    why: "培训、慰问、救助这类项目直接面向人，要听服务对象满意不满意。",
    source: "财预〔2021〕101号",
    head: .completeness,
    passing: [
      Example { $0.name = "读者培训经费" },
      Example {
        $0.name = "办公设备更新"
        $0.indicators.removeLast()
        $0.indicators.append(.sampleCost)
      },
    ],
    failing: [
      Example {
        $0.name = "读者培训经费"
        $0.indicators.removeLast()
      },
      .wider {
        $0.context.kind = .service
        $0.project.indicators.removeLast()
      },
    ],
    check: .project([.name, .goal, .code]) { subject in
      guard subject.kind == .service, !subject.indicators.isEmpty, !subject.hasLevel("3") else {
        return []
      }
      let (kind, end) =
        subject.context.kind != nil ? ("这是直接服务人的项目", "") : ("看名称是直接服务人的项目", "；不是可不理会")
      return [
        Fault(.indicators, "\(kind)，却没有满意度指标，请补一条 31，如“服务对象满意度 ≥90%”\(end)。")
      ]
    }
  )
}
