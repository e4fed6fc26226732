extension Rule {
  static let entryCopied = Rule(
    id: "entry-copied",
    title: "整条内容照抄另一个不相干的项目",
    why: "不同的项目目标和指标一字不差，多半是复制后忘了改。",
    source: "财预〔2015〕88号 绩效目标审核：相关性",
    head: .relevance,
    passing: [
      .wider {
        var copy = $0.project
        copy.name = "社区图书角管理经费"
        $0.append(copy)
      },
      .wider { $0.append(.sound) },
    ],
    failing: [
      .wider {
        var copy = $0.project
        copy.name = "道路照明维护"
        $0.append(copy)
      }
    ],
    check: .table { subject in
      var first: [EntryText: (unit: Int, name: String)] = [:]
      var faults: [TableFault] = []
      for (unitIndex, unit) in subject.table.units.enumerated() {
        for (index, project) in unit.projects.enumerated() {
          if project.indicators.isEmpty || project.goal.isBlank { continue }
          let key = EntryText(goal: project.goal, indicators: project.indicators)
          guard let original = first[key] else {
            first[key] = (unitIndex, project.name)
            continue
          }
          let matter = SubjectMatter(Array(project.name.unicodeScalars))
          let other = SubjectMatter(Array(original.name.unicodeScalars))
          if matter.isEmpty || other.isEmpty || matter.shares(with: other) { continue }
          faults.append(
            TableFault(
              unit: unitIndex, project: index,
              Fault(.goal, "目标和指标与“\(original.name)”一字不差，名称却不相干，请改写成这个项目自己的内容。")))
        }
      }
      return faults
    }
  )
}

/// What is compared of two entries.
private struct EntryText: Hashable {
  var goal: String
  var indicators: [Indicator]
}

extension Rule.Specimen {
  /// One more project behind the first, with its amounts in all sums.
  mutating func append(_ project: ProjectGoal) {
    table.units[0].projects.append(project)
    table.units[0].amounts = table.units[0].computedAmounts
    table.total = table.computedTotal
  }
}
