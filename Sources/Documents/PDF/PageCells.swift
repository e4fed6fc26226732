/// The cells of one table on a page, with the characters that stand in each.
struct PageCells {
  /// A row of cells; a merged cell's text stands in its first place.
  struct Row {
    var cells: [CellText]
  }

  private(set) var rows: [Row] = []

  /// `columns` and `lines` are where the table's lines stand; they may be more than this page shows.
  init(_ page: PDFPage, _ ruling: Ruling, columns: [Float], lines: [Float]) {
    let width = columns.count - 1
    let height = lines.count - 1
    guard width > 0, height > 0 else { return }
    var groups = Groups(count: width * height)
    for row in 0..<height {
      for column in 0..<width {
        let index = row * width + column
        if column + 1 < width,
          !ruling.hasLine(atColumn: columns[column + 1], from: lines[row], to: lines[row + 1])
        {
          groups.join(index, index + 1)
        }
        if row + 1 < height,
          !ruling.hasLine(atRow: lines[row + 1], from: columns[column], to: columns[column + 1])
        {
          groups.join(index, index + width)
        }
      }
    }
    var glyphs: [Int: [PageGlyph]] = [:]
    for glyph in page.glyphs where glyph.scalar != "\n" {
      guard let column = Self.interval(of: glyph.center, in: columns),
        let row = Self.interval(of: glyph.middle, in: lines)
      else { continue }
      glyphs[groups.root(row * width + column), default: []].append(glyph)
    }
    for row in 0..<height {
      rows.append(
        Row(
          cells: (0..<width).map { column in
            CellText(glyphs[row * width + column] ?? [], left: columns[column])
          }))
    }
  }

  /// Between which two of ascending places another one lies.
  static func interval(of place: Float, in places: [Float]) -> Int? {
    guard let first = places.first, place >= first, let last = places.last, place < last else {
      return nil
    }
    var low = 0
    var high = places.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if places[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
