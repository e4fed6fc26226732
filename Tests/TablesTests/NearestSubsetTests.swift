import Goals
import Testing

@testable import Tables

@Suite("哪些金额加起来最接近")
struct NearestSubsetTests {
  static func money(_ values: [Int]) -> [Money] { values.map { Money(fen: Int128($0)) } }

  @Test(
    "有一个答案，有几个答案",
    arguments: [
      ([], 0, NearestSubset.unique([], miss: .zero)),
      ([5], 5, .unique([0], miss: .zero)),
      ([5], 3, .unique([0], miss: Money(fen: 2))),
      ([5], 2, .unique([], miss: Money(fen: 2))),
      ([3, 5, 9], 8, .unique([0, 1], miss: .zero)),
      ([3, -5, 9], 4, .unique([1, 2], miss: .zero)),
      ([3, 3], 3, .undecided),
      ([4], 2, .undecided),
      ([0], 0, .undecided),
      ([1, 2, 3], 3, .undecided),
    ])
  func find(_ amounts: [Int], _ target: Int, _ expected: NearestSubset) {
    #expect(NearestSubset.find(Self.money(amounts), near: Money(fen: Int128(target))) == expected)
  }

  @Test("太多时不猜，也不慢")
  func tooMany() {
    let powers = (0..<60).map { Money(fen: 1 << $0) }
    #expect(NearestSubset.find(powers, near: Money(fen: 12_345)) == .undecided)
    let equal = Self.money(Array(repeating: 1, count: 100_000))
    #expect(NearestSubset.find(equal, near: Money(fen: 50_000)) == .undecided)
  }
}
