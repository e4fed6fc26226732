/// Compares headings as offices vary them.
///
/// White space and line ends, parentheses with what stands in them, and 指标 are passed over:
/// `实施周期 指标值` is `实施周期值（计划完成水平）`.
package struct Heading: Hashable, Sendable {
  fileprivate let canonical: [Unicode.Scalar]

  package init(_ text: String) {
    let rest = text.scalarsOutsideParentheses(spaces: false)
    let bare = rest.without("指", "标")
    // 绩效指标 would otherwise be 绩效, which other headings begin with.
    canonical = bare.count > 1 && bare != ["绩", "效"] ? bare : rest
  }

  /// Whether a cell is as long as headings are, before it is compared with one.
  static func mayBe(_ text: String) -> Bool { (1..<120).contains(text.utf8.count) }
}

/// Finds what headings stand for, and passes quickly over texts that are none.
struct HeadingTable<Value: Sendable>: Sendable {
  private var values: [Heading: Value] = [:]
  /// What the headings begin with, and what a text may begin with that is passed over in them.
  private var beginnings: [Unicode.Scalar] = ["（", "(", "指"]

  init(_ headings: some Sequence<(String, Value)>) {
    for (text, value) in headings {
      let heading = Heading(text)
      values[heading] = value
      if let first = heading.canonical.first { beginnings.append(first) }
    }
  }

  subscript(text: String) -> Value? {
    guard Heading.mayBe(text), let first = text.unicodeScalars.first(where: { !$0.isSpace }),
      beginnings.contains(first)
    else { return nil }
    return values[Heading(text)]
  }
}

extension String {
  /// The text without parentheses and what stands in them.
  package var withoutParentheses: String {
    String(UnicodeScalarView(scalarsOutsideParentheses(spaces: true)))
  }

  fileprivate func scalarsOutsideParentheses(spaces: Bool) -> [Unicode.Scalar] {
    var depth = 0
    var rest: [Unicode.Scalar] = []
    // Three bytes make a Chinese character; a text of others grows its array.
    rest.reserveCapacity(utf8.count / 3 + 2)
    for scalar in unicodeScalars {
      switch scalar {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      default: if depth == 0, spaces || !scalar.isSpace { rest.append(scalar) }
      }
    }
    return rest
  }
}

extension Unicode.Scalar {
  /// No white space stands behind U+3000, and few scalars of a heading before it.
  var isSpace: Bool { value <= 0x3000 && properties.isWhitespace }
}

extension [Unicode.Scalar] {
  /// The text without each place where `first` and then `second` stand.
  fileprivate func without(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Self {
    guard contains(first) else { return self }
    var rest: Self = []
    for scalar in self {
      if scalar == second, rest.last == first { rest.removeLast() } else { rest.append(scalar) }
    }
    return rest
  }
}
