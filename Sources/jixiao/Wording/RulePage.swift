import Goals

/// 规则一览: every rule with its severity under a policy, as a page of Markdown.
///
/// `docs/规则.md` is this page under the policy as shipped.
struct RulePage {
  let text: String

  init(_ policy: ReviewPolicy) {
    var lines = [
      "# 审核规则", "", "本页由 `jixiao rules --markdown` 写出，请勿手改。每条规则的例子见 `jixiao explain 规则`。", "",
      "程度有三种：**错误**是谁看都不对的，拦下导出；**提醒**是可能被退回的；**建议**供参考。"
        + "本单位可以用 `rules.json` 改程度、关规则、定控制数，见 [rules.json](rules-json.md)。",
    ]
    for head in Rule.ReviewHead.allCases {
      let rules = Rule.all.filter { $0.head == head }
      lines += ["", "## \(head.rawValue)（\(rules.count) 条）", ""]
      lines += ["| 规则 | 程度 | 查什么 | 为什么 | 出处 |", "| --- | --- | --- | --- | --- |"]
      lines += rules.map { rule in
        let severity = policy.off[rule.id].map { "不查（\($0)）" } ?? policy.severity(of: rule).label
        let cells = ["`\(rule.id)`", severity, rule.title, rule.why, rule.source]
        return "| \(cells.map(\.inCell).joined(separator: " | ")) |"
      }
    }
    lines += ["", "## 审核表的结论", "", Verdict.formula]
    text = lines.joined(separator: "\n") + "\n"
  }
}

extension String {
  /// The text in a cell of Markdown.
  fileprivate var inCell: String { oneLine.replacing("|", with: "\\|") }
}
