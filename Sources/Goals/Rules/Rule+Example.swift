extension Rule {
  /// One change to `GoalTable.sound`, in which no rule finds anything.
  package struct Example: Sendable {
    package var change: @Sendable (inout Specimen) -> Void

    /// A change to the entry.
    package init(_ change: @escaping @Sendable (inout ProjectGoal) -> Void) {
      self.change = { change(&$0.project) }
    }

    /// A change to the table round the entry, or to what else is known.
    package static func wider(_ change: @escaping @Sendable (inout Specimen) -> Void) -> Example {
      var example = Example { _ in }
      example.change = change
      return example
    }

    package var specimen: Specimen {
      var specimen = Specimen()
      change(&specimen)
      return specimen
    }
  }

  /// What an example shows: a table of one entry, and what is known beside it.
  package struct Specimen: Sendable {
    package var table = GoalTable.sound
    package var context = ReviewContext(framework: "guangzhou", layout: "guangzhou", year: 2025)
    /// 控制数 of the table's first unit.
    package var unitCeiling: Money?

    package init() {}

    package var project: ProjectGoal {
      get { table.units[0].projects[0] }
      set { table.units[0].projects[0] = newValue }
    }
  }
}

extension GoalTable {
  /// A table in which no rule finds anything, with the entry `ProjectGoal.sound`.
  package static let sound = GoalTable(
    layout: "guangzhou", title: "项目支出绩效目标表", department: "示例市文化局",
    currencyUnit: .tenThousandYuan, year: 2025, total: ProjectGoal.sound.amounts,
    units: [
      SpendingUnit(
        name: "示例市图书馆", amounts: ProjectGoal.sound.amounts, projects: [ProjectGoal.sound])
    ])
}
