package import struct FoundationEssentials.Decimal

/// 指标值: what an indicator promises, with the text as it was written.
package struct Target: Hashable, Sendable {
  package var text: String
  package var form: Form
  /// The scalars of the text that are its comparator, in whatever dialect; nil where there is none.
  package var comparatorRange: Range<Int>?

  package enum Form: Hashable, Sendable {
    case empty
    /// 定量: comparator, number and unit.
    case quantity(Quantity)
    /// 定性: words that no number measures.
    case words
  }

  package var quantity: Quantity? {
    if case .quantity(let quantity) = form { quantity } else { nil }
  }
}

/// 定量指标值: `称职≥95%` is the words 称职, the comparator ≥, the number 95 and the unit %.
package struct Quantity: Hashable, Sendable {
  /// Words before the comparator or number.
  package var words: String
  package var comparator: Comparator?
  package var number: Decimal
  /// The upper end where a range is given: `10-20人`.
  package var upper: Decimal?
  /// 计量单位, with 万 or 亿 before it and `/季度` behind it; empty where none is written.
  package var unit: String
  /// Words behind the unit.
  package var rest: String

  package enum Comparator: String, Sendable, CaseIterable {
    case atLeast = "≥"
    case atMost = "≤"
    case moreThan = "＞"
    case lessThan = "＜"
  }

  /// The canonical text: canonical comparator, half-width digits, no spaces.
  package var canonical: String {
    let range = upper.map { "-\($0)" } ?? ""
    return words + (comparator?.rawValue ?? "") + "\(number)" + range + unit + rest
  }
}
