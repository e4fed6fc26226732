/// Labels with their texts, as they stand side by side in the head of a sheet.
///
/// A label may be merged over several columns, whose places are blank then. How many they are is the
/// same for all labels that begin in one column, and is told by those that have a text.
struct LabelledCells {
  struct Cell {
    var field: Layout.Field
    var text: String
    var place: RowPlace
  }

  private(set) var cells: [Cell] = []

  init(_ rows: ArraySlice<Grid.Row>, marks: PrintedMarks) {
    /// What the cells of each row are labels of.
    let fields = rows.map { $0.cells.map(marks.field(labelled:)) }
    let distances = Self.distances(rows, fields)
    cells.reserveCapacity(2 * rows.count)
    for (index, fields) in zip(rows.indices, fields) {
      for (column, field) in fields.enumerated().dropLast() {
        guard let field else { continue }
        let place = column + (distances[column] ?? 1)
        let isOwn = place < fields.count && fields[place] == nil
        cells.append(
          Cell(
            field: field, text: isOwn ? rows[index].cells[place] : "",
            place: rows[index].place.cell(place)))
      }
    }
  }

  /// For each column, how far behind its labels the nearest text stands.
  private static func distances(
    _ rows: ArraySlice<Grid.Row>, _ fields: [[Layout.Field?]]
  ) -> [Int: Int] {
    var distances: [Int: Int] = [:]
    for (index, fields) in zip(rows.indices, fields) {
      var label: Int?
      for (column, field) in fields.enumerated() {
        if field != nil {
          label = column
        } else if let begun = label, !rows[index].cells[column].isEmptyCell {
          distances[begun] = min(distances[begun] ?? .max, column - begun)
          label = nil
        }
      }
    }
    return distances
  }
}
