import Goals

extension IndicatorRows {
  /// Joins the projects that a page break has printed in two parts, left cells and all.
  ///
  /// Equal neighbours are legitimate too; where a grand total is printed, it tells which they are,
  /// as with `PageRepeats`. Without one a page break is the likelier reason.
  mutating func joinContinued() {
    let candidates = projects.indices.filter { projects[$0].mayContinue }
    if candidates.isEmpty { return }
    let told = continued(among: candidates)
    var joined: [Project] = []
    for (index, project) in projects.enumerated() {
      guard project.mayContinue, told?.contains(index) ?? true, !joined.isEmpty else {
        joined.append(project)
        continue
      }
      joined[joined.count - 1].goal.indicators += project.goal.indicators
      let reason = told == nil ? "" : "，只计一次才与合计相符"
      notes.append(
        Note(
          .pageRepeatDropped,
          at: "\(project.place.name ?? "")“\(project.goal.name.excerpt)”",
          "分页后左边各格与前面的相同\(reason)，当作同一个项目继续。"))
    }
    projects = joined
  }

  /// Which candidates go on with the project before, by arithmetic; nil where it does not tell.
  private func continued(among candidates: [Int]) -> Set<Int>? {
    guard let total = grandTotal?.total else { return nil }
    let amounts = projects.map { $0.goal.amounts.total ?? $0.goal.amounts.sumOfSources ?? .zero }
    let excess = amounts.total() - total
    guard
      case .unique(let set, let miss) = NearestSubset.find(
        candidates.map { amounts[$0] }, near: excess),
      miss <= .rounding(of: projects.count, in: cells.currencyUnit)
    else { return nil }
    return Set(set.map { candidates[$0] })
  }
}
