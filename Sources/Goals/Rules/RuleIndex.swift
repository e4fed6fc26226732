/// The rules that are on, by what they look at, so that typing runs only those that it concerns.
struct RuleIndex: Sendable {
  private var texts: [[Item<FieldText, Rule.Fault>]] = Array(repeating: [], count: 16)
  private(set) var target: [Item<TargetSubject, Rule.Fault>] = []
  private(set) var indicator: [Item<IndicatorSubject, Rule.Fault>] = []
  private(set) var project: [Item<RuleSubject, Rule.Fault>] = []
  private(set) var unit: [Item<UnitSubject, Rule.Fault>] = []
  private(set) var table: [Item<TableSubject, Rule.TableFault>] = []

  /// A rule's check with what its findings bear; a class, for it is handed on all the time.
  final class Item<Subject, Found>: Sendable {
    let tag: Tag
    let check: @Sendable (Subject) -> [Found]

    init(_ tag: Tag, _ check: @escaping @Sendable (Subject) -> [Found]) {
      self.tag = tag
      self.check = check
    }
  }

  /// What a finding bears of its rule.
  final class Tag: Sendable {
    /// The rule's place among all.
    let order: Int
    let rule: String
    let severity: Finding.Severity
    /// The fields that the rule reads.
    let fields: Rule.Fields

    init(order: Int, rule: String, severity: Finding.Severity, fields: Rule.Fields) {
      self.order = order
      self.rule = rule
      self.severity = severity
      self.fields = fields
    }

    func finding(_ fault: Rule.Fault) -> Finding {
      Finding(
        rule: rule, severity: severity, path: fault.path, message: fault.message,
        range: fault.range, fix: fault.fix)
    }
  }

  init(_ rules: [Rule], policy: ReviewPolicy) {
    for (order, rule) in rules.enumerated() {
      func tag(_ fields: Rule.Fields) -> Tag {
        Tag(order: order, rule: rule.id, severity: policy.severity(of: rule), fields: fields)
      }
      switch rule.check {
      case .text(let fields, let check):
        let item = Item(tag(fields), check)
        for bit in texts.indices where fields.contains(Rule.Fields(rawValue: 1 << bit)) {
          texts[bit].append(item)
        }
      case .target(let check): target.append(Item(tag(.targets), check))
      case .indicator(let fields, let check): indicator.append(Item(tag(fields), check))
      case .project(let fields, let check): project.append(Item(tag(fields), check))
      case .unit(let check): unit.append(Item(tag(.amounts), check))
      case .table(let check): table.append(Item(tag([]), check))
      }
    }
  }

  /// The rules of single texts that look at one field.
  func text(_ field: Rule.Fields) -> [Item<FieldText, Rule.Fault>] {
    field.isEmpty ? [] : texts[field.rawValue.trailingZeroBitCount]
  }
}
