import Goals

/// Reads rows that are known to be projects', with the indicators in their cells.
struct ProjectRows {
  let grammar: IndicatorGrammar?
  let catalog: IndicatorCatalog

  private(set) var faults: [ReadFault] = []
  private(set) var notes: [Note] = []
  /// The printed name of a code that was last found to be the catalogue's, as nearly all are.
  private var knownNames: [String: String] = [:]

  init(grammar: IndicatorGrammar?, catalog: IndicatorCatalog) {
    self.grammar = grammar
    self.catalog = catalog
  }

  /// A project of these amounts, or nil where something of it could not be read.
  mutating func read(_ row: BodyRow, amounts: Amounts) -> ProjectGoal? {
    let cell = grammar?.read(row.indicators) ?? IndicatorCellReading()
    faults += cell.faults.map { ReadFault(at: row.place, "“\(row.name.excerpt)”：\($0)") }
    noteNumbering(cell.heads, of: row)
    for head in cell.heads { noteName(head, of: row) }
    guard !row.isFaulty, cell.faults.isEmpty else { return nil }
    return ProjectGoal(
      name: row.name, amounts: amounts, lifetimeBudget: row.lifetimeBudget,
      goal: row.goal, details: row.details, indicators: cell.indicators)
  }

  /// One note for a row: behind the first wrong number all others may be wrong.
  private mutating func noteNumbering(_ heads: [IndicatorHead], of row: BodyRow) {
    guard let (index, head) = heads.enumerated().first(where: { $1.number != $0 + 1 }) else {
      return
    }
    notes.append(
      Note(
        .numberingBroken, at: row.placeAndName,
        "第 \(index + 1) 条指标的编号印成了 \(head.number)，按先后顺序读取。"))
  }

  private mutating func noteName(_ head: IndicatorHead, of row: BodyRow) {
    if knownNames[head.code] == head.codeName { return }
    guard let known = catalog.indicatorClass(head.code), !known.isNamed(head.codeName) else {
      knownNames[head.code] = head.codeName
      return
    }
    notes.append(
      Note(
        .codeNameDiffers, at: row.placeAndName,
        "代码 \(head.code) 后面印的是“\(head.codeName.excerpt)”，目录里是“\(known.name)”，以代码为准。"))
  }
}
