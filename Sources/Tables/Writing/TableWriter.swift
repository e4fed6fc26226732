package import Goals

/// Writes a goal table as a grid in one layout.
package struct TableWriter: Sendable {
  private let layout: Layout
  private let grammar: IndicatorGrammar?

  package init(layout: Layout) {
    self.layout = layout
    grammar = layout.indicatorItem.flatMap(IndicatorGrammar.init)
  }

  /// Title, head lines, header row and body.
  package func grid(_ table: GoalTable) -> Grid {
    var grid = Grid()
    forEachPart(of: table) { grid.rows += $0.rows }
    return grid
  }

  /// Hands over one part after the other, from the title down.
  ///
  /// Sums are the table's own where it has them, else added up.
  package func forEachPart<Fault: Error>(
    of table: GoalTable, _ take: (TablePart) throws(Fault) -> Void
  ) throws(Fault) {
    let hasOneTable = layout.sheet == nil && !(layout.hasTableForEachUnit && table.units.count > 1)
    let headings = TablePart.headings(Grid.Row(layout.columns.map(\.heading), role: .header))
    if hasOneTable {
      let unit = table.units.count == 1 ? table.units[0].name : ""
      try take(opening(table, unit: unit, page: nil))
      try take(headings)
      if let nesting = layout.nesting {
        let total = table.total ?? table.computedTotal
        try take(sums(total, of: nesting.grandTotal, .grandTotal, table))
      }
    }
    for unit in table.units {
      if layout.sheet == nil, !hasOneTable, !unit.projects.isEmpty {
        try take(opening(table, unit: unit.name, page: unit.name))
        try take(headings)
      }
      // Where there is no nesting, a column names the unit.
      if layout.nesting != nil {
        try take(sums(unit.amounts ?? unit.computedAmounts, of: unit.name, .unit, table))
      }
      for project in unit.projects {
        if let sheet = layout.sheet {
          try take(opening(table, unit: unit.name, page: project.name))
          try take(.labels(sheet.map { labels($0, project, unit, table) }))
          try take(headings)
        }
        try take(.project(project, rows(project, unit, table)))
        if layout.sheet != nil, let closing = layout.closingRow {
          try take(.closing(Grid.Row(closing)))
        }
      }
    }
  }

  /// The title and the head lines, which may name the unit of a table of nobody else's projects.
  private func opening(_ table: GoalTable, unit: String, page: String?) -> TablePart {
    let title = Grid.Row([table.title], role: .title)
    let lines = layout.headLines.isEmpty ? [] : [headLines(table, unit: unit)]
    return .opening([title] + lines, page: page)
  }

  private func headLines(_ table: GoalTable, unit: String) -> Grid.Row {
    Grid.Row(
      layout.headLines.map { line in
        let text =
          switch line.field {
          case .department: table.department
          case .unit: unit
          case .currencyUnit: table.currencyUnit.rawValue
          case .year: table.year.map(String.init) ?? ""
          default: ""
          }
        return line.label + text
      }, role: .headLine)
  }

  private func labels(
    _ line: [Layout.HeadLine], _ project: ProjectGoal, _ unit: SpendingUnit, _ table: GoalTable
  ) -> Grid.Row {
    Grid.Row(line.flatMap { [$0.label, text($0.field, project, unit, table)] }, role: .label)
  }

  private func sums(
    _ amounts: Amounts, of name: String, _ role: Grid.Role, _ table: GoalTable
  ) -> TablePart {
    .sums(
      Grid.Row(
        layout.columns.map { column in
          column.field == .name ? name : amount(column.field, amounts, table)
        }, role: role))
  }

  /// A row of a project, or one for each of its indicators with merged cells blank below the first.
  private func rows(
    _ project: ProjectGoal, _ unit: SpendingUnit, _ table: GoalTable
  ) -> [Grid.Row] {
    guard layout.rows == .indicator else {
      return [Grid.Row(layout.columns.map { text($0.field, project, unit, table) })]
    }
    return (0..<max(1, project.indicators.count)).map { index in
      let indicators = project.indicators
      return Grid.Row(
        layout.columns.map { column in
          if column.field.isOfProject {
            return index == 0 ? text(column.field, project, unit, table) : ""
          }
          guard index < indicators.count else { return "" }
          return indicators[index].text(
            column.field, after: index > 0 ? indicators[index - 1] : nil)
        })
    }
  }

  private func text(
    _ field: Layout.Field, _ project: ProjectGoal, _ unit: SpendingUnit, _ table: GoalTable
  ) -> String {
    switch field {
    case .total, .fiscal, .specialAccount, .other: return amount(field, project.amounts, table)
    case .lifetimeBudget: return project.lifetimeBudget?.printed(in: table.currencyUnit) ?? ""
    case .unit: return unit.name
    case .department: return table.department
    case .name:
      return String(repeating: " ", count: layout.nesting?.projectIndent ?? 0) + project.name
    case .goal: return project.goal
    case .indicators: return grammar?.write(project.indicators) ?? ""
    default: return field.detail.flatMap { project.details[$0] } ?? ""
    }
  }

  private func amount(_ field: Layout.Field, _ amounts: Amounts, _ table: GoalTable) -> String {
    amounts[field]?.printed(in: table.currencyUnit) ?? ""
  }
}

extension Indicator {
  /// The text of one cell; a level that the row above has too is left blank, as merged cells are.
  fileprivate func text(_ field: Layout.Field, after above: Indicator?) -> String {
    let catalog = IndicatorCatalog.standard
    let sameLevel1 = above?.level1 == level1
    return switch field {
    case .level1: sameLevel1 ? "" : catalog.level1Name(level1) ?? level1
    case .level2:
      sameLevel1 && above?.code == code ? "" : catalog.indicatorClass(code)?.name ?? code
    case .indicatorName: name
    case .cycleTarget: cycleTarget
    case .annualTarget: annualTarget
    case .weight: weight ?? ""
    case .explanation: explanation ?? ""
    default: ""
    }
  }
}

extension Amounts {
  subscript(field: Layout.Field) -> Money? {
    switch field {
    case .total: total
    case .fiscal: fiscal
    case .specialAccount: specialAccount
    case .other: other
    default: nil
    }
  }
}
