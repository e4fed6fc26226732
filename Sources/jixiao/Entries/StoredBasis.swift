import Goals
import Interview
import Store

/// 审核依据 out of the store: last year's entry of a project, and what its unit has besides.
struct StoredBasis {
  let store: Store
  let reviewer: Reviewer

  func basis(of entry: Entry) throws -> ReviewBasis {
    let before = try store.entries(
      year: entry.key.year - 1, department: entry.key.department, unit: entry.key.unit)
    return ReviewBasis(
      reviewer: reviewer, lastYear: before.project(named: entry.project.name),
      othersOfUnit: try store.othersByUnit([entry])[entry.key.unit] ?? .zero)
  }

  /// What is known beside a draft; `edited` is the entry that it is to change, `earlier` are drafts
  /// that will be saved before it.
  ///
  /// What cannot be looked up is not known; nothing else depends on it.
  func basis(of draft: Draft, editing edited: Int64? = nil, behind earlier: [Draft] = [])
    -> ReviewBasis
  {
    var basis = ReviewBasis(reviewer: reviewer, lastYear: draft.sampleOfLastYear)
    guard let year = draft.year else { return basis }
    let name = draft.answer(.name) ?? ""
    if basis.lastYear == nil, !name.isBlank {
      let before = try? store.entries(
        year: year - 1, department: draft.department, unit: draft.unit)
      basis.lastYear = before?.project(named: name)
    }
    guard reviewer.policy.ceiling(ofUnit: draft.unit, year: year) != nil else { return basis }
    let entries = try? store.entries(year: year, department: draft.department, unit: draft.unit)
    let before = earlier.filter { $0.year == year && $0.unit == draft.unit }.map(\.project)
    // Entries of the same names are in the way and will be replaced.
    let names = Set(before.map(\.name) + [name])
    let others = (entries ?? []).filter { entry in
      edited.map { entry.id != $0 } ?? !names.contains(entry.key.name)
    }
    basis.othersOfUnit = (others.map(\.project) + before).compactMap(\.amounts.amount).total()
    return basis
  }
}

extension [Entry] {
  /// The project of a name, whatever years are in it.
  fileprivate func project(named name: String) -> ProjectGoal? {
    first { $0.project.name.withoutYears == name.withoutYears }?.project
  }
}

extension Store {
  /// What the units of some entries have besides in their year, by name.
  func othersByUnit(_ chosen: [Entry]) throws -> [String: Money] {
    let ids = Set(chosen.map(\.id))
    var others: [String: Money] = [:]
    for key in chosen.map(\.key) where others[key.unit] == nil {
      others[key.unit] = try entries(year: key.year, department: key.department, unit: key.unit)
        .filter { !ids.contains($0.id) }.compactMap(\.project.amounts.amount).total()
    }
    return others
  }
}
