package import Goals

extension Layout {
  /// What rules need not ask for, because the layout has no place for it.
  package var absentFields: Rule.Fields {
    let fields = fields
    if fields.contains(.indicators) { return fields.contains(.goal) ? [] : .goal }
    var absent: Rule.Fields = []
    if !fields.contains(.goal) { absent.insert(.goal) }
    if !fields.contains(.cycleTarget) { absent.insert(.cycleTarget) }
    return absent
  }

  /// What is known of an entry in this layout while it is reviewed.
  package func reviewContext(year: Int?) -> ReviewContext {
    ReviewContext(
      framework: framework, layout: name, year: year, currencyUnit: currencyUnit,
      absent: absentFields)
  }
}
