package import Goals

/// Writes a goal table as a sheet in one layout: the rows of `TableWriter` with their spans.
package struct SheetWriter: Sendable {
  private let layout: Layout
  /// What the cells of each column hold.
  private let kinds: [Sheet.Kind]
  package private(set) var head: Sheet.Head

  package init(_ table: GoalTable, layout: Layout, isDraft: Bool = false) {
    self.layout = layout
    kinds = layout.columns.map { column in
      column.field.isAmount ? .amount : column.field == .name ? .name : .text
    }
    head = Sheet.Head(
      title: table.title, author: table.department, look: layout.look ?? Look(),
      columns: layout.columns.map { $0.inSheet(of: layout) },
      references: layout.references, isDraft: isDraft)
    widenAmounts(table)
  }

  /// Widens columns of amounts, which are never wrapped, to their longest.
  private mutating func widenAmounts(_ table: GoalTable) {
    let columns = layout.columns.indices.filter { layout.columns[$0].field.isAmount }
    let fields = columns.map { layout.columns[$0].field }
    var longest = [Money?](repeating: nil, count: fields.count)
    func widen(_ amounts: Amounts, lifetimeBudget: Money? = nil) {
      for (place, field) in fields.enumerated() {
        let amount = field == .lifetimeBudget ? lifetimeBudget : amounts[field]
        guard let size = amount?.magnitude else { continue }
        if longest[place].map({ $0 < size }) ?? true { longest[place] = size }
      }
    }
    widen(table.total ?? table.computedTotal)
    for unit in table.units {
      widen(unit.computedAmounts)
      if let printed = unit.amounts { widen(printed) }
      for index in unit.projects.indices {
        widen(unit.projects[index].amounts, lifetimeBudget: unit.projects[index].lifetimeBudget)
      }
    }
    for (column, amount) in zip(columns, longest) {
      let count = amount?.printed(in: table.currencyUnit).utf8.count ?? 0
      head.columns[column].width = max(head.columns[column].width, count + 3)
    }
  }

  package func sheet(_ table: GoalTable) -> Sheet {
    var sheet = Sheet(head: head)
    TableWriter(layout: layout).forEachPart(of: table) { sheet.rows += rows(of: $0) }
    return sheet
  }

  /// The part's rows as they stand in the sheet.
  package func rows(of part: TablePart) -> [Sheet.Row] {
    switch part {
    case .opening(let rows, let page):
      var rows = rows.map(head.spread)
      rows[0].page = page
      return rows
    case .labels(let rows): return rows.map(labelled)
    case .headings(let row): return headings(row)
    case .sums(let row): return [sums(row)]
    case .project(let project, let rows): return body(rows, of: project)
    case .closing(let row): return [head.line(row, kind: .text)]
    }
  }

  /// One row, or two where headings stand over others.
  private func headings(_ row: Grid.Row) -> [Sheet.Row] {
    let columns = layout.columns
    guard columns.contains(where: { $0.group != nil }) else {
      return [head.line(row, kind: .heading)]
    }
    var above = Sheet.Row(role: .header, cells: [])
    var below = Sheet.Row(role: .header, cells: [], joinsAbove: true)
    for (index, column) in columns.enumerated() {
      guard let group = column.group else {
        above.cells.append(Sheet.Cell(column.heading, .heading, column: index, rows: 2))
        continue
      }
      below.cells.append(Sheet.Cell(column.heading, .heading, column: index))
      if index > 0, columns[index - 1].group == group {
        above.cells[above.cells.count - 1].columns += 1
      } else {
        above.cells.append(Sheet.Cell(group, .heading, column: index))
      }
    }
    return [above, below]
  }

  /// Labels with their texts, each pair as wide as the others.
  private func labelled(_ row: Grid.Row) -> Sheet.Row {
    let pairs = row.cells.count / 2
    let count = head.columns.count
    guard count >= 2 * pairs else { return head.spread(row) }
    let cells = (0..<pairs).flatMap { index -> [Sheet.Cell] in
      let start = count * index / pairs
      let end = count * (index + 1) / pairs
      return [
        Sheet.Cell(row.cells[2 * index], .label, column: start),
        Sheet.Cell(row.cells[2 * index + 1], .value, column: start + 1, columns: end - start - 1),
      ]
    }
    return Sheet.Row(role: .headLine, cells: cells)
  }

  private func sums(_ row: Grid.Row) -> Sheet.Row {
    Sheet.Row(
      role: row.role,
      cells: row.cells.enumerated().map { index, text in
        Sheet.Cell(text, kinds[index], column: index)
      })
  }

  /// The rows of a project; cells of the project and levels that indicators share are merged.
  private func body(_ rows: [Grid.Row], of project: ProjectGoal) -> [Sheet.Row] {
    rows.indices.map { index in
      var row = Sheet.Row(role: .body, cells: [], joinsAbove: index > 0)
      for (place, column) in layout.columns.enumerated() {
        let span = layout.rows == .project ? 1 : span(column.field, at: index, of: project)
        guard span > 0 else { continue }
        let text = column.field == .name ? indented(project.name) : rows[index].cells[place]
        row.cells.append(Sheet.Cell(text, kinds[place], column: place, rows: span))
      }
      return row
    }
  }

  /// How many rows the cell at a project's row takes; 0 where one above covers its place.
  private func span(_ field: Layout.Field, at index: Int, of project: ProjectGoal) -> Int {
    let indicators = project.indicators
    if field.isOfProject { return index == 0 ? max(1, indicators.count) : 0 }
    guard field == .level1 || field == .level2, index < indicators.count else { return 1 }
    let isSame = { (other: Int) in
      indicators[other].level1 == indicators[index].level1
        && (field == .level1 || indicators[other].code == indicators[index].code)
    }
    if index > 0 && isSame(index - 1) { return 0 }
    return indicators[index...].indices.prefix(while: isSame).count
  }

  /// A name below its unit's; ideographic spaces survive where runs of others do not.
  private func indented(_ name: String) -> String {
    String(repeating: "\u{3000}", count: ((layout.nesting?.projectIndent ?? 0) + 1) / 2) + name
  }
}

extension Layout.Column {
  fileprivate func inSheet(of layout: Layout) -> Sheet.Column {
    let own = layout.look?.columns[field.rawValue]
    return Sheet.Column(
      width: own?.width ?? width, align: own?.align ?? field.alignment,
      choices: field.choices(framework: layout.framework))
  }
}

extension Layout {
  /// On which side the texts of each column stand.
  package var aligns: [Look.Alignment] { columns.map { $0.inSheet(of: self).align } }

  /// 一级指标, 二级指标, and its codes: what a colleague who edits a table may choose from.
  fileprivate var references: [[String]] {
    let classes = IndicatorCatalog.standard.classes(in: framework)
    return [
      Field.level1.choices(framework: framework), Field.level2.choices(framework: framework),
      classes.map { "\($0.code)-\($0.name)" },
    ]
  }
}

extension Layout.Field {
  fileprivate var alignment: Look.Alignment {
    if isAmount { return .right }
    return [.level1, .level2, .weight, .fundingType].contains(self) ? .center : .left
  }

  /// 一级指标 or 二级指标 of a framework.
  fileprivate func choices(framework: String) -> [String] {
    let catalog = IndicatorCatalog.standard
    let classes = catalog.classes(in: framework)
    switch self {
    case .level2: return classes.map(\.name)
    case .level1:
      var names: [String] = []
      for level in classes.map(\.level1) {
        if let name = catalog.level1Name(level), !names.contains(name) { names.append(name) }
      }
      return names
    default: return []
    }
  }
}
