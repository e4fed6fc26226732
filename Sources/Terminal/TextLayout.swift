import TextColumns

/// Where each character of an edited text stands when it is wrapped after a prompt.
///
/// Places are counted in scalars, as the line editor counts; rows break between characters (grapheme
/// clusters). A line feed takes one column, for the `↵` that shows it, so that the cursor always has
/// a column of its own to stand on.
struct TextLayout {
  struct Row {
    var range: Range<String.Index>
    var scalars: Range<Int>
    /// The column where the row's text begins.
    var column: Int
    var columns: Int
  }

  let text: String
  let ruler: ColumnRuler
  private(set) var rows: [Row] = []

  /// - Parameters:
  ///   - first: The column where the text begins on its first row, behind the prompt.
  ///   - indent: The column where the other rows begin.
  init(_ text: String, first: Int, indent: Int, width: Int, ruler: ColumnRuler) {
    self.text = text
    self.ruler = ruler
    var row = Row(
      range: text.startIndex..<text.startIndex, scalars: 0..<0, column: first, columns: 0)
    var offset = 0
    var index = text.startIndex
    func breakRow() {
      row.range = row.range.lowerBound..<index
      row.scalars = row.scalars.lowerBound..<offset
      rows.append(row)
      row = Row(range: index..<index, scalars: offset..<offset, column: indent, columns: 0)
    }
    for character in text {
      let (scalars, columns) = measure(character)
      if row.column + row.columns + columns > width && (row.columns > 0 || row.column > indent) {
        breakRow()
      }
      row.columns += columns
      offset += scalars
      index = text.index(after: index)
      if character.isNewline { breakRow() }
    }
    // The cursor behind the last character needs a column too.
    if row.column + row.columns >= width { breakRow() }
    breakRow()
  }

  /// The row and column of the cursor before the scalar with number `cursor`.
  func place(of cursor: Int) -> (row: Int, column: Int) {
    var low = 0
    var high = rows.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if rows[middle].scalars.lowerBound <= cursor { low = middle } else { high = middle - 1 }
    }
    let row = rows[low]
    var column = row.column
    var offset = row.scalars.lowerBound
    for character in text[row.range] {
      let (scalars, columns) = measure(character)
      offset += scalars
      if offset > cursor { break }
      column += columns
    }
    return (low, column)
  }

  /// The cursor nearest to a column of a row, for moving up and down.
  func cursor(row number: Int, column: Int) -> Int {
    let row = rows[number]
    var end = row.column
    var offset = row.scalars.lowerBound
    for character in text[row.range] {
      let (scalars, columns) = measure(character)
      let isLast = offset + scalars == row.scalars.upperBound
      // The end of a wrapped row is the start of the next one.
      if end + columns > column || (isLast && number < rows.count - 1) { break }
      end += columns
      offset += scalars
    }
    return offset
  }

  /// What a row shows.
  func shown(row number: Int) -> StyledText {
    let text = text[rows[number].range]
    guard text.last?.isNewline == true else { return StyledText(String(text)) }
    return StyledText(String(text.dropLast())) + StyledText("↵", .faint)
  }

  /// Scalars and columns of one character as it is shown.
  private func measure(_ character: Character) -> (scalars: Int, columns: Int) {
    let scalars = character.unicodeScalars
    if character.isNewline { return (scalars.count, 1) }
    if let only = scalars.first, scalars.count == 1, only.isShown {
      return (1, ruler.columns(of: only))
    }
    return (scalars.count, ruler.columns(of: visible(String(character))))
  }
}
