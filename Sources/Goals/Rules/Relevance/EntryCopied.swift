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
      var first: [Int: (unit: Int, project: Int)] = [:]
      var faults: [TableFault] = []
      for (unitIndex, unit) in subject.table.units.enumerated() {
        for (index, project) in unit.projects.enumerated() {
          if project.indicators.isEmpty || project.goal.isEmpty { continue }
          let key = project.hashOfContent
          guard let place = first[key] else {
            first[key] = (unitIndex, index)
            continue
          }
          let original = subject.table.units[place.unit].projects[place.project]
          guard project.isCopied(from: original) else { continue }
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

extension ProjectGoal {
  /// A hash of goal and indicators, byte by byte: `String`'s own normalizes first.
  fileprivate var hashOfContent: Int {
    var hasher = Hasher()
    func combine(_ text: String) {
      var text = text
      text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
      hasher.combine(0 as UInt8)
    }
    combine(goal)
    for indicator in indicators {
      combine(indicator.code)
      combine(indicator.name)
      combine(indicator.annualTarget)
    }
    return hasher.finalize()
  }

  /// Whether the content is another's, and neither name nor goal tells why.
  fileprivate func isCopied(from original: ProjectGoal) -> Bool {
    let matter = SubjectMatter(Array(name.unicodeScalars))
    let other = SubjectMatter(Array(original.name.unicodeScalars))
    if matter.isEmpty || other.isEmpty || matter.shares(with: other) { return false }
    // An entry that speaks of what its name says is its own.
    if matter.shares(with: SubjectMatter(Array(goal.unicodeScalars))) { return false }
    return goal == original.goal && indicators == original.indicators
  }
}

extension Rule.Specimen {
  /// One more project behind the first, with its amounts in all sums.
  mutating func append(_ project: ProjectGoal) {
    table.units[0].projects.append(project)
    table.units[0].amounts = table.units[0].computedAmounts
    table.total = table.computedTotal
  }
}
