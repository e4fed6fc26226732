private import FoundationEssentials
import Goals
package import Tables
import Terminal

/// 空白答卷: every question of a layout with its explanation, as JSON to fill in.
package struct AnswerTemplate {
  package let text: String

  package init(_ layout: Layout) {
    let draft = Draft(layout: layout)
    var rows = [
      row("//", "填好后运行 jixiao new --answers 这个文件。// 开头的是说明，留着也行。多个项目写成 [ {…}, {…} ]。", 1),
      row("layout", layout.name, 1),
    ]
    for path in draft.questions where !path.isPartOfIndicator {
      rows += Self.rows(path, draft, 1)
    }
    rows.append(row("// indicators", "绩效指标，一条一个 {…}，按表上的次序。", 1))
    let parts = layout.questions(ofIndicator: 0).flatMap { Self.rows($0, draft, 3) }
    rows.append("  \"indicators\": [\n    {\n\(parts.joined(separator: ",\n"))\n    }\n  ]")
    text = "{\n\(rows.joined(separator: ",\n"))\n}\n"
  }

  private static func rows(_ path: FieldPath, _ draft: Draft, _ depth: Int) -> [String] {
    let explanation = draft.help(for: path).map(\.plain).joined(separator: " ")
    return [
      row("// \(path.fieldKey)", "\(draft.layout.label(of: path))：\(explanation)", depth),
      row(path.fieldKey, "", depth),
    ]
  }
}

private func row(_ key: String, _ text: String, _ depth: Int) -> String {
  "\(String(repeating: "  ", count: depth))\(quoted(key)): \(quoted(text))"
}

/// A string of JSON.
private func quoted(_ text: String) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = .withoutEscapingSlashes
  // Texts always encode.
  guard let bytes = try? encoder.encode(text) else { return "\"\"" }
  return String(decoding: bytes, as: UTF8.self)
}
