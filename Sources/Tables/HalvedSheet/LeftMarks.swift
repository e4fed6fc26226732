/// Finds the beginnings of cells in the left half, and the level-1 labels.
struct LeftMarks {
  let unit: DigitPattern
  let funding: DigitPattern
  let function: DigitPattern
  private let level1: [LabelPrint]

  init(_ form: HalvedSheet.Form, ruler: PieceRuler) {
    unit = DigitPattern(form.unit)
    funding = DigitPattern(form.funding)
    function = DigitPattern(form.function)
    level1 = form.level1.map { LabelPrint($0, ruler: ruler, wrapColumns: form.wrapColumns) }
  }

  /// The label that stands at `index`, with the number of its lines.
  func label(at index: Int, in lines: ArraySlice<Piece>) -> (label: Int, lines: Int)? {
    for (label, print) in level1.enumerated() where print.stands(at: index, in: lines) {
      return (label, print.lines.count)
    }
    return nil
  }

  /// The labels behind the last cell.
  func labels(atEndOf lines: ArraySlice<Piece>) -> (labels: [Int], start: Int) {
    var labels: [Int] = []
    var start = lines.endIndex
    let longest = level1.map(\.lines.count).max() ?? 0
    search: while true {
      for count in stride(from: 1, through: longest, by: 1) where start - count >= lines.startIndex {
        if let found = label(at: start - count, in: lines[..<start]), found.lines == count {
          labels.append(found.label)
          start -= count
          continue search
        }
      }
      return (labels.reversed(), start)
    }
  }

  /// Where the marked cells stand, if all marks are there.
  ///
  /// The amount is the first one behind the unit; the funding type begins at the last line before
  /// it that begins as one does.
  func marks(in cells: [Piece]) -> LeftBlock.Marks? {
    guard cells.count > 1 else { return nil }
    for index in 1..<cells.count {
      guard let amount = PrintedAmount.range(in: cells[index].text) else { continue }
      let start = (1...index).last { line in
        line < cells.count && funding.prefix(of: cells[line].text) != nil
      }
      guard let start, start > 1 else { return nil }
      return LeftBlock.Marks(funding: start..<(index + 1), amountLine: index, amount: amount)
    }
    return nil
  }
}
