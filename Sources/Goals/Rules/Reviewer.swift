/// 审核: runs the rules that a policy has on.
package struct Reviewer: Sendable {
  package let policy: ReviewPolicy
  let index: RuleIndex
  private let rules: [String]

  package init(policy: ReviewPolicy = .standard, rules: [Rule] = Rule.all) {
    self.policy = policy
    self.rules = rules.map(\.id)
    index = RuleIndex(rules.filter { policy.off[$0.id] == nil }, policy: policy)
  }

  package static let standard = Reviewer()

  /// What all rules of single entries find: errors first, then in the order of the rules.
  package func findings(in subject: RuleSubject) -> [Finding] {
    var findings: [(order: Int, finding: Finding)] = []
    run(subject) { findings.append(($0.order, $0.finding($1))) }
    return findings.sorted {
      ($0.finding.severity, $0.order) < ($1.finding.severity, $1.order)
    }.map(\.finding)
  }

  /// Runs every rule of single entries, each over all that it looks at.
  private func run(
    _ subject: RuleSubject, _ found: (RuleIndex.Tag, Rule.Fault) -> Void
  ) {
    run(subject.name, found)
    // It is the goal wherever the layout has it.
    run(subject.goal, as: .goal, found)
    for text in subject.moreProse { run(text, found) }
    for indicator in subject.indicators {
      run(indicator.name, found)
      if !subject.context.absent.contains(.cycleTarget) { run(indicator.cycle, found) }
      run(indicator.annual, found)
      for item in index.indicator { for fault in item.check(indicator) { found(item.tag, fault) } }
    }
    for item in index.project { for fault in item.check(subject) { found(item.tag, fault) } }
    if let unit = subject.unit {
      for item in index.unit { for fault in item.check(unit) { found(item.tag, fault) } }
    }
  }

  private func run(
    _ text: FieldText, as field: Rule.Fields? = nil,
    _ found: (RuleIndex.Tag, Rule.Fault) -> Void
  ) {
    for item in index.text(field ?? Rule.Fields(text.path)) {
      for fault in item.check(text) { found(item.tag, fault) }
    }
  }

  private func run(_ target: TargetSubject, _ found: (RuleIndex.Tag, Rule.Fault) -> Void) {
    run(target.text, found)
    if target.target.form == .empty { return }
    for item in index.target { for fault in item.check(target) { found(item.tag, fault) } }
  }
}

extension Reviewer: Hashable {
  package static func == (left: Self, right: Self) -> Bool {
    left.policy == right.policy && left.rules == right.rules
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(policy)
    hasher.combine(rules)
  }
}

extension Rule {
  /// What the rules of single entries find under the policy as shipped.
  package static func review(_ subject: RuleSubject) -> [Finding] {
    Reviewer.standard.findings(in: subject)
  }
}
