package import Goals

extension Layout {
  /// What rules need not ask for, because the layout has no place for it.
  package var absentFields: Rule.Fields {
    if has(.indicators) { return has(.goal) ? [] : .goal }
    var absent: Rule.Fields = []
    if !has(.goal) { absent.insert(.goal) }
    if !has(.cycleTarget) { absent.insert(.cycleTarget) }
    return absent
  }

  /// What is known of an entry in this layout while it is reviewed.
  package func reviewContext(year: Int?) -> ReviewContext {
    ReviewContext(
      framework: framework, layout: name, year: year, currencyUnit: currencyUnit,
      absent: absentFields)
  }
}
