import Goals

extension Rollover {
  /// What the rules find in an entry as it is for the new year, beside what it was.
  func findings(in item: RolloverItem) -> [Finding] {
    var sheet = EntrySheet(
      department: item.key.department, unit: item.unit, year: target, project: project(of: item),
      layout: item.layout)
    sheet.basis = basis(of: item)
    // What the unit's entries take together stands at the worksheet's head, not with each of them.
    sheet.basis.othersOfUnit = .zero
    return sheet.findings
  }

  /// What is known beside an entry.
  func basis(of item: RolloverItem) -> ReviewBasis {
    ReviewBasis(
      reviewer: reviewer, lastYear: target - year == 1 ? item.old : nil,
      othersOfUnit: sum(of: item.unit, without: item.key))
  }
}
