import Goals
import Terminal
import TextColumns

extension Command {
  private static let markdown = Option("--markdown", "打印成 Markdown，连同为什么和出处")

  static let rules = Command(
    "rules", "", arity: 0...0, "列出所有审核规则，按四个方面",
    options: [markdown], examples: ["jixiao rules", "jixiao rules --markdown"]
  ) { invocation in
    let policy = try OfficePolicy.reviewer().policy
    if invocation.has(markdown) {
      try Console.write(Array(RulePage(policy).text.utf8))
      return .done
    }
    let ruler = ColumnRuler()
    let width = Rule.all.map(\.id.count).max() ?? 0
    for head in Rule.ReviewHead.allCases {
      let rules = Rule.all.filter { $0.head == head }
      Console.print([StyledText("\(head.rawValue)（\(rules.count) 条）", .strong)])
      for rule in rules {
        let reason = policy.off[rule.id]
        let severity = reason == nil ? policy.severity(of: rule).label : "不查"
        let end = reason.map { "（\($0)）" } ?? ""
        Console.print("  \(severity)  \(ruler.padded(rule.id, to: width))  \(rule.title)\(end)")
      }
    }
    return .done
  }

  static let explain = Command(
    "explain", "规则", arity: 1...1, "说明一条审核规则：为什么、出处、例子",
    examples: ["jixiao explain share-beyond-whole"]
  ) { invocation in
    let policy = try OfficePolicy.reviewer().policy
    let rule = try Rule.required(invocation.arguments[0])
    Console.print(RuleText(rule, policy: policy).lines)
    return .done
  }
}
