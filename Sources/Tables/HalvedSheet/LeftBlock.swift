/// One project's cells on one page of the left half.
struct LeftBlock {
  /// The lines before the level-1 labels.
  let cells: [Piece]
  /// 一级指标: positions in the form's list, in the order of the page.
  let labels: [Int]
  /// Whether it is the first one of its page.
  let startsPage: Bool
  /// Where the cells stand that begin with a mark; nil where a mark is missing.
  let marks: Marks?
  var unitCode: ArraySlice<UInt8>
  var functionCode: ArraySlice<UInt8>

  struct Marks {
    /// The lines of the funding type, the last of which may hold the amount too.
    var funding: Range<Int>
    /// The line at whose end the amount stands, and where in it.
    var amountLine: Int
    var amount: Range<Int>
    /// The first line of the function, which is the one behind the amount.
    var function: Int { amountLine + 1 }
  }

  init(_ lines: ArraySlice<Piece>, startsPage: Bool, marks patterns: LeftMarks) {
    let labels = patterns.labels(atEndOf: lines)
    cells = Array(lines[..<labels.start])
    self.labels = labels.labels
    self.startsPage = startsPage
    unitCode = cells.first.flatMap { patterns.unit.prefix(of: $0.text) } ?? []
    let marks = patterns.marks(in: cells)
    self.marks = marks
    functionCode = []
    if let marks, marks.function < cells.count,
      let code = patterns.function.prefix(of: cells[marks.function].text)
    {
      functionCode = code
    }
  }

  var line: Int { cells.first?.line ?? 0 }

  /// Whether both print the same cells.
  func equals(_ other: LeftBlock) -> Bool {
    cells.count == other.cells.count && zip(cells, other.cells).allSatisfy { $0.equals($1) }
  }
}
