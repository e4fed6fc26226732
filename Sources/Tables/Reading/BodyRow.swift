import Goals

/// A row below the header, with its cells sorted out but nothing decided yet.
struct BodyRow {
  var name: String
  var isIndented: Bool
  var amounts = Amounts()
  /// Amounts whose columns are not told yet, the total first; nil where they are.
  var packed: [Money?]?
  var goal: String
  var indicators: String
  /// The unit that a column names; nil where units have rows of their own.
  var unit: String?
  /// The unit that the head of its table names; empty where it names none.
  var unitAbove = ""
  /// What columns that only some layouts have say of the project.
  var details: [Detail: String] = [:]
  var lifetimeBudget: Money?
  var place: RowPlace
  var startsPage: Bool
  var isGuessed: Bool
  /// Whether something in it could not be read, so that it is no project to be used.
  var isFaulty = false

  var total: Money? {
    guard let packed else { return amounts.total }
    return packed.first ?? nil
  }

  /// Whether the row may be a unit's: it has amounts only.
  var hasAmountsOnly: Bool { goal.isEmpty && indicators.isEmpty && details.isEmpty }

  /// Whether both rows print the same.
  func equals(_ other: BodyRow) -> Bool {
    name == other.name && amounts == other.amounts && packed == other.packed
      && goal == other.goal && indicators == other.indicators && unit == other.unit
      && details == other.details && lifetimeBudget == other.lifetimeBudget
  }

  var placeAndName: String { "\(place.name ?? "")“\(name.excerpt)”" }
}
