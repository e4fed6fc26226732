package import Goals

/// Makes projects of every shape that a store or a file must keep, the same ones for one seed.
package struct ProjectGenerator {
  private var random: SplitMix64

  package init(seed: UInt64) {
    random = SplitMix64(state: seed)
  }

  package mutating func project() -> ProjectGoal {
    ProjectGoal(
      name: text(1...12),
      amounts: Amounts(
        total: maybe { $0.money() }, fiscal: maybe { $0.money() },
        specialAccount: maybe { $0.money() }, other: maybe { $0.money() }),
      goal: text(0...60), annualGoal: maybe { $0.text(0...40) },
      fundingType: maybe { $0.text(0...9) }, function: maybe { $0.text(0...9) },
      rationale: maybe { $0.text(0...30) },
      indicators: (0..<number(0...5)).map { _ in indicator() })
  }

  package mutating func indicator() -> Indicator {
    Indicator(
      level1: String(number(1...4)), code: String(number(11...43)), name: text(1...10),
      cycleTarget: text(0...8), annualTarget: text(0...8))
  }

  package mutating func money() -> Money {
    Money(fen: Int128(number(-99...999_999_999_999)) * (number(0...9) == 0 ? 1_000_000_000_000 : 1))
  }

  package mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// Text of the table's own alphabet, with what trips up readers and writers.
  package mutating func text(_ counts: ClosedRange<Int>) -> String {
    (0..<number(counts)).map { _ in Self.pieces[number(0...Self.pieces.count - 1)] }.joined()
  }

  package mutating func maybe<Value>(_ make: (inout ProjectGenerator) -> Value) -> Value? {
    number(0...2) == 0 ? nil : make(&self)
  }

  private static let pieces = [
    "绩", "效", "目标", "农田", "补贴", "𠮷", "≥", "≦", "90", "%", "0.5", "万元", "，", "。", "；", ";", "：", ":",
    "、",
    "（", "）", "“", "”", "《", "》", "〔2021〕", "101号", " ", "　", "\t", "\n", "\r\n", "\"", "'", "\\",
    "/", "\0",
    "é", "e\u{301}", "\u{FEFF}", "\u{202E}", "\u{2028}", "👨‍👩‍👧", "=1+1", "--", "N、1-",
  ]
}

/// A generator of random numbers that gives the same ones on every machine.
///
/// Source: https://prng.di.unimi.it/splitmix64.c
package struct SplitMix64: RandomNumberGenerator {
  package var state: UInt64

  package init(state: UInt64) {
    self.state = state
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
