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
  ///
  /// Sums are the table's own where it has them, else added up.
  package func grid(_ table: GoalTable) -> Grid {
    var grid = Grid()
    if hasOneTable(table) {
      grid.rows = opening(table) + [header]
      if let total = grandTotal(table) { grid.rows.append(total) }
    }
    for unit in table.units {
      if beginsTable(unit, of: table) {
        grid.rows += opening(table, unit: unit.name) + [header]
      }
      if let subtotal = subtotal(unit, table) { grid.rows.append(subtotal) }
      for project in unit.projects {
        if let labels = labels(project, unit, table) {
          grid.rows += opening(table, unit: unit.name) + labels + [header]
        }
        grid.rows += rows(project, unit, table)
        if layout.sheet != nil, let closing = layout.closingRow {
          grid.rows.append(Grid.Row(closing))
        }
      }
    }
    return grid
  }

  /// Whether all projects stand below the same headings.
  func hasOneTable(_ table: GoalTable) -> Bool {
    layout.sheet == nil && !(layout.hasTableForEachUnit && table.units.count > 1)
  }

  /// Whether a unit's projects stand below headings of their own.
  func beginsTable(_ unit: SpendingUnit, of table: GoalTable) -> Bool {
    layout.sheet == nil && !hasOneTable(table) && !unit.projects.isEmpty
  }

  /// The title and the head lines, which may name the unit of a table of nobody else's projects.
  func opening(_ table: GoalTable, unit: String? = nil) -> [Grid.Row] {
    let unit = unit ?? (table.units.count == 1 ? table.units[0].name : "")
    let title = Grid.Row([table.title], role: .title)
    return layout.headLines.isEmpty ? [title] : [title, headLines(table, unit: unit)]
  }

  private var header: Grid.Row { Grid.Row(layout.columns.map(\.heading), role: .header) }

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

  /// What stands above the indicators of a project that has a sheet of its own; nil where none has.
  func labels(
    _ project: ProjectGoal, _ unit: SpendingUnit, _ table: GoalTable
  ) -> [Grid.Row]? {
    layout.sheet?.map { line in
      Grid.Row(
        line.flatMap { [$0.label, text($0.field, project, unit, table)] }, role: .label)
    }
  }

  /// 合计, or nil where the layout prints none.
  func grandTotal(_ table: GoalTable) -> Grid.Row? {
    layout.nesting.map {
      amountsRow($0.grandTotal, table.total ?? table.computedTotal, .grandTotal, table)
    }
  }

  /// The unit's row, or nil where a column names the unit.
  func subtotal(_ unit: SpendingUnit, _ table: GoalTable) -> Grid.Row? {
    guard layout.nesting != nil else { return nil }
    return amountsRow(unit.name, unit.amounts ?? unit.computedAmounts, .unit, table)
  }

  private func amountsRow(
    _ name: String, _ amounts: Amounts, _ role: Grid.Role, _ table: GoalTable
  ) -> Grid.Row {
    Grid.Row(
      layout.columns.map { column in
        column.field == .name ? name : amount(column.field, amounts, table)
      }, role: role)
  }

  /// A row of a project, or one for each of its indicators with merged cells blank below the first.
  func rows(
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
    if field.isAmount {
      let money = field == .lifetimeBudget ? project.lifetimeBudget : project.amounts[field]
      return money?.printed(in: table.currencyUnit) ?? ""
    }
    if let detail = field.detail { return project.details[detail] ?? "" }
    switch field {
    case .unit: return unit.name
    case .department: return table.department
    case .name:
      return String(repeating: " ", count: layout.nesting?.projectIndent ?? 0) + project.name
    case .goal: return project.goal
    case .indicators: return grammar?.write(project.indicators) ?? ""
    default: return ""
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
