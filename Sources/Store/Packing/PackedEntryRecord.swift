import Goals

/// An entry as a pack spells it; a project is the text that the store has for it.
struct PackedEntryRecord: Codable {
  private var status: String
  private var position: Int
  private var versions: [VersionRecord]

  init(_ entry: PackedEntry) {
    status = entry.status.rawValue
    position = entry.position
    versions = entry.versions.map(VersionRecord.init)
  }

  /// Nil where something is no entry's.
  var packed: PackedEntry? {
    let versions = versions.compactMap(\.version)
    guard let status = EntryStatus(rawValue: status), position >= 0, !versions.isEmpty,
      versions.count == self.versions.count,
      versions.map(\.number) == Array(1...versions.count)
    else { return nil }
    return PackedEntry(status: status, position: position, versions: versions)
  }
}

private struct VersionRecord: Codable {
  var number: Int
  var savedAt: String
  var savedBy: String
  var year: Int
  var department: String
  var unit: String
  var ordinal: Int
  var layout: String
  var currencyUnit: String
  var project: String
  var source: String?
  var sourceHash: String?

  init(_ version: EntryVersion) {
    number = version.number
    savedAt = version.savedAt
    savedBy = version.savedBy
    year = version.key.year
    department = version.key.department
    unit = version.key.unit
    ordinal = version.key.ordinal
    layout = version.layout
    currencyUnit = version.currencyUnit.rawValue
    project = ProjectCoder().body(of: version.project)
    source = version.source
    sourceHash = version.sourceHash
  }

  var version: EntryVersion? {
    guard let project = ProjectCoder().project(from: project),
      let currencyUnit = CurrencyUnit(rawValue: currencyUnit)
    else { return nil }
    return EntryVersion(
      number: number, savedAt: savedAt, savedBy: savedBy,
      key: EntryKey(
        year: year, department: department, unit: unit, name: project.name, ordinal: ordinal),
      layout: layout, currencyUnit: currencyUnit, project: project, source: source,
      sourceHash: sourceHash)
  }
}
