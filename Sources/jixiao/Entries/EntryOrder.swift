import Store

/// 次序: a department's entries of one year as an export writes them, unit by unit.
struct EntryOrder {
  private(set) var entries: [Entry]

  /// `entries` are those of one department and year, by position.
  init(_ entries: [Entry]) {
    var units: [String] = []
    for entry in entries where !units.contains(entry.key.unit) { units.append(entry.key.unit) }
    self.entries = units.flatMap { unit in entries.filter { $0.key.unit == unit } }
  }

  var units: [String] {
    var units: [String] = []
    for entry in entries where units.last != entry.key.unit { units.append(entry.key.unit) }
    return units
  }

  /// Puts an entry where another one of its unit stands, which moves on to make room.
  mutating func move(_ entry: Entry, to place: Int) {
    guard let old = entries.firstIndex(where: { $0.id == entry.id }) else { return }
    let moved = entries.remove(at: old)
    entries.insert(moved, at: min(place, entries.count))
    self = EntryOrder(entries)
  }

  /// Puts a unit with all its entries where another one stands.
  mutating func move(unit: String, to place: Int) {
    var units = units
    guard let old = units.firstIndex(of: unit) else { return }
    units.remove(at: old)
    units.insert(unit, at: min(place, units.count))
    entries = units.flatMap { unit in entries.filter { $0.key.unit == unit } }
  }

  /// Gives an entry to another unit, behind that unit's last; the units stay in their order.
  ///
  /// False where the unit has an entry of the same name; then nothing has changed.
  mutating func give(_ entry: Entry, to unit: String, in store: Store) throws -> Bool {
    guard case .saved = try store.move(entry: entry.id, toUnit: unit),
      let moved = try store.entry(id: entry.id)
    else { return false }
    self = EntryOrder(entries.filter { $0.id != entry.id } + [moved])
    try store.arrange(ids)
    return true
  }

  var ids: [Int64] { entries.map(\.id) }
}
