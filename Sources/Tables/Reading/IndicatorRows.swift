import Goals

/// Reads rows that hold one indicator each, a project's cells merged over its rows.
///
/// Merged cells are blank below their first row; reading fills them.
struct IndicatorRows {
  /// A project with the unit that its row names.
  struct Project {
    var unit: String
    var goal: ProjectGoal
    var place: RowPlace
    var startsPage: Bool
    /// Whether its cells are those of the project before a page break, which may go on with it.
    var mayContinue = false
  }

  private let layout: Layout
  private var columns: IndicatorColumns
  private let catalog: IndicatorCatalog
  private(set) var cells: CellReader
  var projects: [Project] = []
  var notes: [Note] = []
  /// 合计, where a row sums all projects.
  private(set) var grandTotal: Amounts?
  /// The unit of rows that no column names one for.
  private var unit: String
  /// The project's own cells of the row that it began with.
  private var leftCells: [String] = []
  private var level1 = ""
  private var code = ""
  /// What printed classes were found to mean.
  private var knownLevels: [String: String] = [:]
  private var knownCodes: [String: String] = [:]

  init(
    layout: Layout, columns: IndicatorColumns, catalog: IndicatorCatalog,
    currencyUnit: CurrencyUnit, unit: String = ""
  ) {
    self.layout = layout
    self.unit = unit
    self.columns = columns
    self.catalog = catalog
    cells = CellReader(currencyUnit: currencyUnit)
  }

  /// Begins a project that a sheet of its own tells, not the rows below its headings.
  mutating func begin(
    _ labelled: [LabelledCells.Cell], columns: IndicatorColumns, at place: RowPlace, unit: String
  ) {
    self.columns = columns
    var goal = ProjectGoal()
    goal.details.reserveCapacity(labelled.count)
    for cell in labelled {
      cells.set(cell.field, of: &goal, to: cell.text.trimmed, at: cell.place)
    }
    begin(Project(unit: unit, goal: goal, place: place, startsPage: false))
  }

  private mutating func begin(_ project: Project) {
    projects.append(project)
    leftCells = []
    level1 = ""
    code = ""
  }

  /// Begins the table of another unit, below whose head no column names one.
  mutating func enter(unit: String) {
    if unit == self.unit { return }
    self.unit = unit
    leftCells = []
  }

  mutating func add(_ row: Grid.Row) {
    let hasLeft = columns.project.contains { !row.text($0.column).isEmpty }
    let left = hasLeft ? columns.project.map { row.text($0.column) } : []
    if left.contains(where: { $0.equalsIgnoringSpaces(RowNesting.grandTotalName) }), isSum(row) {
      let amounts = project(row).goal.amounts
      // Units with tables of their own have each a sum.
      grandTotal =
        layout.hasTableForEachUnit ? [grandTotal ?? Amounts(), amounts].total() : amounts
      return
    }
    let above = row.startsPage ? projects.last?.goal.indicators.last : nil
    if hasLeft {
      var project = project(row)
      project.mayContinue = row.startsPage && left == leftCells
      if project.mayContinue { projects.append(project) } else { begin(project) }
      leftCells = left
    }
    guard !projects.isEmpty, let indicator = indicator(row) else { return }
    let last = projects.count - 1
    if let above, !hasLeft || projects[last].mayContinue, indicator == above {
      notes.append(
        Note(
          .pageRepeatKept, at: row.placeAndName(projects[last].goal.name),
          "与分页前的一条指标“\(indicator.name.excerpt)”完全相同，看不出是分页重印还是两条，两条都保留，请核对。"))
    }
    projects[last].goal.indicators.append(indicator)
  }

  /// Tells that the last row of a file, which no line break ends, may lack something.
  mutating func doubtEnd(of row: Grid.Row) {
    guard let text = row.cells.last(where: { !$0.isEmptyCell }) else { return }
    notes.append(
      Note(
        .endUncertain, at: row.place.name ?? "",
        "最后一行“\(text.trimmed.excerpt)”后面没有换行，看不出是写完了还是断了，请核对这一行。"))
  }

  private mutating func project(_ row: Grid.Row) -> Project {
    var project = Project(
      unit: columns.unit == nil ? unit : row.text(columns.unit), goal: ProjectGoal(),
      place: row.place, startsPage: row.startsPage)
    for (field, column) in columns.project {
      cells.set(field, of: &project.goal, to: row.text(column), at: row.place.cell(column))
    }
    return project
  }

  /// Whether a row says 合计 and amounts, and nothing else.
  private func isSum(_ row: Grid.Row) -> Bool {
    columns.all.allSatisfy { field, column in
      let text = row.text(column)
      return field.isAmount || text.isEmpty
        || text.equalsIgnoringSpaces(RowNesting.grandTotalName)
    }
  }

  /// Nil where all cells of the indicator are blank.
  private mutating func indicator(_ row: Grid.Row) -> Indicator? {
    let printed1 = row.text(columns.level1)
    let printed2 = row.text(columns.level2)
    let name = row.text(columns.name)
    let cycle = row.text(columns.cycleTarget)
    let annual = row.text(columns.annualTarget)
    if printed1.isEmpty, printed2.isEmpty, name.isEmpty, cycle.isEmpty, annual.isEmpty {
      return nil
    }
    if !printed1.isEmpty {
      level1 = knownLevels[printed1] ?? catalog.level1Code(named: printed1) ?? printed1
      knownLevels[printed1] = level1
      if printed2.isEmpty { code = "" }
    }
    if !printed2.isEmpty {
      code =
        knownCodes[printed2] ?? catalog.code(named: printed2, in: layout.framework) ?? printed2
      knownCodes[printed2] = code
    }
    let weight = row.text(columns.weight)
    let explanation = row.text(columns.explanation)
    return Indicator(
      level1: level1.isEmpty ? String(code.prefix(1)) : level1, code: code, name: name,
      cycleTarget: cycle, annualTarget: annual, weight: weight.isEmpty ? nil : weight,
      explanation: explanation.isEmpty ? nil : explanation)
  }
}

extension Layout.Field {
  /// Whether the cell belongs to the whole project, not to one indicator.
  package var isOfProject: Bool {
    self != .level1 && self != .indicators && indicatorField == nil
  }
}

extension Grid.Row {
  /// A cell without the spaces around it; empty where there is none.
  fileprivate func text(_ column: Int?) -> String {
    guard let column, column < cells.count else { return "" }
    return cells[column].trimmed
  }

  fileprivate func placeAndName(_ name: String) -> String { "\(place.name ?? "")“\(name.excerpt)”" }
}

extension IndicatorCatalog {
  /// The code of a level-1 name, with 指标 on its end or without.
  func level1Code(named printed: String) -> String? {
    level1.first { $0.name == printed || $0.name == printed + "指标" }?.code
  }

  /// The code of a level-2 name, rather one of `framework`; `12-质量指标` and `12` name it too.
  func code(named printed: String, in framework: String) -> String? {
    let digits = String(printed.prefix { ("0"..."9").contains($0) })
    if !digits.isEmpty, indicatorClass(digits) != nil { return digits }
    let own = classes(in: framework).first { $0.isNamed(printed) }
    return (own ?? classes.first { $0.isNamed(printed) })?.code
  }
}
