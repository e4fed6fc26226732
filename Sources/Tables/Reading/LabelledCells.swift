/// Labels with their texts, as they stand side by side in the head of a sheet.
///
/// A label may be merged over several columns, whose places are blank then. How many they are is the
/// same for all labels that begin in one column, and is told by those that have a text.
struct LabelledCells {
  struct Cell {
    var label: String
    var text: String
    var place: RowPlace
  }

  private(set) var cells: [Cell] = []

  init(_ rows: ArraySlice<Grid.Row>, isLabel: (String) -> Bool) {
    var found: [(row: Grid.Row, column: Int)] = []
    /// For each column, how far behind its labels the nearest text stands.
    var distances: [Int: Int] = [:]
    for row in rows {
      let labels = row.cells.indices.dropLast().filter { isLabel(row.cells[$0]) }
      for (index, column) in labels.enumerated() {
        found.append((row, column))
        let end = index + 1 < labels.count ? labels[index + 1] : row.cells.count
        if let text = ((column + 1)..<end).first(where: { !row.cells[$0].isEmptyCell }) {
          distances[column] = min(distances[column] ?? .max, text - column)
        }
      }
    }
    for (row, column) in found {
      let place = column + (distances[column] ?? 1)
      let isOwn = place < row.cells.count && !isLabel(row.cells[place])
      cells.append(
        Cell(
          label: row.cells[column], text: isOwn ? row.cells[place] : "",
          place: row.place.cell(place)))
    }
  }
}
