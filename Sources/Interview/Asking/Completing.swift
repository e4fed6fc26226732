package import Goals
import Tables
import Terminal

/// What Tab can make of the text before the cursor.
package struct Candidates: Hashable, Sendable {
  /// The whole answers to choose from, the likeliest first.
  package var texts: [String]

  /// The text to put in place of what was typed, where there is more of it that is certain.
  package func certain(beyond typed: String) -> String? {
    guard let first = texts.first else { return nil }
    if texts.count == 1 { return first == typed ? nil : first }
    let common = texts.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    return common.count > typed.count && common.hasPrefix(typed) ? common : nil
  }

  /// What to show under the question: nothing for one, and for very many how many more there are.
  var lines: [StyledText] {
    if texts.count < 2 { return [] }
    let lines = texts.prefix(Self.mostShown).map { StyledText("  \($0)") }
    let more = texts.count - lines.count
    return more > 0 ? lines + [StyledText("  还有 \(more) 个，多输入几个字再按 Tab", .faint)] : lines
  }

  private static let mostShown = 12
}

extension Draft {
  /// The answers to a question that `typed` may be the beginning of; `known` are earlier ones.
  package func candidates(
    for typed: String, at question: FieldPath, known: [String]
  ) -> Candidates {
    if case .indicator(_, .code) = question {
      let matches = IndicatorCatalog.standard.matches(typed, in: layout.framework)
      return Candidates(texts: matches.map { "\($0.code) \($0.name)" })
    }
    let begins = known.filter { $0.hasPrefix(typed) }
    return Candidates(texts: begins.isEmpty ? known.filter { $0.contains(typed) } : begins)
  }
}

extension String {
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
