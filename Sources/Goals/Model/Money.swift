/// 金额: an exact amount, counted in fen (分, a hundredth of a yuan).
///
/// Never a binary fraction. 128 bits hold every sum of amounts that `Money.init(_:in:)` accepts, so
/// adding cannot overflow.
package struct Money: Hashable, Comparable, Sendable {
  package var fen: Int128

  package init(fen: Int128) {
    self.fen = fen
  }

  package static let zero = Money(fen: 0)

  package static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }
  package static func + (left: Money, right: Money) -> Money { Money(fen: left.fen + right.fen) }
  package static func - (left: Money, right: Money) -> Money { Money(fen: left.fen - right.fen) }

  package var magnitude: Money { Money(fen: fen < 0 ? -fen : fen) }
}

extension Sequence where Element == Money {
  /// The sum of all amounts; zero where there are none.
  package func total() -> Money { reduce(.zero, +) }
}

/// 金额单位: what an amount in a table is counted in.
package enum CurrencyUnit: String, Sendable, CaseIterable, Codable {
  case yuan = "元"
  case tenThousandYuan = "万元"

  /// Fen in one of this unit.
  package var fen: Int128 {
    switch self {
    case .yuan: 100
    case .tenThousandYuan: 1_000_000
    }
  }

  /// The digits behind the decimal point that reach down to one fen.
  package var fractionDigits: Int {
    switch self {
    case .yuan: 2
    case .tenThousandYuan: 6
    }
  }
}
