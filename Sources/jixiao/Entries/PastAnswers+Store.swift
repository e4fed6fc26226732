import Goals
import Interview
import Store

extension PastAnswers {
  /// So much is read at a time as takes half a millisecond.
  private static let namesAtOnce = 150
  private static let projectsAtOnce = 12
  /// As many as are read and weighed in a few milliseconds.
  private static let similarEntries = 25

  /// Out of the store; what cannot be read is not offered, and must not stop the typing.
  convenience init(_ store: Store) {
    self.init(
      Source(
        names: { (try? store.names(after: $0, limit: Self.namesAtOnce)) ?? [] },
        projects: { (try? store.projects(before: $0, limit: Self.projectsAtOnce)) ?? [] },
        similar: { project, unit, year in
          let similar = try? store.similar(
            name: project.name, goal: project.goal, unit: unit.isEmpty ? nil : unit, year: year,
            limit: Self.similarEntries)
          return similar ?? []
        }))
  }
}
