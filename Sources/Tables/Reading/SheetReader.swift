import Goals

/// Reads projects that have a sheet each: labelled cells, then a row for each indicator.
struct SheetReader {
  private let layout: Layout
  private let sheet: [[Layout.HeadLine]]
  private let catalog: IndicatorCatalog
  private var labels: [Heading: Layout.Field] = [:]

  /// Nil for a layout whose projects share one table.
  init?(layout: Layout, catalog: IndicatorCatalog) {
    guard let sheet = layout.sheet else { return nil }
    self.layout = layout
    self.sheet = sheet
    self.catalog = catalog
    for line in sheet.flatMap({ $0 }) { labels[Heading(line.label)] = line.field }
  }

  /// All sheets of a grid, one after the other; nil where there is none.
  func read(_ grid: Grid) -> TableReading? {
    let headers = grid.rows.indices.compactMap { row in
      HeaderRow.columns(of: grid.rows[row], layout: layout).map { (row: row, columns: $0) }
    }
    guard let first = headers.first?.row else { return nil }
    let head = TableHead(grid.rows[..<first], layout: layout)
    var table = GoalTable(
      layout: layout.name, title: head.title ?? layout.title(year: head.year),
      department: head.department, currencyUnit: head.currencyUnit, year: head.year)
    var faults = head.faults
    var start = 0
    for (index, (header, columns)) in headers.enumerated() {
      let next = index + 1 < headers.count ? headers[index + 1].row : grid.rows.count
      let end = self.end(ofSheet: header, before: next, in: grid)
      var rows = IndicatorRows(
        layout: layout, columns: columns, catalog: catalog, currencyUnit: head.currencyUnit)
      let sheetHead = TableHead(grid.rows[start..<header], layout: layout)
      let labelled = LabelledCells(grid.rows[start..<header]) { field(labelled: $0) != nil }
      var cells = CellReader(currencyUnit: head.currencyUnit)
      rows.begin(
        IndicatorRows.Project(
          unit: unit(labelled) ?? sheetHead.unit, goal: project(labelled, &cells),
          place: grid.rows[header].place, startsPage: false))
      let body = grid.rows[(header + 1)..<end]
      var isCut = false
      for (place, row) in zip(body.indices, body) where !isClosing(row) {
        let isLast = grid.endsInsideLine && place == grid.rows.count - 1
        if row.isCut || isLast && row.cells.count < grid.rows[header].cells.count {
          faults.append(.cut(row))
          isCut = true
        } else {
          rows.add(row)
          if isLast, layout.closingRow == nil { rows.doubtEnd(of: row) }
        }
      }
      if end == grid.rows.count, !isCut, let note = unclosed(body, at: grid.rows[header].place) {
        // Where other sheets are closed, something is missing for certain.
        if index == 0 {
          table.notes.append(note)
        } else {
          faults.append(ReadFault(at: body.last?.place ?? grid.rows[header].place, note.message))
        }
      }
      table.add(rows.projects)
      table.notes += cells.notes + rows.cells.notes + rows.notes
      faults += cells.faults + rows.cells.faults
      start = end
    }
    if let row = grid.rows[start...].first(where: isLabelled) {
      faults.append(
        ReadFault(line: row.line, "这里开始的一张没有指标的表头，文件可能在中间断了，请找完整的文件。"))
    }
    table.addTotals(in: layout)
    return TableReading(table: table, faults: faults)
  }

  /// That a text may have lost its end: its last sheet lacks the row that closes each.
  private func unclosed(_ body: ArraySlice<Grid.Row>, at header: RowPlace) -> Note? {
    let place = body.last?.place ?? header
    guard let label = layout.closingRow?.first, place.part == nil, !body.contains(where: isClosing)
    else { return nil }
    return Note(
      .endUncertain, at: place.name ?? "", "最后一张表的末尾没有“\(label)”这一行，文件可能不全，请核对。")
  }

  /// Where the rows below a header end: at the next sheet's title or first label.
  private func end(ofSheet header: Int, before next: Int, in grid: Grid) -> Int {
    ((header + 1)..<next).first { isLabelled(grid.rows[$0]) } ?? next
  }

  /// Whether a row belongs to the head of a sheet.
  private func isLabelled(_ row: Grid.Row) -> Bool {
    guard let first = row.cells.first, !first.isEmpty else { return false }
    return field(labelled: first) != nil || layout.isTitle(first)
      || layout.headLines.contains { first.hasPrefix($0.label) }
  }

  /// What stands beside a label; nil for a text that is none.
  private func field(labelled text: String) -> Layout.Field? {
    Heading.mayBe(text) ? labels[Heading(text)] : nil
  }

  /// The project that labelled cells tell.
  private func project(_ labelled: LabelledCells, _ cells: inout CellReader) -> ProjectGoal {
    var project = ProjectGoal()
    for cell in labelled.cells {
      guard let field = field(labelled: cell.label) else { continue }
      cells.set(field, of: &project, to: cell.text.trimmed, at: cell.place)
    }
    return project
  }

  /// The unit that a labelled cell tells, or nil.
  private func unit(_ labelled: LabelledCells) -> String? {
    labelled.cells.first { field(labelled: $0.label) == .unit }?.text.trimmed
  }

  private func isClosing(_ row: Grid.Row) -> Bool {
    guard let label = layout.closingRow?.first, let first = row.cells.first else { return false }
    return Heading.mayBe(first) && Heading(first) == Heading(label)
  }
}

extension GoalTable {
  /// Adds projects under the units that they name; neighbours of one unit share it.
  mutating func add(_ projects: [IndicatorRows.Project]) {
    for project in projects {
      if units.last?.name != project.unit || units.isEmpty {
        units.append(SpendingUnit(name: project.unit))
      }
      units[units.count - 1].projects.append(project.goal)
    }
  }
}
