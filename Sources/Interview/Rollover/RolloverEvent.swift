/// What tells one entry of a worksheet from the others, whatever becomes of it.
package struct RolloverKey: Hashable, Sendable, Codable {
  package var department: String
  package var unit: String
  package var name: String
  package var ordinal: Int

  package init(department: String, unit: String, name: String, ordinal: Int) {
    self.department = department
    self.unit = unit
    self.name = name
    self.ordinal = ordinal
  }
}

/// What the clerk wants done with an entry of the old year.
package enum RolloverDecision: Hashable, Sendable, Codable {
  /// 沿用: with years moved and new amounts.
  case carryOver
  /// 不再申报
  case drop
  /// 并入: its indicators that the other lacks go into another entry, and its amounts into the sum
  /// that the other had last year.
  case merge(into: RolloverKey)
}

/// One confirmed step of a worksheet; a worksheet is its source and all of its events, in order.
package enum RolloverEvent: Hashable, Sendable, Codable {
  case decided(RolloverKey, RolloverDecision)
  /// A decision was taken back.
  case undecided(RolloverKey)
  /// Whether years in the entry's texts are moved, or stay as they were.
  case movedYears(RolloverKey, Bool)
  /// A source of funds, by its path's key, and the amount as it was typed; an empty text for none.
  case setAmount(RolloverKey, field: String, text: String)
  /// A name, goal or target, by its path's key.
  case setText(RolloverKey, field: String, text: String)
  /// All targets of an entry hold for the new year as they stand.
  case keptTargets(RolloverKey)
  /// An entry that the old year does not have.
  case added(RolloverKey)
  /// A step of the guided session over one entry.
  case edited(RolloverKey, DraftEvent)
  /// The guided session over one entry was ended by saving.
  case savedEdit(RolloverKey)
  /// 控制数: what a unit may ask for; an empty text for none.
  case setCeiling(unit: String, text: String)
}
