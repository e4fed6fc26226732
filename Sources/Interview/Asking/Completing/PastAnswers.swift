package import Goals
import Tables

/// 以往的填报: what earlier entries have to offer for the answers of this one.
///
/// It is read from the store in quiet times, piece by piece, so that neither the first question nor a
/// key ever waits for it.
package final class PastAnswers {
  /// The store, as functions.
  package struct Source {
    /// Names behind those that were read last, later years first; none at the end.
    package var names: (_ after: PastName?) -> [PastName]
    /// Entries with lower numbers than the one that was read last, the newest first.
    package var projects: (_ before: Int64?) -> [(id: Int64, project: ProjectGoal)]
    /// Entries that may help in writing this one.
    package var similar: (_ project: ProjectGoal, _ unit: String, _ year: Int) -> [SimilarEntry]

    package init(
      names: @escaping (_ after: PastName?) -> [PastName],
      projects: @escaping (_ before: Int64?) -> [(id: Int64, project: ProjectGoal)],
      similar: @escaping (_ project: ProjectGoal, _ unit: String, _ year: Int) -> [SimilarEntry]
    ) {
      self.names = names
      self.projects = projects
      self.similar = similar
    }
  }

  package var names = PastNames()
  package private(set) var measures = PastMeasures()
  private let source: Source
  private var lastName: PastName?
  private var lastProject: Int64?
  private var hasAllNames = false
  private var projectCount = 0
  private var similar: (subject: Subject, entries: [SimilarEntry])?

  /// What decides which entries are similar.
  private struct Subject: Equatable {
    var name: String
    var goal: String
    var unit: String
    var year: Int
  }

  /// Indicators are taken from so many entries, the newest: all that a department writes in a hundred
  /// years, and a few seconds' reading between keys.
  private static let mostProjects = 20_000

  package init(_ source: Source) {
    self.source = source
  }

  /// Without a store.
  package static var none: PastAnswers {
    PastAnswers(Source(names: { _ in [] }, projects: { _ in [] }, similar: { _, _, _ in [] }))
  }

  /// Reads one more piece; false when there is none left.
  package func load() -> Bool {
    if !hasAllNames {
      let more = source.names(lastName)
      names.add(more)
      lastName = more.last ?? lastName
      hasAllNames = more.isEmpty
      return true
    }
    guard projectCount < Self.mostProjects else { return false }
    let more = source.projects(lastProject)
    for (id, project) in more {
      measures.add(project)
      lastProject = id
    }
    // An end that was found is not looked for again at the next question.
    projectCount = more.isEmpty ? Self.mostProjects : projectCount + more.count
    return !more.isEmpty
  }

  /// Indicators that the entry might have, the most welcome first, apart from the one that is asked
  /// about.
  package func suggestions(for draft: Draft, at index: Int) -> [IndicatorSuggestion] {
    var draft = draft
    draft.apply(.removedIndicator(index))
    let subject = SuggestionSubject(
      year: draft.year ?? .max, unit: draft.unit, project: draft.project,
      framework: draft.layout.framework)
    return IndicatorSuggestion.all(
      for: subject, similar: similarEntries(to: draft), blanks: draft.blanks)
  }

  /// Entries that may help in writing this one.
  package func similarEntries(to draft: Draft) -> [SimilarEntry] {
    let project = draft.project
    let subject = Subject(
      name: project.name, goal: project.goal, unit: draft.unit, year: draft.year ?? .max)
    if let similar, similar.subject == subject { return similar.entries }
    let entries = source.similar(project, subject.unit, subject.year)
    similar = (subject, entries)
    return entries
  }
}
