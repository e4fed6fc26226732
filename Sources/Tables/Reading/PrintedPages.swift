import Goals

/// Undoes what printing on pages has done to the rows of a table.
///
/// A row that a page's end has cut in two is joined again; a merged cell that goes on over the end
/// is taken once; lines of text between the pages' tables are left out and told. Only rows that
/// stand on pages are looked at.
struct PrintedPages {
  private(set) var grid: Grid
  private(set) var notes: [Note] = []

  private let layout: Layout
  private let marks: PrintedMarks
  private var columns: [Layout.Field: Int]?
  private var rows: [Grid.Row] = []
  /// The last row that names a project, among `rows`.
  private var projectRow: Int?
  private var pageBroken = false

  init(_ grid: Grid, layout: Layout, headers: HeaderFinder, marks: PrintedMarks) {
    self.grid = grid
    self.layout = layout
    self.marks = marks
    guard grid.rows.contains(where: \.isPrinted) else { return }
    var headerEnd = 0
    for (index, row) in grid.rows.enumerated() {
      if index < headerEnd { continue }
      if let header = headers.header(at: index, in: grid.rows) {
        headerEnd = header.index + 1
        pageBroken = pageBroken || !rows.isEmpty
        // Else it is printed again, above what goes on with the table.
        if columns == nil { rows += grid.rows[index..<headerEnd] }
        columns = header.columns
      } else if marks.isLabelled(row) {
        // The head of a project's own sheet.
        columns = nil
        projectRow = nil
        rows.append(row)
      } else if columns == nil || !row.isPrinted || marks.repeatsHead(row)
        || marks.isClosing(row)
      {
        pageBroken = pageBroken || row.startsPage
        rows.append(row)
      } else if row.cells.count == 1, !beginsSheet(grid.rows[(index + 1)...]) {
        pageBroken = pageBroken || row.startsPage
        note(.sheetSkipped, row, "表格外的这些文字没有读，请看是否要紧。")
      } else if row.cells.count == 1 {
        rows.append(row)
      } else {
        add(row)
      }
    }
    self.grid.rows = rows
  }

  /// Whether lines of text end at a project's own sheet.
  private func beginsSheet(_ rows: ArraySlice<Grid.Row>) -> Bool {
    rows.first { $0.cells.count > 1 }.map(marks.isLabelled) ?? false
  }

  private mutating func add(_ row: Grid.Row) {
    let startsPage = pageBroken || row.startsPage
    pageBroken = false
    if startsPage, let last = rows.last, last.cells.count > 1, last.isPrinted,
      !marks.isClosing(last),
      isRest(row, of: last)
    {
      let ofProject = layout.rows == .indicator ? Set(projectColumns) : []
      for index in row.cells.indices {
        let target = ofProject.contains(index) ? projectRow ?? rows.count - 1 : rows.count - 1
        join(row.cells[index], at: index, of: target)
      }
      note(.pageRowJoined, row, "分页把这一行截成了两段，已经接上，请核对。")
      return
    }
    var row = row
    row.startsPage = startsPage
    if startsPage, let projectRow, goesOn(row, from: rows[projectRow]) {
      for index in projectColumns where index < row.cells.count {
        join(row.cells[index], at: index, of: projectRow)
        row.cells[index] = ""
      }
      note(.pageRowJoined, row, "分页把这个项目左边的格子截成了两段，已经接上，请核对。")
    } else if !text(.name, row).isEmptyCell {
      projectRow = rows.count
    }
    rows.append(row)
  }

  /// Whether a row has not what each row begins with, so that it is the rest of the one before.
  private func isRest(_ row: Grid.Row, of last: Grid.Row) -> Bool {
    if layout.rows == .project {
      let amounts = Layout.Field.amounts
      guard
        amounts.allSatisfy({ field in
          text(field, row).isEmptyCell || text(field, row).trimmed == text(field, last).trimmed
        })
      else { return false }
      let name = text(.name, row)
      if name.isEmptyCell || Self.isMarkedRepeat(name, of: text(.name, last)) { return true }
      return amounts.allSatisfy { text($0, row).isEmptyCell }
        && !text(.indicators, row).trimmed.hasPrefix("1、")
    }
    let targets: [Layout.Field] = [.cycleTarget, .annualTarget]
    return text(.name, row).isEmptyCell
      && (text(.indicatorName, row).isEmptyCell
        || targets.allSatisfy { text($0, row).isEmptyCell })
  }

  /// Whether a project's cells are what is left of those before the page's end.
  private func goesOn(_ row: Grid.Row, from first: Grid.Row) -> Bool {
    guard layout.rows == .indicator else { return false }
    let cells = projectColumns.map { index in
      (row.cells.element(index).trimmed, first.cells.element(index).trimmed)
    }
    if cells.allSatisfy({ $0.0.isEmpty }) || cells.allSatisfy({ $0.0 == $0.1 }) { return false }
    let name = text(.name, row)
    if name.isEmptyCell || Self.isMarkedRepeat(name, of: text(.name, first)) { return true }
    return cells.allSatisfy { rest, begun in
      rest.isEmpty || begun.contains(rest) || Self.overlap(begun, rest) > 0
    }
  }

  /// Whether a name is another one, marked 续.
  private static func isMarkedRepeat(_ name: String, of first: String) -> Bool {
    ["（续）", "(续)"].contains { mark in
      name.trimmed.hasSuffix(mark) && name.trimmed.dropLast(mark.count) == first.trimmed[...]
    }
  }

  private var projectColumns: [Int] {
    (columns ?? [:]).filter { $0.key.isOfProject }.values.sorted()
  }

  /// Adds what a cell goes on with; what both pages print is taken once.
  private mutating func join(_ rest: String, at index: Int, of row: Int) {
    if rest.isEmptyCell { return }
    while rows[row].cells.count <= index { rows[row].cells.append("") }
    let begun = rows[row].cells[index]
    let rest = rest.trimmed
    if rest == begun.trimmed || Self.isMarkedRepeat(rest, of: begun) { return }
    rows[row].cells[index] = begun + rest.dropFirst(Self.overlap(begun, rest))
  }

  /// How many characters at the end of one text are the beginning of the other; 0 for few, which
  /// may be so by chance.
  private static func overlap(_ begun: String, _ rest: String) -> Int {
    let most = min(begun.count, rest.count, 2_000)
    guard most >= leastOverlap else { return 0 }
    return (leastOverlap...most).reversed().first { begun.hasSuffix(rest.prefix($0)) } ?? 0
  }

  private static let leastOverlap = 12

  private func text(_ field: Layout.Field, _ row: Grid.Row) -> String {
    columns?[field].map(row.cells.element) ?? ""
  }

  private mutating func note(_ id: NoteID, _ row: Grid.Row, _ message: String) {
    let text = row.cells.first { !$0.isEmptyCell } ?? ""
    notes.append(Note(id, at: "\(row.place.name ?? "")“\(text.trimmed.excerpt)”", message))
  }
}

extension Grid.Row {
  fileprivate var isPrinted: Bool {
    if case .page = place.part { return true }
    return false
  }
}

extension [String] {
  /// A cell, blank beyond the row's end.
  fileprivate func element(_ index: Int) -> String { index < count ? self[index] : "" }
}
