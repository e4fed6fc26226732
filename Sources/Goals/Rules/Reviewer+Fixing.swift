/// A fix that was put in, for the clerk to see.
package struct AppliedFix: Hashable, Sendable {
  package var rule: String
  package var path: FieldPath
  package var before: String
  package var after: String
}

extension Reviewer {
  /// The entry with every safe fix put in, one after another, until no finding has one.
  ///
  /// Fixing the result again changes nothing.
  package func fixed(
    _ project: ProjectGoal, context: ReviewContext
  ) -> (project: ProjectGoal, fixes: [AppliedFix]) {
    var project = project
    var fixes: [AppliedFix] = []
    // Each fix takes away what it found; the bound only guards against a rule that does not.
    for _ in 0..<200 {
      let findings = findings(in: RuleSubject(project, context: context))
      var touched: Set<FieldPath> = []
      for finding in findings {
        guard let fix = finding.fix, fix.safe, case .field(let path) = fix.place,
          let before = project.text(at: path), before != fix.text, touched.insert(path).inserted
        else { continue }
        project.apply(fix)
        fixes.append(
          AppliedFix(rule: finding.rule, path: path, before: before, after: fix.text))
      }
      if touched.isEmpty { break }
    }
    return (project, fixes)
  }
}
