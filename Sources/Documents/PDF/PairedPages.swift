import Tables

/// A sheet wider than its paper: first every page of its left columns, then every page of the right
/// ones.
///
/// The rows of a left page are exactly as high as those of its right page, which ordinary tables
/// are not.
struct PairedPages {
  private let pairs: [(left: Part, right: Part)]

  private struct Part {
    var page: PageTables
    var ruling: Ruling
  }

  /// Nil where the pages are no two halves of one sheet.
  init?(_ pages: [PageTables]) {
    let half = pages.count / 2
    guard half > 0, pages.count == half * 2, pages.allSatisfy({ $0.rulings.count < 2 }),
      let left = pages[..<half].lazy.compactMap(\.rulings.first).first,
      let right = pages[half...].lazy.compactMap(\.rulings.first).first,
      Self.differ(left.columns, right.columns)
    else { return nil }
    var pairs: [(left: Part, right: Part)] = []
    for (one, other) in zip(pages[..<half], pages[half...]) {
      // On a page that cells are merged over from top to bottom no line goes across.
      guard let rows = (one.rulings.first ?? other.rulings.first)?.rows else { return nil }
      let pair = (
        left: one.rulings.first ?? Ruling(one.page, columns: left.columns, rows: rows),
        right: other.rulings.first ?? Ruling(other.page, columns: right.columns, rows: rows)
      )
      guard left.alignsAcross(pair.left), right.alignsAcross(pair.right),
        Self.haveSameRows(pair.left, pair.right)
      else { return nil }
      pairs.append((Part(page: one, ruling: pair.left), Part(page: other, ruling: pair.right)))
    }
    self.pairs = pairs
  }

  private static func differ(_ left: [Float], _ right: [Float]) -> Bool {
    left.count != right.count || zip(left, right).contains { abs($0 - $1) > 4 }
  }

  /// Whether each line of the half that has fewer is a line of the other one.
  private static func haveSameRows(_ left: Ruling, _ right: Ruling) -> Bool {
    guard abs(left.top - right.top) < 3, abs(left.bottom - right.bottom) < 3 else { return false }
    let (few, many) =
      left.rows.count < right.rows.count ? (left.rows, right.rows) : (right.rows, left.rows)
    return few.allSatisfy { line in many.contains { abs($0 - line) < 3 } }
  }

  func tell(_ receiver: any DocumentReceiver) {
    let left = Ruling.distinct(pairs.flatMap(\.left.ruling.columns))
    let right = Ruling.distinct(pairs.flatMap(\.right.ruling.columns))
    var rows = PageRows()
    for pair in pairs {
      let lines = Ruling.distinct(pair.left.ruling.rows + pair.right.ruling.rows)
      rows.begin(page: pair.left.page.number, lead: pair.left.page.lead)
      let one = PageCells(pair.left.page.page, pair.left.ruling, columns: left, lines: lines)
      let other = PageCells(pair.right.page.page, pair.right.ruling, columns: right, lines: lines)
      for (left, right) in zip(one.rows, other.rows) { rows.add(left.cells + right.cells) }
    }
    rows.tell(receiver)
  }
}
