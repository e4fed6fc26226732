package import Goals

/// Which of some amounts add up nearest to a sum.
package enum NearestSubset: Equatable, Sendable {
  /// The positions of the one nearest set, and by how much it misses.
  case unique(Set<Int>, miss: Money)
  /// Several sets are equally near, or there are too many sums to look at.
  case undecided

  /// Finds the set, the empty one included; the time is bounded, whatever the amounts.
  package static func find(_ amounts: [Money], near target: Money) -> NearestSubset {
    var sums = [Money.zero: Way(count: 1, last: nil)]
    var steps: [Step] = []
    for (index, amount) in amounts.enumerated() {
      var next = sums
      for (sum, way) in sums {
        steps.append(Step(item: index, before: way.last))
        let more = Way(count: way.count, last: steps.count - 1)
        next[sum + amount] = next[sum + amount].map { Way(count: 2, last: $0.last) } ?? more
      }
      if next.count > mostSums || steps.count > mostSteps { return .undecided }
      sums = next
    }
    guard let miss = sums.keys.map({ ($0 - target).magnitude }).min() else { return .undecided }
    let nearest = sums.filter { ($0.key - target).magnitude == miss }
    guard nearest.count == 1, let way = nearest.first?.value, way.count == 1 else {
      return .undecided
    }
    var set: Set<Int> = []
    var step = way.last
    while let index = step {
      set.insert(steps[index].item)
      step = steps[index].before
    }
    return .unique(set, miss: miss)
  }

  /// Past this many different sums, or ways to them, the question is left open.
  private static let mostSums = 20_000
  private static let mostSteps = 1_000_000

  /// How many sets (1, or 2 for more) have a sum, and the last step of one of them.
  private struct Way {
    var count: Int
    var last: Int?
  }

  private struct Step {
    var item: Int
    var before: Int?
  }
}
