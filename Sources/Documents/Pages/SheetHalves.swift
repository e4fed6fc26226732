import Tables

/// A sheet wider than its paper: first every page of its left columns, then every page of the right
/// ones.
///
/// The rows of a left page are exactly as high as those of its right page, which ordinary tables
/// are not.
struct SheetHalves {
  private let pairs: [(left: PageTables, right: PageTables)]

  /// Nil where the pages are no two halves of one sheet.
  init?(_ pages: [PageTables]) {
    let half = pages.count / 2
    guard half > 0, pages.count == half * 2, pages.allSatisfy({ $0.rulings.count == 1 }) else {
      return nil
    }
    let pairs = (0..<half).map { (left: pages[$0], right: pages[half + $0]) }
    let left = pairs.compactMap(\.left.rulings.first)
    let right = pairs.compactMap(\.right.rulings.first)
    guard let first = left.first, let second = right.first,
      left.allSatisfy(first.alignsAcross), right.allSatisfy(second.alignsAcross),
      Self.differ(first.columns, second.columns),
      zip(left, right).allSatisfy(Self.haveSameRows)
    else { return nil }
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
    let left = Ruling.distinct(pairs.flatMap { $0.left.rulings[0].columns })
    let right = Ruling.distinct(pairs.flatMap { $0.right.rulings[0].columns })
    var rows = PageRows()
    for pair in pairs {
      let (leftRuling, rightRuling) = (pair.left.rulings[0], pair.right.rulings[0])
      let lines = Ruling.distinct(leftRuling.rows + rightRuling.rows)
      rows.begin(
        page: pair.left.number,
        lead: pair.left.items.prefix { if case .text = $0 { true } else { false } }
          .compactMap { if case .text(let text) = $0 { text } else { nil } })
      let leftCells = PageCells(pair.left.page, leftRuling, columns: left, lines: lines)
      let rightCells = PageCells(pair.right.page, rightRuling, columns: right, lines: lines)
      for (one, other) in zip(leftCells.rows, rightCells.rows) {
        rows.add(one.cells + other.cells)
      }
    }
    rows.tell(receiver)
  }
}
