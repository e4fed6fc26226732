import Goals

/// Puts the text of a cell into the field that it stands for, and collects what is wrong with it.
struct CellReader {
  let currencyUnit: CurrencyUnit
  private(set) var faults: [ReadFault] = []
  private(set) var notes: [Note] = []
  /// The last amount that was read: the next is often the same, since most projects have one source.
  private var last: (text: String, amount: Money)?

  init(currencyUnit: CurrencyUnit) {
    self.currencyUnit = currencyUnit
  }

  mutating func set(
    _ field: Layout.Field, of project: inout ProjectGoal, to text: String, at place: RowPlace
  ) {
    if let detail = field.detail {
      project.details[detail] = text.isEmpty ? nil : text
      return
    }
    switch field {
    case .name: project.name = text
    case .goal: project.goal = text
    case .total: project.amounts.total = amount(text, field, of: project.name, at: place)
    case .fiscal: project.amounts.fiscal = amount(text, field, of: project.name, at: place)
    case .specialAccount:
      project.amounts.specialAccount = amount(text, field, of: project.name, at: place)
    case .other: project.amounts.other = amount(text, field, of: project.name, at: place)
    case .lifetimeBudget:
      project.lifetimeBudget = amount(text, field, of: project.name, at: place)
    default: break
    }
  }

  /// Nil for a blank cell, and for an amount that was lost in printing or is none.
  mutating func amount(
    _ text: String, _ field: Layout.Field, of name: String, at place: RowPlace
  ) -> Money? {
    if let last, last.text == text { return last.amount }
    let text = text.trimmed
    if text.isEmpty || text == "-" || text == "—" { return nil }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: "#") }) {
      notes.append(
        Note(
          .amountLost, at: "\(place.name ?? "")“\(name.excerpt)”",
          "\(field.label)印成了“\(text.excerpt)”，数字丢失，按未知处理，请补填。"))
      return nil
    }
    do {
      let amount = try Money(text, in: currencyUnit)
      last = (text, amount)
      return amount
    } catch {
      faults.append(
        ReadFault(
          at: place,
          "“\(name.excerpt)”的\(field.label)“\(text.excerpt)”\(error.sentence)"))
      return nil
    }
  }
}
