package import Goals

/// Why a file, or a row of it, cannot be read as a goal table.
package struct ReadFault: Error, Hashable, Sendable {
  package var place: RowPlace
  /// One sentence: what was found, what was expected, what to do.
  package var message: String
  /// Whether it is that no layout has the table's headings, which the clerk can be asked about.
  package var lacksHeadings = false

  package init(line: Int = 0, _ message: String) {
    self.init(at: RowPlace(line: line), message)
  }

  package init(at place: RowPlace, _ message: String) {
    self.place = place
    self.message = message
  }

  /// That the file ends inside a row, which is left out.
  static func cut(_ row: Grid.Row) -> ReadFault {
    let name = (row.cells.first { !$0.isEmptyCell } ?? "").trimmed.excerpt
    return ReadFault(at: row.place, "表在“\(name)”这一行中间断了，请找完整的文件。")
  }

  /// That headings stand at `place` and nothing below them.
  static func nothing(below place: RowPlace) -> ReadFault {
    ReadFault(at: place, "表头下面一行内容也没有，请找完整的文件。")
  }

  /// The line of the file, from 1; 0 where the whole file is meant.
  package var line: Int { place.line }

  /// The sentence with its place before it.
  package var description: String {
    place.name.map { "\($0)：\(message)" } ?? message
  }
}

/// A table as far as it could be read, and what could not.
package struct TableReading: Sendable {
  package var table: GoalTable
  package var faults: [ReadFault]

  package init(table: GoalTable, faults: [ReadFault] = []) {
    self.table = table
    self.faults = faults
  }
}
