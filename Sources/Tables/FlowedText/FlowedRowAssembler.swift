import Goals

/// Puts the lines of flowed text together to rows.
struct FlowedRowAssembler {
  private let layout: Layout
  private let grammar: IndicatorGrammar
  /// Whether projects are indented, so that a row without indentation is a sum.
  private let tellsSums: Bool
  private var rows: [Grid.Row] = []
  private var row: FlowedRow?
  /// Lines behind a cell that may be complete: more of it, or the name of a unit.
  private var pending: Pending?
  private var pageBroken = false
  /// Whether the next lines may be those between a repeated title and its header row.
  private var skipsHeadLines = false

  private struct Pending {
    var line: Int
    var startsPage: Bool
    var text: [UInt8] = []
  }

  /// `lines` are those below the header.
  init(layout: Layout, grammar: IndicatorGrammar, lines: FlowedLines) {
    self.layout = layout
    self.grammar = grammar
    tellsSums = lines.hasIndented(by: layout.nesting)
  }

  /// Tells that the title or the header row stood here again.
  mutating func breakPage(beforeHeadLines: Bool) {
    pageBroken = true
    skipsHeadLines = beforeHeadLines
  }

  mutating func add(_ line: FlowedLine) {
    if skipsHeadLines && isHeadLine(line) { return }
    skipsHeadLines = false
    let startsPage = pageBroken || line.startsPage
    pageBroken = false
    let packed = PackedAmounts(line.bytes, most: Layout.Field.amounts.count)
    let isIndented = line.isIndented(by: layout.nesting)
    if isIndented || row == nil || isBehindSum {
      closeRow()
      row = FlowedRow(line: line.number, startsPage: startsPage, isIndented: isIndented)
    } else if row?.part != .name, let packed, addsUp(packed) {
      startUnit(line, packed, startsPage: startsPage)
    }
    if row?.part == .name {
      addToName(line, packed)
    } else if startsIndicators(line) {
      flushPending()
      row?.endGoal()
      row?.add(line.bytes)
    } else if pending != nil || row?.mayEnd == true {
      addToPending(line, startsPage: startsPage)
    } else {
      row?.add(line.bytes)
    }
  }

  /// The rows of the whole text; one that ends with the text before it is complete is marked.
  mutating func finish(endsWithLineBreak: Bool) -> [Grid.Row] {
    let isCut =
      pending != nil
      || row?.isCut(endsWithLineBreak: endsWithLineBreak, grammar: grammar) == true
    closeRow()
    if isCut { rows[rows.count - 1].isCut = true }
    return rows
  }

  private mutating func addToName(_ line: FlowedLine, _ packed: PackedAmounts?) {
    row?.add(line.bytes[..<(packed?.start ?? line.bytes.endIndex)].droppingLastSpaces)
    if let packed { row?.endName(packed.amounts) }
  }

  private mutating func addToPending(_ line: FlowedLine, startsPage: Bool) {
    if pending == nil { pending = Pending(line: line.number, startsPage: startsPage) }
    pending?.text += line.bytes
    // No unit's name ends like a sentence: this was more of the cell.
    if line.bytes.endsSentence { flushPending() }
  }

  private mutating func flushPending() {
    if let pending { row?.add(pending.text[...]) }
    pending = nil
  }

  /// Begins the row of a unit, whose amounts stand in `line`.
  private mutating func startUnit(_ line: FlowedLine, _ packed: PackedAmounts, startsPage: Bool) {
    guard let before = row else { return }
    let hasText = packed.start > line.bytes.startIndex
    let unit: FlowedRow
    if let pending {
      unit = FlowedRow(
        line: pending.line, startsPage: pending.startsPage, isIndented: false,
        name: pending.text[...], isGuessed: before.isGoalMissing)
      self.pending = nil
    } else if before.mayEnd && !hasText {
      return
    } else {
      // Where the cell before has no end mark, the name is taken to be one line.
      let name = hasText ? [] : row?.removeLastLine() ?? []
      unit = FlowedRow(
        line: line.number, startsPage: startsPage, isIndented: false, name: name,
        isGuessed: !before.mayEnd)
    }
    closeRow()
    row = unit
  }

  private mutating func closeRow() {
    flushPending()
    if let row { rows.append(row.gridRow(in: layout)) }
    row = nil
  }

  private var isBehindSum: Bool {
    guard tellsSums, let row else { return false }
    return !row.isIndented && row.part != .name
  }

  private func startsIndicators(_ line: FlowedLine) -> Bool {
    let start = line.bytes.endOfSpaces(at: line.bytes.startIndex)
    return line.bytes[start].isDigit && grammar.mayBeginCell(line.bytes[start...])
  }

  /// Whether amounts behind text make it a unit's row: prose can end with an amount too, but not
  /// with a total and its sources.
  private func addsUp(_ packed: PackedAmounts) -> Bool {
    let values = packed.amounts.compactMap { try? Money($0, in: layout.currencyUnit) }
    guard values.count == packed.amounts.count, values.count > 1 else { return false }
    let miss = (values[0] - values.dropFirst().total()).magnitude
    return miss <= .rounding(of: values.count - 2, in: layout.currencyUnit)
  }

  private func isHeadLine(_ line: FlowedLine) -> Bool {
    let text = String(decoding: line.bytes, as: UTF8.self)
    return layout.headLines.contains { text.trimmed.hasPrefix($0.label) }
  }
}
