package import Goals

/// Reads a grid as a goal table in one layout.
package struct TableReader: Sendable {
  private let layout: Layout
  private let grammar: IndicatorGrammar?
  private let catalog: IndicatorCatalog

  package init(layout: Layout, catalog: IndicatorCatalog = .standard) {
    self.layout = layout
    self.catalog = catalog
    grammar = IndicatorGrammar(template: layout.indicatorItem)
  }

  /// The table, with every fault of its rows; nil where the grid has not the layout's headings.
  package func read(_ grid: Grid) -> TableReading? {
    guard let header = HeaderRow(in: grid, layout: layout) else { return nil }
    let head = TableHead(grid.rows[..<header.index], layout: layout)
    var body = BodyRows(columns: header.columns, currencyUnit: head.currencyUnit ?? layout.currencyUnit)
    var pageBroken = false
    for row in grid.rows[(header.index + 1)...] {
      let isBlank = row.cells.allSatisfy(\.isBlank)
      if isBlank || repeatsHead(row) {
        pageBroken = pageBroken || !isBlank
        continue
      }
      var row = row
      row.startsPage = row.startsPage || pageBroken
      pageBroken = false
      body.add(row)
    }
    return table(head, body)
  }

  private func repeatsHead(_ row: Grid.Row) -> Bool {
    if HeaderRow.isHeader(row, layout: layout) { return true }
    let given = row.cells.filter { !$0.isBlank }
    guard row.packedAmounts == nil, let first = given.first else { return false }
    return given.count == 1 && first.trimmed == layout.title
      || layout.headLines.contains { first.trimmed.hasPrefix($0.label) }
  }

  private func table(_ head: TableHead, _ body: BodyRows) -> TableReading {
    let nesting = RowNesting(body.rows.filter { !$0.isCut }, nesting: layout.nesting)
    var groups = nesting.groups
    var notes = body.notes + nesting.notes
    var placement = AmountPlacement()
    for index in groups.indices {
      let subtotal = groups[index].unit?.total
      let repeats = PageRepeats(groups[index].projects, subtotal: subtotal)
      notes += repeats.notes
      groups[index].projects = groups[index].projects.enumerated()
        .filter { !repeats.dropped.contains($0.offset) }.map(\.element)
      placement.place(&groups[index])
    }
    var grandTotal = nesting.grandTotal
    placement.place(&grandTotal)
    notes += placement.notes
    var table = GoalTable(
      layout: layout.name, title: head.title ?? layout.title, department: head.department,
      currencyUnit: head.currencyUnit ?? layout.currencyUnit, year: head.year,
      total: grandTotal?.amounts)
    var faults = body.faults
    for group in groups {
      var unit = SpendingUnit(name: group.unit?.name ?? "", amounts: group.unit?.amounts)
      for row in group.projects {
        if let project = project(row, &notes, &faults) { unit.projects.append(project) }
      }
      table.units.append(unit)
    }
    table.notes = notes + SumCheck.notes(table)
    return TableReading(table: table, faults: faults.sorted { $0.line < $1.line })
  }

  /// A project, or nil where its indicators cannot be read.
  private func project(
    _ row: BodyRow, _ notes: inout [Note], _ faults: inout [ReadFault]
  ) -> ProjectGoal? {
    let cell = grammar?.read(row.indicators) ?? IndicatorCellReading()
    faults += cell.faults.map { ReadFault(line: row.line, "“\(row.name.excerpt)”：\($0)") }
    for (index, head) in cell.heads.enumerated() {
      if head.number != index + 1 {
        notes.append(
          Note(
            .numberingBroken, at: row.place, "第 \(index + 1) 条指标的编号印成了 \(head.number)，按先后顺序读取。"))
      }
      notes += nameNote(head, at: row.place)
    }
    return cell.faults.isEmpty
      ? ProjectGoal(
        name: row.name, amounts: row.amounts, goal: row.goal, indicators: cell.indicators) : nil
  }

  private func nameNote(_ head: IndicatorHead, at place: String) -> [Note] {
    guard let known = catalog.indicatorClass(head.code), !known.isNamed(head.codeName) else {
      return []
    }
    return [
      Note(
        .codeNameDiffers, at: place,
        "代码 \(head.code) 后面印的是“\(head.codeName.excerpt)”，目录里是“\(known.name)”，以代码为准。")
    ]
  }
}
