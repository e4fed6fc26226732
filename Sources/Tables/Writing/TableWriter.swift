package import Goals

/// Writes a goal table as a grid in one layout.
package struct TableWriter: Sendable {
  private let layout: Layout
  private let grammar: IndicatorGrammar?

  package init(layout: Layout) {
    self.layout = layout
    grammar = IndicatorGrammar(template: layout.indicatorItem)
  }

  /// Title, head lines, header row, grand total, and each unit's row above its projects'.
  ///
  /// Sums are the table's own where it has them, else added up.
  package func grid(_ table: GoalTable) -> Grid {
    var rows = [
      Grid.Row([table.title], role: .title),
      Grid.Row(layout.headLines.map { $0.label + value($0.field, table) }, role: .headLine),
      Grid.Row(layout.columns.map(\.heading), role: .header),
    ]
    let total = table.total ?? table.computedTotal
    rows.append(amountsRow(layout.nesting.grandTotal, total, .grandTotal, table))
    for unit in table.units {
      rows.append(amountsRow(unit.name, unit.amounts ?? unit.computedAmounts, .unit, table))
      rows += unit.projects.map { row($0, table) }
    }
    return Grid(rows: rows)
  }

  private func value(_ field: Layout.HeadField, _ table: GoalTable) -> String {
    switch field {
    case .department: table.department
    case .currencyUnit: table.currencyUnit.rawValue
    }
  }

  private func amountsRow(
    _ name: String, _ amounts: Amounts, _ role: Grid.Role, _ table: GoalTable
  ) -> Grid.Row {
    Grid.Row(
      layout.columns.map { column in
        column.field == .name ? name : amount(column.field, amounts, table)
      }, role: role)
  }

  private func row(_ project: ProjectGoal, _ table: GoalTable) -> Grid.Row {
    Grid.Row(
      layout.columns.map { column in
        switch column.field {
        case .name: String(repeating: " ", count: layout.nesting.projectIndent) + project.name
        case .goal: project.goal
        case .indicators: grammar?.write(project.indicators) ?? ""
        case .total, .fiscal, .specialAccount, .other:
          amount(column.field, project.amounts, table)
        }
      })
  }

  private func amount(_ field: Layout.Field, _ amounts: Amounts, _ table: GoalTable) -> String {
    amounts[field]?.printed(in: table.currencyUnit) ?? ""
  }
}

extension Amounts {
  fileprivate subscript(field: Layout.Field) -> Money? {
    switch field {
    case .total: total
    case .fiscal: fiscal
    case .specialAccount: specialAccount
    case .other: other
    case .name, .goal, .indicators: nil
    }
  }
}
