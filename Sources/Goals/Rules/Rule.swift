/// 审核规则: one thing that a finance bureau looks at.
///
/// Each rule is a constant in a file of its own, in the folder of its review head; `Rule.all` lists
/// them. Its examples are its tests.
package struct Rule: Sendable, Identifiable {
  /// Kebab-case and never changed: clerks and offices refer to it.
  package var id: String
  package var title: String
  /// Why the bureau asks for it, in one or two sentences.
  package var why: String
  /// The clause that asks for it.
  package var source: String
  package var head: ReviewHead
  package var severity: Finding.Severity
  package var passing: [Example]
  package var failing: [Example]
  package var check: @Sendable (RuleSubject) -> [Fault]

  /// 审核内容: the four heads of the goal review (财预〔2015〕88号).
  package enum ReviewHead: String, Sendable, CaseIterable {
    case completeness = "完整性"
    case relevance = "相关性"
    case appropriateness = "适当性"
    case feasibility = "可行性"
  }

  /// What a check returns; the rule adds its name and severity.
  package struct Fault: Sendable {
    package var path: FieldPath
    package var message: String
    package var offset: Int?

    package init(_ path: FieldPath, _ message: String, offset: Int? = nil) {
      self.path = path
      self.message = message
      self.offset = offset
    }
  }

  /// One change to `ProjectGoal.sound`, an entry in which no rule finds anything.
  package struct Example: Sendable {
    package var change: @Sendable (inout ProjectGoal) -> Void

    package var project: ProjectGoal {
      var project = ProjectGoal.sound
      change(&project)
      return project
    }
  }

  package func findings(in subject: RuleSubject) -> [Finding] {
    check(subject).map {
      Finding(
        rule: id, severity: severity, path: $0.path, message: $0.message, offset: $0.offset)
    }
  }
}

/// What a rule may look at.
package struct RuleSubject: Sendable {
  package var project: ProjectGoal
  /// The identifier of the framework whose codes the entry uses.
  package var framework: String
  package var catalog: IndicatorCatalog

  package init(
    _ project: ProjectGoal, framework: String, catalog: IndicatorCatalog = .standard
  ) {
    self.project = project
    self.framework = framework
    self.catalog = catalog
  }
}
