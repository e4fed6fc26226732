import Goals

/// Reads the cells of the rows below a header.
struct BodyRows {
  /// The column of the file for each field.
  let columns: [Layout.Field: Int]

  /// The unit that the head above the rows names, for those in which no column names one.
  var unit: String

  private(set) var rows: [BodyRow] = []
  /// The fields that are neither amounts nor what every layout has.
  private let rarer: [Layout.Field]
  private var cells: CellReader
  private var rowFaults: [ReadFault] = []
  private var rowNotes: [Note] = []

  /// `most` rows are expected.
  init(
    columns: [Layout.Field: Int], currencyUnit: CurrencyUnit, unit: String = "", most: Int
  ) {
    self.columns = columns
    self.unit = unit
    rarer = columns.keys.filter { $0.detail != nil || $0 == .lifetimeBudget }
      .sorted { $0.rawValue < $1.rawValue }
    cells = CellReader(currencyUnit: currencyUnit)
    rows.reserveCapacity(most)
  }

  /// Hands the rows over, so that they need not be copied.
  mutating func takeRows() -> [BodyRow] {
    defer { rows = [] }
    return rows
  }

  var faults: [ReadFault] { rowFaults + cells.faults }
  var notes: [Note] { rowNotes + cells.notes }

  mutating func add(_ row: Grid.Row) {
    let printedName = text(.name, in: row)
    var body = BodyRow(
      name: printedName.trimmed,
      isIndented: printedName.hasPrefix(" ") || printedName.hasPrefix("\u{3000}"),
      goal: text(.goal, in: row).trimmed, indicators: text(.indicators, in: row).trimmed,
      unitAbove: unit,
      place: row.place, startsPage: row.startsPage, isGuessed: row.isGuessed)
    let faultsBefore = rowFaults.count + cells.faults.count
    if let packed = row.packedAmounts {
      addPacked(packed, to: &body, row)
    } else {
      body.amounts = Amounts(
        placed: Layout.Field.amounts.map {
          cells.amount(
            text($0, in: row), $0, of: body.name, at: row.place.cell(columns[$0]))
        })
    }
    if columns[.unit] != nil { body.unit = text(.unit, in: row).trimmed }
    addRarer(to: &body, row)
    body.isFaulty = rowFaults.count + cells.faults.count > faultsBefore
    if row.isGuessed {
      rowNotes.append(
        Note(.unitRowGuessed, at: body.placeAndName, "前一项没有以“。”结束，这个单位的名称从哪里开始是推断的，请核对。"))
    }
    rows.append(body)
  }

  private mutating func addRarer(to body: inout BodyRow, _ row: Grid.Row) {
    if rarer.isEmpty { return }
    var project = ProjectGoal(name: body.name)
    for field in rarer {
      cells.set(
        field, of: &project, to: text(field, in: row).trimmed, at: row.place.cell(columns[field]))
    }
    body.details = project.details
    body.lifetimeBudget = project.lifetimeBudget
  }

  /// Names a row that the end of the file has cut off; it is left out.
  mutating func addCut(_ row: Grid.Row, isCertain: Bool) {
    let name = text(.name, in: row).trimmed.excerpt
    let advice = isCertain ? "" : "；如果表本来就到这里，请在末尾加一个换行再读"
    rowFaults.append(ReadFault(at: row.place, "表在“\(name)”这一项中间断了，请找完整的文件\(advice)。"))
  }

  private mutating func addPacked(_ packed: [String], to body: inout BodyRow, _ row: Grid.Row) {
    if packed.isEmpty {
      rowFaults.append(
        ReadFault(at: row.place, "“\(body.name.excerpt)”后面没有金额，分不清项目名称和绩效目标，请在名称后补上金额。"))
    }
    let amounts = packed.map { cells.amount($0, .total, of: body.name, at: row.place) }
    if packed.count == Layout.Field.amounts.count {
      body.amounts = Amounts(placed: amounts)
    } else {
      body.packed = amounts
    }
  }

  private func text(_ field: Layout.Field, in row: Grid.Row) -> String {
    guard let column = columns[field], column < row.cells.count else { return "" }
    return row.cells[column]
  }
}

extension Amounts {
  /// Amounts in the order of `Layout.Field.amounts`.
  init(placed: [Money?]) {
    self.init(total: placed[0], fiscal: placed[1], specialAccount: placed[2], other: placed[3])
  }
}
