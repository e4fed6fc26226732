/// Compares headings as offices vary them.
///
/// White space and line ends, parentheses with what stands in them, and 指标 are passed over:
/// `实施周期 指标值` is `实施周期值（计划完成水平）`.
package struct Heading: Hashable, Sendable {
  private let canonical: String

  package init(_ text: String) {
    let rest = text.withoutParentheses.filter { !$0.isWhitespace }
    let bare = rest.replacing("指标", with: "")
    // 绩效指标 would otherwise be 绩效, which other headings begin with.
    canonical = bare.count > 1 && bare != "绩效" ? bare : rest
  }
}

extension String {
  /// The text without parentheses and what stands in them.
  package var withoutParentheses: String {
    var depth = 0
    return filter { character in
      switch character {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      default: return depth == 0
      }
      return false
    }
  }
}
