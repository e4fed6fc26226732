extension Reviewer {
  /// What all rules find in a table, project by project, and what concerns more than one behind
  /// them.
  ///
  /// `progress` is told the number of projects that are done, one by one.
  package func review(
    _ table: GoalTable, framework: String, knowledge: TableKnowledge = TableKnowledge(),
    progress: (Int) -> Void = { _ in }
  ) -> TableReview {
    var review = TableReview()
    let year = knowledge.year ?? table.year
    let wholes = TableSubject(table)
    // What a look at the whole table finds in single projects stands with their own findings.
    var byProject: [[Int]: [Finding]] = [:]
    var wider: [TableFinding] = []
    for item in index.table {
      for fault in item.check(wholes) {
        let finding = item.tag.finding(fault.fault)
        if let unit = fault.unit, let project = fault.project {
          byProject[[unit, project], default: []].append(finding)
        } else {
          wider.append(TableFinding(unit: fault.unit, finding: finding))
        }
      }
    }
    for (index, unit) in table.units.enumerated() {
      guard let ceiling = policy.ceiling(ofUnit: unit.name, year: year) else { continue }
      let others = knowledge.others[unit.name] ?? .zero
      let subject = UnitSubject(
        UnitBudget(unit: unit.name, ceiling: ceiling, others: others), unit.projects,
        in: table.currencyUnit)
      for finding in findings(in: subject) {
        wider.append(TableFinding(unit: index, finding: finding))
      }
    }
    let lost = Set(wholes.lostAmounts.map { [$0.unit, $0.project] })
    for (unitIndex, unit) in table.units.enumerated() {
      for (projectIndex, project) in unit.projects.enumerated() {
        var context = context(
          of: project, in: table, unit: unitIndex, framework: framework, knowledge: knowledge)
        context.isAmountLost = !lost.isEmpty && lost.contains([unitIndex, projectIndex])
        let subject = RuleSubject(project, context: context)
        review.count(subject)
        var findings = findings(in: subject)
        if !byProject.isEmpty, let more = byProject[[unitIndex, projectIndex]] {
          findings = (findings + more).sorted { $0.severity < $1.severity }
        }
        for finding in findings {
          review.findings.append(
            TableFinding(unit: unitIndex, project: projectIndex, finding: finding))
        }
        progress(review.projects)
      }
    }
    review.findings += wider
    return review
  }

  /// What is known beside one project of a table.
  package func context(
    of project: ProjectGoal, in table: GoalTable, unit: Int, framework: String,
    knowledge: TableKnowledge
  ) -> ReviewContext {
    let year = knowledge.year ?? table.year
    let name = table.units[unit].name
    return ReviewContext(
      framework: framework, layout: table.layout, year: year,
      lastYear: knowledge.lastYear.isEmpty ? nil : knowledge.lastYear[project.name.withoutYears],
      ceiling: policy.ceiling(ofProject: project.name, in: name, year: year),
      kind: knowledge.kind, currencyUnit: table.currencyUnit,
      lengths: policy.lengths(in: table.layout), absent: knowledge.absent)
  }
}

extension Reviewer {
  private func findings(in unit: UnitSubject) -> [Finding] {
    index.unit.flatMap { item in item.check(unit).map(item.tag.finding) }
  }

  /// What all rules find in one example, in its entry and in its table.
  package func findings(in specimen: Rule.Specimen) -> [Finding] {
    let table = TableSubject(specimen.table)
    let budget = specimen.unitCeiling.map {
      UnitBudget(unit: specimen.table.units[0].name, ceiling: $0)
    }
    let unit = budget.map {
      UnitSubject($0, specimen.table.units[0].projects, in: specimen.table.currencyUnit)
    }
    return findings(in: RuleSubject(specimen.project, context: specimen.context))
      + index.table.flatMap { item in item.check(table).map { item.tag.finding($0.fault) } }
      + (unit.map(findings) ?? [])
  }
}

/// What is known beside a table while it is reviewed.
package struct TableKnowledge: Sendable {
  package var year: Int?
  /// Last year's entries by their names without years.
  package var lastYear: [String: ProjectGoal] = [:]
  /// Nil lets each entry's words tell.
  package var kind: ProjectKind?
  /// Fields that the layout has no place for.
  package var absent: Rule.Fields = []
  /// What units have besides in the year, by name: projects that are not in the table.
  package var others: [String: Money] = [:]

  package init(year: Int? = nil, lastYear: [ProjectGoal] = []) {
    self.year = year
    self.lastYear = Dictionary(lastYear.map { ($0.name.withoutYears, $0) }) { first, _ in first }
  }
}

/// 审核结果: what was found in a table, and how much was looked at.
package struct TableReview: Sendable {
  package var findings: [TableFinding] = []
  package private(set) var projects = 0
  package private(set) var targets = 0
  /// 可衡量: targets with a number.
  package private(set) var measurableTargets = 0

  package init() {}

  mutating func count(_ subject: RuleSubject) {
    projects += 1
    for indicator in subject.indicators {
      for target in indicator.targets where target.target.form != .empty {
        targets += 1
        if target.quantity != nil { measurableTargets += 1 }
      }
    }
  }
}

extension String {
  /// A project's name without the years in it, which change from budget to budget:
  /// `2023-2024年运维项目` and `2024-2025年运维项目` are one project.
  package var withoutYears: String {
    let scalars = Array(unicodeScalars)
    let years = YearMention.all(in: scalars)
    if years.isEmpty { return self }
    var kept: [Unicode.Scalar] = []
    var position = 0
    for mention in years {
      kept += scalars[position..<mention.range.lowerBound]
      position = mention.range.upperBound
    }
    return String(kept + scalars[position...])
  }
}
