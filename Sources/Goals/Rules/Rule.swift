/// 审核规则: one thing that a finance bureau looks at.
///
/// Each rule is a constant in a file of its own, in the folder of its review head; `Rule.all` lists
/// them. Its examples are its tests. How grave it is says the policy, `Catalog/policy.json`.
package struct Rule: Sendable, Identifiable {
  /// Kebab-case and never changed: clerks and offices refer to it.
  package var id: String
  package var title: String
  /// Why the bureau asks for it, in one or two sentences.
  package var why: String
  /// The clause that asks for it.
  package var source: String
  package var head: ReviewHead
  package var passing: [Example]
  package var failing: [Example]
  package var check: Check

  /// 审核内容: the four heads of the goal review (财预〔2015〕88号).
  package enum ReviewHead: String, Sendable, CaseIterable {
    case completeness = "完整性"
    case relevance = "相关性"
    case appropriateness = "适当性"
    case feasibility = "可行性"
  }

  /// What a check returns; the reviewer adds the rule's name and severity.
  package struct Fault: Sendable {
    package var path: FieldPath
    package var message: String
    /// Unicode scalars of the field's text that are at fault; nil where all of it is meant.
    package var range: Range<Int>?
    package var fix: Fix?

    package init(
      _ path: FieldPath, _ message: String, at range: Range<Int>? = nil, fix: Fix? = nil
    ) {
      self.path = path
      self.message = message
      self.range = range
      self.fix = fix
    }
  }
}
