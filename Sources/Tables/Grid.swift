/// A table as rows of cells: what stands between a layout and the bytes of a file format.
package struct Grid: Hashable, Sendable {
  package var rows: [Row]
  /// Whether the file's last line has no line break, so that its row may have been cut off.
  package var endsInsideLine: Bool

  package init(rows: [Row] = [], endsInsideLine: Bool = false) {
    self.rows = rows
    self.endsInsideLine = endsInsideLine
  }

  package struct Row: Hashable, Sendable {
    package var cells: [String]
    /// What the row is for; readers of files leave it `body` and the table reader finds out.
    package var role: Role
    /// Where the row begins in its file; line 0 for a row that was not read.
    package var place: RowPlace
    /// Whether a page break stands before the row.
    package var startsPage: Bool
    /// Amounts whose columns the file does not tell, in their order; nil where cells hold them.
    package var packedAmounts: [String]?
    /// Whether the file ends inside the row.
    package var isCut: Bool
    /// Whether it is only likely that the row begins where it does.
    package var isGuessed: Bool

    package init(
      _ cells: [String], role: Role = .body, line: Int = 0, startsPage: Bool = false,
      packedAmounts: [String]? = nil, isCut: Bool = false,
      isGuessed: Bool = false
    ) {
      self.cells = cells
      self.role = role
      place = RowPlace(line: line)
      self.startsPage = startsPage
      self.packedAmounts = packedAmounts
      self.isCut = isCut
      self.isGuessed = isGuessed
    }

    package var line: Int { place.line }
  }

  package enum Role: Hashable, Sendable {
    case title
    case headLine
    /// Labels of a project's own sheet, each with its text in the cell behind it.
    case label
    case header
    case grandTotal
    case unit
    case body
  }
}
