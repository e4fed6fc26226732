package import Goals

/// Reads a grid as a goal table in one layout.
package struct TableReader: Sendable {
  private let layout: Layout
  private let grammar: IndicatorGrammar?
  private let catalog: IndicatorCatalog
  private let headers: HeaderFinder
  private let marks: PrintedMarks

  package init(layout: Layout, catalog: IndicatorCatalog = .standard) {
    self.layout = layout
    self.catalog = catalog
    headers = HeaderFinder(layout)
    marks = PrintedMarks(layout)
    grammar = layout.indicatorItem.flatMap(IndicatorGrammar.init)
  }

  /// The table, with every fault of its rows; nil where the grid has not the layout's headings.
  ///
  /// A row with a fault is left out of the table, but for a unit's row, which keeps its projects.
  package func read(_ grid: Grid) -> TableReading? {
    let pages = PrintedPages(grid, layout: layout, headers: headers, marks: marks)
    var reading = readRows(pages.grid)
    reading?.table.notes += pages.notes
    return reading
  }

  private func readRows(_ grid: Grid) -> TableReading? {
    if layout.sheet != nil {
      return SheetReader(layout: layout, catalog: catalog, headers: headers, marks: marks).read(
        grid)
    }
    guard let header = headers.first(in: grid) else { return nil }
    let head = TableHead(grid.rows[..<header.index], layout: layout, marks: marks)
    if layout.rows == .indicator { return readIndicatorRows(grid, header, head) }
    var body = BodyRows(
      columns: header.columns, currencyUnit: head.currencyUnit, unit: head.unit,
      most: grid.rows.count - header.index)
    let ending = forEachRow(below: header, of: grid) { unit in
      body.unit = unit
    } row: { row, isLast in
      if row.isCut {
        body.addCut(row, isCertain: true)
      } else if isLast, mayBeCut(row, header) {
        body.addCut(row, isCertain: row.cells.count < grid.rows[header.index].cells.count)
      } else {
        body.add(row)
      }
    }
    if body.rows.isEmpty && body.faults.isEmpty {
      return TableReading(table: table(head), faults: [.nothing(below: ending.head)])
    }
    var reading = reading(head, &body)
    if ending.isBare { reading.faults.append(.nothing(below: ending.head)) }
    return reading
  }

  /// Takes the rows below a header, without the heads that are printed again between them.
  ///
  /// The last row of a text that ends inside a line is told to be so. What is returned is the place
  /// of the last head, and whether a unit's table of its own has no rows behind it.
  private func forEachRow(
    below header: HeaderRow, of grid: Grid, unit enter: (String) -> Void,
    row take: (Grid.Row, _ isLast: Bool) -> Void
  ) -> (head: RowPlace, isBare: Bool) {
    var head = grid.rows[header.index].place
    var headerEnd = header.index
    var pageBroken = false
    for index in grid.rows.indices.dropFirst(header.index + 1) where index > headerEnd {
      var row = grid.rows[index]
      if row.cells.allSatisfy(\.isEmptyCell) { continue }
      let again = headers.header(at: index, in: grid.rows)
      if again != nil || marks.repeatsHead(row) {
        headerEnd = again?.index ?? headerEnd
        pageBroken = true
        head = row.place
        if let unit = unit(inHead: row) { enter(unit) }
        continue
      }
      row.startsPage = row.startsPage || pageBroken
      pageBroken = false
      take(row, grid.endsInsideLine && index == grid.rows.count - 1)
    }
    return (head, pageBroken && layout.hasTableForEachUnit)
  }

  /// Whether a grid has the layout's headings.
  package func recognises(_ grid: Grid) -> Bool { headers.first(in: grid) != nil }

  /// Rows of one indicator each; a last row that the file's end has cut off is named, not read.
  private func readIndicatorRows(
    _ grid: Grid, _ header: HeaderRow, _ head: TableHead
  ) -> TableReading {
    var rows = IndicatorRows(
      layout: layout, columns: IndicatorColumns(header.columns, layout), catalog: catalog,
      currencyUnit: head.currencyUnit, unit: head.unit)
    var faults = head.faults
    let ending = forEachRow(below: header, of: grid) { unit in
      rows.enter(unit: unit)
    } row: { row, isLast in
      if row.isCut || isLast && row.cells.count < grid.rows[header.index].cells.count {
        faults.append(.cut(row))
      } else {
        if isLast { rows.doubtEnd(of: row) }
        rows.add(row)
      }
    }
    let isEmpty = rows.projects.isEmpty && faults.isEmpty && rows.cells.faults.isEmpty
    if isEmpty || ending.isBare { faults.append(.nothing(below: ending.head)) }
    rows.joinContinued()
    var table = table(head)
    table.add(rows.projects)
    table.total = rows.grandTotal
    table.addTotals(in: layout)
    table.notes = rows.cells.notes + rows.notes + SumCheck.notes(table)
    return TableReading(table: table, faults: faults + rows.cells.faults)
  }

  /// The unit that a repeated head names, where each unit has a table of its own.
  private func unit(inHead row: Grid.Row) -> String? {
    guard layout.hasTableForEachUnit else { return nil }
    let unit = TableHead([row], layout: layout, marks: marks).unit
    return unit.isEmpty ? nil : unit
  }

  /// Whether a last row without a line break may lack something: its last cell is not closed.
  private func mayBeCut(_ row: Grid.Row, _ header: HeaderRow) -> Bool {
    guard let column = header.columns[.indicators], column < row.cells.count else { return true }
    let cell = row.cells[column]
    return cell.isEmptyCell || grammar?.read(cell).isOpen == true
  }

  private func reading(_ head: TableHead, _ body: inout BodyRows) -> TableReading {
    let unit = head.currencyUnit
    let nesting =
      if let nesting = layout.nesting {
        RowNesting(body.takeRows(), grandTotal: nesting.grandTotal, in: unit)
      } else {
        RowNesting(body.takeRows())
      }
    var notes = body.notes + nesting.notes
    var placement = AmountPlacement(unit: unit)
    var projects = ProjectRows(grammar: grammar, catalog: catalog)
    var table = table(head)
    for var group in nesting.groups {
      let whole = nesting.groups.count == 1 ? nesting.grandTotal?.total : nil
      let repeats = PageRepeats(
        group.projects, subtotal: group.unit.map(\.total) ?? whole, in: unit)
      notes += repeats.notes
      if !repeats.dropped.isEmpty {
        let kept = group.projects.indices.filter { !repeats.dropped.contains($0) }
        group.projects = kept.map { group.projects[$0] }[...]
      }
      let amounts = placement.place(group)
      table.units.append(
        SpendingUnit(
          name: group.unitName, amounts: amounts.unit,
          projects: zip(group.projects.indices, amounts.projects).compactMap {
            projects.read(group.projects[$0], amounts: $1)
          }))
    }
    table.total = placement.place(nesting.grandTotal)
    table.addTotals(in: layout)
    table.notes = notes + placement.notes + projects.notes + SumCheck.notes(table)
    let faults = head.faults + body.faults + projects.faults
    return TableReading(table: table, faults: faults.sorted { $0.place < $1.place })
  }

  private func table(_ head: TableHead) -> GoalTable {
    GoalTable(
      layout: layout.name, title: head.title ?? layout.title(year: head.year),
      department: head.department,
      currencyUnit: head.currencyUnit, year: head.year)
  }
}

extension GoalTable {
  /// Adds up the sources of funds where a layout has no column for what they sum to.
  mutating func addTotals(in layout: Layout) {
    if layout.has(.total) { return }
    for unit in units.indices {
      for project in units[unit].projects.indices {
        let amounts = units[unit].projects[project].amounts
        units[unit].projects[project].amounts.total = amounts.sumOfSources
      }
    }
  }
}
