import Goals
import Tables

/// The goal table that a document's tables hold.
///
/// A table with a layout's headings begins one; what follows without headings, as wide as it, goes
/// on with it, as tables do that a page break has cut. Other tables are told and left out. Sheets
/// with headings of their own are read one by one, and their units put together.
struct DocumentTable {
  private(set) var reading: TableReading

  /// Throws where no table has the headings of a layout.
  init(_ document: Document, layouts: LayoutLibrary) throws(ReadFault) {
    let beginning = Self.beginning(of: document)
    let likeliest = layouts.byLikeness(to: String(decoding: beginning.prefix(4_096), as: UTF8.self))
    guard let reading = Self.read(document, layouts: likeliest) else {
      let rows = document.tables.flatMap { $0.rows.prefix(100) }
      throw UnknownHeadings(Grid(rows: rows), beginning, layouts: layouts).fault
    }
    self.reading = reading
  }

  private static func read(_ document: Document, layouts: [Layout]) -> TableReading? {
    for layout in layouts {
      let reader = TableReader(layout: layout)
      var readings: [TableReading] = []
      var skipped: [Note] = []
      var open: Grid?
      func close() {
        if let grid = open, let reading = reader.read(grid) { readings.append(reading) }
        open = nil
      }
      for table in document.tables {
        if reader.recognises(table) {
          if var joined = open, !isSheet(table) {
            joined.append(table)
            open = joined
          } else {
            close()
            open = table
          }
        } else if let grid = open, !isSheet(table), table.width == grid.width {
          open?.append(table)
        } else if let place = table.rows.first?.place, table.width > 1 {
          skipped.append(
            Note(.sheetSkipped, at: place.part?.name ?? "", "这里没有表样 \(layout.name) 的表头，没有读。"))
        }
      }
      close()
      if var reading = join(readings) {
        reading.table.notes += skipped
        return reading
      }
    }
    return nil
  }

  private static func isSheet(_ grid: Grid) -> Bool {
    if case .sheet = grid.rows.first?.place.part { return true }
    return false
  }

  /// One table of all units.
  private static func join(_ readings: [TableReading]) -> TableReading? {
    guard var joined = readings.first else { return nil }
    for next in readings.dropFirst() {
      joined.faults += next.faults
      joined.table.join(next.table.units)
      joined.table.notes += next.table.notes
      joined.table.total = sum(joined.table.total, next.table.total)
      joined.table.year = joined.table.year ?? next.table.year
      if !next.table.department.isEmpty, next.table.department != joined.table.department {
        if joined.table.department.isEmpty {
          joined.table.department = next.table.department
        } else {
          joined.table.notes.append(
            Note(
              .sheetSkipped, at: "整个文件",
              "文件里有几个部门的表，“\(next.table.department)”的项目也记在“\(joined.table.department)”名下，请核对。"))
        }
      }
    }
    return joined
  }

  /// Nil where one of the tables prints no total.
  private static func sum(_ left: Amounts?, _ right: Amounts?) -> Amounts? {
    guard let left, let right else { return nil }
    return [left, right].total()
  }

  /// The first rows of all tables, as text.
  private static func beginning(of document: Document) -> [UInt8] {
    let rows = document.tables.flatMap { $0.rows.prefix(20) }
    return rows.flatMap { row in Array((row.cells.joined(separator: "\t") + "\n").utf8) }
  }
}

extension Grid {
  /// Its columns, by most of its first rows.
  fileprivate var width: Int { rows.prefix(50).map(\.cells.count).max() ?? 0 }

  /// Adds the rows of a table that goes on with this one on another page.
  fileprivate mutating func append(_ other: Grid) {
    var more = other.rows
    if !more.isEmpty { more[0].startsPage = true }
    rows += more
  }
}

extension GoalTable {
  /// Adds units; where each project has a sheet of its own, a unit goes on from one to the next.
  fileprivate mutating func join(_ more: [SpendingUnit]) {
    var more = more[...]
    if let last = units.last, let first = more.first, last.name == first.name,
      last.amounts == nil, first.amounts == nil
    {
      units[units.count - 1].projects += first.projects
      more = more.dropFirst()
    }
    units += more
  }
}
