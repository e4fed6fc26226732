/// A row of cells as bytes in UTF-8, filled anew for each row.
///
/// For readers of large sheets, whose cells only pass through: making a string of each would take longer
/// than reading it.
package struct RowBytes: Sendable {
  package var place: RowPlace
  /// The texts of the cells in the order in which they were read.
  package var text: [UInt8] = []
  /// Where the texts of the columns stand in it.
  package var columns: [Range<Int>] = []

  package init(_ place: RowPlace) {
    self.place = place
  }

  /// The row with strings for cells.
  package var row: Grid.Row {
    var row = Grid.Row(columns.map { String(decoding: text[$0], as: UTF8.self) })
    row.place = place
    return row
  }
}
