extension Sheet {
  /// A sheet of rows that no layout has made: a review sheet, a list.
  ///
  /// A title, head lines and headings are told by their roles; there are no merged cells below.
  package init(_ grid: Grid, look: Look = Look(), columns: [Column]) {
    let title = grid.rows.first { $0.role == .title }?.cells.first ?? ""
    self.init(head: Head(title: title, look: look, columns: columns))
    rows = grid.rows.map { row in
      switch row.role {
      case .title, .headLine: head.spread(row)
      case .header: head.line(row, kind: .heading)
      default: head.line(row, kind: .text)
      }
    }
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
