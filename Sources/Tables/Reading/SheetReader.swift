import Goals

/// Reads projects that have a sheet each: labelled cells, then a row for each indicator.
struct SheetReader {
  let layout: Layout
  let catalog: IndicatorCatalog
  let headers: HeaderFinder
  let marks: PrintedMarks

  /// All sheets of a grid, one after the other; nil where there is none.
  func read(_ grid: Grid) -> TableReading? {
    let headers = headerRows(of: grid)
    guard let first = headers.first else { return nil }
    let head = TableHead(grid.rows[..<first.row], layout: layout, marks: marks)
    var table = GoalTable(
      layout: layout.name, title: head.title ?? layout.title(year: head.year),
      department: head.department, currencyUnit: head.currencyUnit, year: head.year)
    var faults = head.faults
    var rows = IndicatorRows(
      layout: layout, columns: first.columns, catalog: catalog, currencyUnit: head.currencyUnit)
    var start = 0
    for (index, (header, columns)) in headers.enumerated() {
      let next = index + 1 < headers.count ? headers[index + 1].row : grid.rows.count
      let end = self.end(ofSheet: header, before: next, in: grid)
      let labelled = LabelledCells(grid.rows[start..<header], marks: marks).cells
      let unit = labelled.first { $0.field == .unit }?.text.trimmed
      rows.begin(
        labelled, columns: columns, at: grid.rows[header].place,
        unit: unit ?? self.unit(above: grid.rows[start..<header]))
      var isCut = false
      for place in (header + 1)..<end where !marks.isClosing(grid.rows[place]) {
        let row = grid.rows[place]
        let isLast = grid.endsInsideLine && place == grid.rows.count - 1
        if row.isCut || isLast && row.cells.count < grid.rows[header].cells.count {
          faults.append(.cut(row))
          isCut = true
        } else {
          rows.add(row)
          if isLast, layout.closingRow == nil { rows.doubtEnd(of: row) }
        }
      }
      let body = grid.rows[(header + 1)..<end]
      if end == grid.rows.count, !isCut, let note = unclosed(body, at: grid.rows[header].place) {
        // Where other sheets are closed, something is missing for certain.
        if index == 0 {
          table.notes.append(note)
        } else {
          faults.append(ReadFault(at: body.last?.place ?? grid.rows[header].place, note.message))
        }
      }
      start = end
    }
    if let row = grid.rows[start...].first(where: marks.isOfSheetHead) {
      faults.append(
        ReadFault(line: row.line, "这里开始的一张没有指标的表头，文件可能在中间断了，请找完整的文件。"))
    }
    table.add(rows.projects)
    table.notes += rows.cells.notes + rows.notes
    table.addTotals(in: layout)
    faults += rows.cells.faults
    return TableReading(table: table, faults: faults.sorted { $0.place < $1.place })
  }

  /// That a text may have lost its end: its last sheet lacks the row that closes each.
  private func unclosed(_ body: ArraySlice<Grid.Row>, at header: RowPlace) -> Note? {
    let place = body.last?.place ?? header
    guard let label = layout.closingRow?.first, place.part == nil,
      !body.contains(where: marks.isClosing)
    else { return nil }
    return Note(
      .endUncertain, at: place.name ?? "", "最后一张表的末尾没有“\(label)”这一行，文件可能不全，请核对。")
  }

  /// The rows of headings, each with its columns, which mostly are those of the sheet before.
  private func headerRows(of grid: Grid) -> [(row: Int, columns: IndicatorColumns)] {
    var found: [(row: Int, columns: IndicatorColumns)] = []
    for row in grid.rows.indices {
      if let last = found.last, grid.rows[row].cells == grid.rows[last.row].cells {
        found.append((row, last.columns))
      } else if let columns = headers.columns(of: grid.rows[row]) {
        found.append((row, IndicatorColumns(columns, layout)))
      }
    }
    return found
  }

  /// The unit that the lines above a sheet's labels name.
  private func unit(above rows: ArraySlice<Grid.Row>) -> String {
    TableHead(rows.prefix { !marks.isLabelled($0) }, layout: layout, marks: marks).unit
  }

  /// Where the rows below a header end: at the next sheet's title or first label.
  private func end(ofSheet header: Int, before next: Int, in grid: Grid) -> Int {
    ((header + 1)..<next).first { marks.isOfSheetHead(grid.rows[$0]) } ?? next
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
