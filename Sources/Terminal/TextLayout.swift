import TextColumns

/// Where each character of an edited text stands when it is wrapped after a prompt.
///
/// Places are counted in scalars, as the line editor counts; rows break between characters (grapheme
/// clusters). A line feed takes one column, for the `↵` that shows it, so that the cursor always has
/// a column of its own to stand on. Laying out a megabyte takes a few milliseconds, so that nothing
/// has to be kept from one key to the next.
struct TextLayout {
  struct Row {
    var scalars: Range<Int>
    /// The column where the row's text begins.
    var column: Int
  }

  let text: [Unicode.Scalar]
  let ruler: ColumnRuler
  private(set) var rows: [Row] = []

  /// - Parameters:
  ///   - first: The column where the text begins on its first row, behind the prompt.
  ///   - indent: The column where the other rows begin.
  init(_ text: [Unicode.Scalar], first: Int, indent: Int, width: Int, ruler: ColumnRuler) {
    self.text = text
    self.ruler = ruler
    var start = 0
    var position = 0
    var column = first
    var end = first
    func breakRow() {
      rows.append(Row(scalars: start..<position, column: column))
      start = position
      column = indent
      end = indent
    }
    while position < text.count {
      let cluster = cluster(at: position)
      if end + cluster.columns > width && (position > start || column > indent) { breakRow() }
      end += cluster.columns
      position += cluster.length
      if cluster.isLineEnd { breakRow() }
    }
    // The cursor behind the last character needs a column too.
    if end >= width { breakRow() }
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
    var position = row.scalars.lowerBound
    while position < row.scalars.upperBound {
      let cluster = cluster(at: position)
      position += cluster.length
      if position > cursor { break }
      column += cluster.columns
    }
    return (low, column)
  }

  /// The cursor nearest to a column of a row, for moving up and down.
  func cursor(row number: Int, column: Int) -> Int {
    let row = rows[number]
    var end = row.column
    var position = row.scalars.lowerBound
    while position < row.scalars.upperBound {
      let cluster = cluster(at: position)
      let isLast = position + cluster.length == row.scalars.upperBound
      // The end of a wrapped row is the start of the next one.
      if end + cluster.columns > column || (isLast && number < rows.count - 1) { break }
      end += cluster.columns
      position += cluster.length
    }
    return position
  }

  /// What a row shows.
  func shown(row number: Int) -> StyledText {
    let text = string(text[rows[number].scalars])
    guard text.last?.isNewline == true else { return StyledText(text) }
    return StyledText(String(text.dropLast())) + StyledText("↵", .faint)
  }

  private typealias Cluster = (length: Int, columns: Int, isLineEnd: Bool)

  /// The character that begins at `position`.
  private func cluster(at position: Int) -> Cluster {
    let scalar = text[position]
    let next = position + 1
    if next == text.count || text[next].standsAlone || text[next].value < 0x300 {
      if scalar.standsAlone { return (1, ruler.columns(of: scalar), false) }
      if scalar == "\n" { return (1, 1, true) }
    }
    let rest = string(text[position..<min(text.count, position + longestCluster)])
    guard let character = rest.first else { return (1, 0, false) }
    let length = character.unicodeScalars.count
    if character.isNewline { return (length, 1, true) }
    return (length, ruler.columns(of: visible(String(character))), false)
  }
}

/// No character that a person types is made of more scalars than this.
let longestCluster = 64

extension Unicode.Scalar {
  /// Whether it never joins the scalar before it into one character, and is shown as it is.
  ///
  /// Not all that do are named here, only the many in Chinese text; others take a slower way.
  fileprivate var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x2BFF,
      0x3000...0x3029, 0x3030...0x3098, 0x309B...0x30FF, 0x3400...0x9FFF, 0xFF01...0xFF9D:
      true
    default: false
    }
  }
}
