private import Goals

/// Puts the lines of flowed text together to rows.
struct FlowedRowAssembler {
  private let layout: Layout
  private let grammar: IndicatorGrammar
  private var rows: [Grid.Row] = []
  private var row: OpenRow?
  /// Lines behind a cell that may be complete: more of it, or the name of a unit.
  private var pending: Pending?
  private var pageBroken = false
  /// Whether the next lines may be those between a repeated title and its header row.
  private var skipsHeadLines = false

  private struct OpenRow {
    var line: Int
    var startsPage: Bool
    var part = Part.name
    /// The text of the cell that is being read.
    var text: [UInt8] = []
    var name: [UInt8] = []
    var goal: [UInt8] = []
    var amounts: [String]?

    enum Part {
      case name, goal, indicators
    }

    mutating func endName(_ amounts: [String]) {
      name = text
      text = []
      self.amounts = amounts
      part = .goal
    }

    mutating func endGoal() {
      guard part == .goal else { return }
      goal = text
      text = []
      part = .indicators
    }

    /// Whether the cell may end here, so that another row's lines may follow.
    var mayEnd: Bool {
      switch part {
      case .name: false
      case .goal: text.isEmpty || text.endsSentence
      case .indicators: text.endsSentence
      }
    }
  }

  private struct Pending {
    var line: Int
    var startsPage: Bool
    var text: [UInt8] = []
  }

  init(layout: Layout, grammar: IndicatorGrammar) {
    self.layout = layout
    self.grammar = grammar
  }

  /// Tells that the title or the header row stood here again.
  mutating func breakPage(beforeHeadLines: Bool) {
    pageBroken = true
    skipsHeadLines = beforeHeadLines
  }

  mutating func add(_ line: FlowedLine) {
    if skipsHeadLines && isHeadLine(line) { return }
    skipsHeadLines = false
    let startsPage = pageBroken || line.emptyBefore >= 3
    pageBroken = false
    let packed = PackedAmounts(line.bytes, most: Layout.Field.amounts.count)
    let isIndented = layout.nesting.projectIndent > 0 && line.indent >= layout.nesting.projectIndent
    if isIndented || row == nil {
      closeRow()
      row = OpenRow(line: line.number, startsPage: startsPage)
    } else if let packed, isUnitRow(packed, on: line) {
      let unit = pending ?? Pending(line: line.number, startsPage: startsPage)
      pending = nil
      closeRow()
      row = OpenRow(line: unit.line, startsPage: unit.startsPage, text: unit.text)
    }
    if row?.part == .name {
      addToName(line, packed)
    } else if startsIndicators(line) {
      flushPending()
      startIndicators(line)
    } else if pending != nil || row?.mayEnd == true {
      if pending == nil { pending = Pending(line: line.number, startsPage: startsPage) }
      pending?.text += line.bytes
    } else {
      row?.text += line.bytes
    }
  }

  /// The rows of the whole text; one that ends with the text before it is complete is marked.
  mutating func finish(endsWithLineBreak: Bool) -> [Grid.Row] {
    flushPending()
    // A goal without indicators is complete, unless the file stops in the middle of a line.
    let stopsInGoal = !endsWithLineBreak && row?.part == .goal && row?.text.isEmpty == false
    closeRow()
    if stopsInGoal, !rows.isEmpty { rows[rows.count - 1].isCut = true }
    return rows
  }

  private mutating func addToName(_ line: FlowedLine, _ packed: PackedAmounts?) {
    guard let packed else {
      row?.text += line.bytes
      return
    }
    row?.text += line.bytes[..<packed.start].droppingLastSpaces
    row?.endName(packed.amounts)
  }

  private mutating func startIndicators(_ line: FlowedLine) {
    row?.endGoal()
    row?.text += line.bytes
  }

  private mutating func flushPending() {
    row?.text += pending?.text ?? []
    pending = nil
  }

  private func startsIndicators(_ line: FlowedLine) -> Bool {
    let start = line.bytes.endOfSpaces(at: line.bytes.startIndex)
    return line.bytes[start].isDigit && grammar.mayBeginCell(line.bytes[start...])
  }

  /// Whether amounts behind text that may be a unit's name make it a row: they must add up, since
  /// prose can end with an amount too.
  private func isUnitRow(_ packed: PackedAmounts, on line: FlowedLine) -> Bool {
    let hasName = packed.start > line.bytes.startIndex || pending != nil
    guard hasName, pending != nil || row?.mayEnd == true else { return false }
    let values = packed.amounts.compactMap { try? Money($0, in: layout.currencyUnit) }
    return values.count == packed.amounts.count && values.count > 1
      && values[0] == values.dropFirst().total()
  }

  private func isHeadLine(_ line: FlowedLine) -> Bool {
    let text = String(decoding: line.bytes, as: UTF8.self)
    return layout.headLines.contains { text.trimmed.hasPrefix($0.label) }
  }

  private mutating func closeRow() {
    flushPending()
    guard let row else { return }
    var cells = [String](repeating: "", count: layout.columns.count)
    func set(_ field: Layout.Field, _ bytes: [UInt8]) {
      if let column = layout.column(field) {
        cells[column] = String(decoding: bytes, as: UTF8.self)
      }
    }
    set(.name, row.part == .name ? row.text : row.name)
    set(.goal, row.part == .goal ? row.text : row.goal)
    if row.part == .indicators { set(.indicators, row.text) }
    rows.append(
      Grid.Row(
        cells, line: row.line, startsPage: row.startsPage, packedAmounts: row.amounts ?? [],
        isCut: row.amounts == nil))
    self.row = nil
  }
}

extension [UInt8] {
  /// Whether the text ends with `。`, spaces aside.
  fileprivate var endsSentence: Bool {
    let end = lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? 0
    return end >= 3 && self[end - 3] == 0xE3 && self[end - 2] == 0x80 && self[end - 1] == 0x82
  }
}

extension ArraySlice<UInt8> {
  fileprivate var droppingLastSpaces: ArraySlice<UInt8> {
    self[..<(lastIndex { $0 != 0x20 }.map { $0 + 1 } ?? startIndex)]
  }
}
