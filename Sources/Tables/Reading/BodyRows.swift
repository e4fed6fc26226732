import Goals

/// Reads the cells of the rows below a header.
struct BodyRows {
  /// The column of the file for each field.
  let columns: [Layout.Field: Int]
  let currencyUnit: CurrencyUnit

  private(set) var rows: [BodyRow] = []
  private(set) var faults: [ReadFault] = []
  private(set) var notes: [Note] = []

  init(columns: [Layout.Field: Int], currencyUnit: CurrencyUnit) {
    self.columns = columns
    self.currencyUnit = currencyUnit
  }

  mutating func add(_ row: Grid.Row) {
    let printedName = text(.name, in: row)
    let name = printedName.trimmed
    var body = BodyRow(
      name: name, isIndented: printedName.hasPrefix(" ") || printedName.hasPrefix("\u{3000}"),
      amounts: Amounts(), goal: text(.goal, in: row).trimmed,
      indicators: text(.indicators, in: row).trimmed, line: row.line, startsPage: row.startsPage,
      isCut: row.isCut)
    if row.isCut {
      faults.append(
        ReadFault(line: row.line, "表在“\(name.excerpt)”这一项中间断了，后面的内容没有了，请找完整的文件。"))
    }
    if let packed = row.packedAmounts {
      body.packed = packed.map { amount($0, .total, row) }
      if packed.count == Layout.Field.amounts.count {
        body.amounts = Amounts(placed: body.packed ?? [])
        body.packed = nil
      }
    } else {
      body.amounts = Amounts(placed: Layout.Field.amounts.map { amount(text($0, in: row), $0, row) })
    }
    rows.append(body)
  }

  private func text(_ field: Layout.Field, in row: Grid.Row) -> String {
    guard let column = columns[field], column < row.cells.count else { return "" }
    return row.cells[column]
  }

  private mutating func amount(_ text: String, _ field: Layout.Field, _ row: Grid.Row) -> Money? {
    let text = text.trimmed
    if text.isEmpty || text == "-" || text == "—" { return nil }
    let name = self.text(.name, in: row).trimmed.excerpt
    if text.allSatisfy({ $0 == "#" }) {
      notes.append(
        Note(.amountLost, at: "第 \(row.line) 行“\(name)”", "金额印成了“\(text)”，数字丢失，按未知处理，请补填。"))
      return nil
    }
    do {
      return try Money(text, in: currencyUnit)
    } catch {
      faults.append(
        ReadFault(
          line: row.line, "“\(name)”的\(FieldPath(field).label)“\(text.excerpt)”\(error.sentence)"))
      return nil
    }
  }
}

extension Amounts {
  /// Amounts in the order of `Layout.Field.amounts`.
  init(placed: [Money?]) {
    self.init(total: placed[0], fiscal: placed[1], specialAccount: placed[2], other: placed[3])
  }
}

extension FieldPath {
  init(_ field: Layout.Field) {
    self =
      switch field {
      case .name: .name
      case .total: .total
      case .fiscal: .fiscal
      case .specialAccount: .specialAccount
      case .other: .other
      case .goal: .goal
      case .indicators: .indicators
      }
  }
}
