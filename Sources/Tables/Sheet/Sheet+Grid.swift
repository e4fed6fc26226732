extension Sheet {
  /// A sheet of rows that no layout has made: a review sheet, a list.
  ///
  /// A title, head lines and headings are told by their roles. A row that begins with a blank goes on
  /// with the one above, whose cells are merged over its first blanks; the first of them is its name.
  package init(_ grid: Grid, look: Look = Look(), columns: [Column]) {
    let title = grid.rows.first { $0.role == .title }?.cells.first ?? ""
    self.init(head: Head(title: title, look: look, columns: columns))
    for row in grid.rows {
      switch row.role {
      case .title, .headLine: rows.append(head.spread(row))
      case .header: rows.append(head.line(row, kind: .heading))
      default: add(head.line(row, kind: .text), blanks: row.cells.prefix { $0.isEmpty }.count)
      }
    }
  }

  private mutating func add(_ row: Row, blanks: Int) {
    guard blanks > 0, blanks < row.cells.count,
      let first = rows.lastIndex(where: { !$0.joinsAbove }),
      rows[first].role == row.role
    else { return rows.append(row) }
    for column in 0..<blanks { rows[first].cells[column].rows = rows.count - first + 1 }
    rows[first].cells[0].kind = .name
    rows.append(
      Row(role: row.role, cells: Array(row.cells.dropFirst(blanks)), joinsAbove: true))
  }
}

extension Sheet.Head {
  /// A title or head line, its cells spread over all columns.
  func spread(_ row: Grid.Row) -> Sheet.Row {
    let kind: Sheet.Kind = row.role == .title ? .title : .headLine
    let texts = row.cells.count <= columns.count ? row.cells : [row.cells.joined(separator: "  ")]
    return Sheet.Row(
      role: row.role,
      cells: texts.enumerated().map { index, text in
        let start = columns.count * index / texts.count
        let end = columns.count * (index + 1) / texts.count
        return Sheet.Cell(text, kind, column: start, columns: end - start)
      })
  }

  func line(_ row: Grid.Row, kind: Sheet.Kind) -> Sheet.Row {
    Sheet.Row(
      role: row.role,
      cells: row.cells.prefix(columns.count).enumerated().map { index, text in
        Sheet.Cell(text, kind, column: index)
      })
  }
}
