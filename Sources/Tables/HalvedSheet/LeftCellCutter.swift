/// Cuts a project's lines into cells: by their marks, by what recurs with a code, and the last
/// three by evidence.
struct LeftCellCutter {
  let evidence: WrapEvidence
  private var units = RecurringCell(followedBy: .cell)
  private var functions = RecurringCell(followedBy: .cells)

  init(evidence: WrapEvidence) {
    self.evidence = evidence
  }

  /// Takes in how a block's unit and function are printed.
  mutating func learn(_ block: LeftBlock) {
    guard let marks = block.marks else { return }
    units.add(block.cells[..<marks.funding.lowerBound], code: block.unitCode, evidence: evidence)
    if !block.functionCode.isEmpty {
      functions.add(
        block.cells[marks.function...], code: block.functionCode, evidence: evidence)
    }
  }

  func cells(of block: LeftBlock) -> LeftCells {
    var cells = LeftCells()
    guard let marks = block.marks else {
      let end = min(units.lines(code: block.unitCode) ?? 1, block.cells.count)
      cells.unit = block.cells[..<end].cellText
      cells.rationale = block.cells[end...].cellText
      cells.doubt = .marksMissing
      return cells
    }
    let unitEnd = min(units.lines(code: block.unitCode) ?? 1, marks.funding.lowerBound)
    cells.unit = block.cells[..<unitEnd].cellText
    cells.name = block.cells[unitEnd..<marks.funding.lowerBound].cellText
    let amountLine = block.cells[marks.amountLine]
    var fundingEnd = amountLine
    fundingEnd.text = amountLine.text[..<marks.amount.lowerBound].withoutOuterSpaces
    let funding = block.cells[marks.funding].dropLast() + [fundingEnd]
    cells.funding = funding.cellText
    cells.amount = String(decoding: amountLine.text[marks.amount], as: UTF8.self)
    var start = marks.function
    if !block.functionCode.isEmpty {
      let lines = functions.lines(code: block.functionCode) ?? 1
      let end = min(start + lines, block.cells.count)
      cells.function = block.cells[start..<end].cellText
      start = end
    }
    addGoals(block.cells[start...], to: &cells)
    return cells
  }

  private func addGoals(_ lines: ArraySlice<Piece>, to cells: inout LeftCells) {
    guard !lines.isEmpty else {
      cells.doubt = .goalMissing
      return
    }
    let split = TripleSplit(Array(lines), kind: .goals, evidence: evidence)
    let triples = split.best().triples
    guard let triple = triples.first else { return }
    cells.rationale = split.pieces[triple.text].cellText
    cells.goal = split.pieces[triple.first].cellText
    cells.annualGoal = split.pieces[triple.second].cellText
    if triple.text.isEmpty || triple.first.isEmpty || triple.second.isEmpty {
      cells.doubt = .goalMissing
    } else if split.margin(of: 0, in: triples) < Self.certain {
      cells.doubt = .goalsUndecided
    }
  }

  /// So much must speak against every other way to part the cells.
  private static let certain = 3
}
