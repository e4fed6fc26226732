import TextColumns

/// Where each character of an edited text stands when it is wrapped after a prompt.
///
/// Places are counted in scalars, as the line editor counts; rows break between characters (grapheme
/// clusters) where they are full, and nowhere else: text that is edited follows no rule of typography,
/// so that a typed `。` never pulls the character before it, and the cursor of an input method, to another
/// row. A line feed takes one column, for the `↵` that shows it, so that the cursor always has
/// a column of its own to stand on.
struct TextLayout {
  struct Row {
    var scalars: Range<Int>
    /// The column where the row's text begins.
    var column: Int
  }

  /// What a text is wrapped to.
  struct Shape: Equatable {
    /// The column where the text begins on its first row, behind the prompt.
    var first: Int
    /// The column where the other rows begin.
    var indent: Int
    var width: Int
    var ruler: ColumnRuler
  }

  let text: [Unicode.Scalar]
  let shape: Shape
  private(set) var rows: [Row] = []

  /// `earlier` is a layout of nearly the same text, of which the rows away from the change are kept:
  /// in a megabyte only a few are laid out anew after each key.
  init(_ text: [Unicode.Scalar], _ shape: Shape, after earlier: TextLayout? = nil) {
    self.text = text
    self.shape = shape
    let reuse = earlier.flatMap { $0.shape == shape ? Reuse(of: $0, for: text) : nil }
    rows = reuse.map { Array($0.head) } ?? []
    var start = rows.last?.scalars.upperBound ?? 0
    var position = start
    var column = rows.isEmpty ? shape.first : shape.indent
    var end = column
    let width = shape.width
    let indent = shape.indent
    func breakRow() {
      rows.append(Row(scalars: start..<position, column: column))
      start = position
      column = indent
      end = indent
    }
    while position < text.count {
      if position == start, let tail = reuse?.tail(from: position) {
        rows += tail
        return
      }
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

  /// What a row shows, the stretches of `faults` in it marked.
  func shown(row number: Int, in style: Style = .plain, marking faults: [Range<Int>] = [])
    -> StyledText
  {
    let row = rows[number].scalars
    var shown = StyledText()
    var position = row.lowerBound
    for fault in faults.map({ $0.clamped(to: row) }).sorted(by: { $0.lowerBound < $1.lowerBound })
    where fault.upperBound > position {
      let start = max(position, fault.lowerBound)
      append(position..<start, style, to: &shown)
      append(start..<fault.upperBound, .marked, to: &shown)
      position = fault.upperBound
    }
    append(position..<row.upperBound, style, to: &shown)
    return shown
  }

  private func append(_ range: Range<Int>, _ style: Style, to shown: inout StyledText) {
    let text = string(text[range])
    guard text.last?.isNewline == true else { return shown.append(text, style) }
    shown.append(String(text.dropLast()), style)
    shown.append("↵", .faint)
  }

  typealias Cluster = (length: Int, columns: Int, isLineEnd: Bool)

  /// The character that begins at `position`.
  func cluster(at position: Int) -> Cluster {
    let scalar = text[position]
    let next = position + 1
    if next == text.count || text[next].value < 0x300 || text[next].standsAlone {
      if scalar.standsAlone { return (1, shape.ruler.columns(of: scalar), false) }
      if scalar == "\n" { return (1, 1, true) }
    }
    let rest = string(text[position..<min(text.count, position + longestCluster)])
    guard let character = rest.first else { return (1, 0, false) }
    let length = character.unicodeScalars.count
    if character.isNewline { return (length, 1, true) }
    return (length, shape.ruler.columns(of: visible(String(character))), false)
  }
}
