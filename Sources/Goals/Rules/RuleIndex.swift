/// The rules that are on, by what they look at, so that typing runs only those that it concerns.
struct RuleIndex: Sendable {
  private var texts: [UInt16: [Item]] = [:]
  private(set) var target: [Item] = []
  private(set) var indicator: [Item] = []
  private(set) var project: [Item] = []
  private(set) var table: [Item] = []

  /// A rule with its place among all and its severity.
  struct Item: Sendable {
    var order: Int
    var rule: Rule
    var severity: Finding.Severity
    /// The fields that it reads.
    var fields: Rule.Fields

    func finding(_ fault: Rule.Fault) -> Finding {
      Finding(
        rule: rule.id, severity: severity, path: fault.path, message: fault.message,
        range: fault.range, fix: fault.fix)
    }

    func check(_ text: FieldText) -> [Rule.Fault] {
      if case .text(_, let check) = rule.check { check(text) } else { [] }
    }

    func check(_ target: TargetSubject) -> [Rule.Fault] {
      if case .target(let check) = rule.check { check(target) } else { [] }
    }

    func check(_ indicator: IndicatorSubject) -> [Rule.Fault] {
      if case .indicator(_, let check) = rule.check { check(indicator) } else { [] }
    }

    func check(_ subject: RuleSubject) -> [Rule.Fault] {
      if case .project(_, let check) = rule.check { check(subject) } else { [] }
    }

    func check(_ table: TableSubject) -> [Rule.TableFault] {
      if case .table(let check) = rule.check { check(table) } else { [] }
    }
  }

  init(_ rules: [Rule], policy: ReviewPolicy) {
    for (order, rule) in rules.enumerated() {
      var item = Item(order: order, rule: rule, severity: policy.severity(of: rule), fields: [])
      switch rule.check {
      case .text(let fields, _):
        item.fields = fields
        for bit in 0..<9 where fields.contains(Rule.Fields(rawValue: 1 << bit)) {
          texts[1 << bit, default: []].append(item)
        }
      case .target:
        item.fields = .targets
        target.append(item)
      case .indicator(let fields, _):
        item.fields = fields
        indicator.append(item)
      case .project(let fields, _):
        item.fields = fields
        project.append(item)
      case .table: table.append(item)
      }
    }
  }

  /// The rules of single texts that look at one field.
  func text(_ field: Rule.Fields) -> [Item] { texts[field.rawValue] ?? [] }
}
