/// An earlier entry that may help in writing another one.
package struct SimilarEntry: Hashable, Sendable {
  package var year: Int
  package var unit: String
  package var project: ProjectGoal

  package init(year: Int, unit: String, project: ProjectGoal) {
    self.year = year
    self.unit = unit
    self.project = project
  }
}

/// What is being written, as far as suggestions need it.
package struct SuggestionSubject: Hashable, Sendable {
  package var year: Int
  package var unit: String
  /// Name, goal and the indicators that there are already.
  package var project: ProjectGoal
  /// The identifier of the framework whose classes may be suggested.
  package var framework: String

  package init(year: Int, unit: String, project: ProjectGoal, framework: String) {
    self.year = year
    self.unit = unit
    self.project = project
    self.framework = framework
  }
}
