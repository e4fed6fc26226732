extension TripleSplit {
  /// One pass over the places between the pieces of a part.
  struct Walk {
    private let split: TripleSplit
    private let part: Range<Int>
    private let forbidden: Int?
    /// For each place, counted from the part's beginning, the cheapest split of all before it.
    private var done: [Way]

    /// The cheapest way to a place: the triple that ends there, or as much of it as has begun.
    private struct Way {
      var cost: Int
      var text = 0
      var first = 0
      var second = 0

      static let none = Way(cost: TripleSplit.unlikely * 1_000)
    }

    init(_ part: Range<Int>, _ split: TripleSplit, _ forbidden: Int?) {
      self.part = part
      self.split = split
      self.forbidden = forbidden
      done = [Way](repeating: .none, count: part.count + 1)
      done[0].cost = 0
    }

    private func ending(_ index: Int) -> Int {
      if index == part.lowerBound { return 0 }
      return index == forbidden ? TripleSplit.unlikely : split.ending[index]
    }

    mutating func result() -> Result {
      var text = Way.none
      var first = Way.none
      var second = Way.none
      var firstStart: Way
      for index in part {
        let goingOn = index == part.lowerBound ? 0 : split.goingOn[index]
        let rowStart = startsRow(index) ? done[index - part.lowerBound].cost : Way.none.cost
        // The three cells before this piece, moved on over it.
        let differing = index > part.lowerBound ? split.different(at: index) : 0
        second.cost += goingOn
        let secondStart = first.cost + ending(index) + differing
        if secondStart < second.cost {
          second = first
          second.cost = secondStart
          second.second = index
        }
        firstStart = text
        firstStart.cost += ending(index)
        firstStart.first = index
        let withoutText = rowStart + ending(index) + split.missingCell
        if withoutText < firstStart.cost {
          firstStart = Way(cost: withoutText, text: index, first: index)
        }
        first.cost += goingOn
        if firstStart.cost < first.cost { first = firstStart }
        text.cost += goingOn
        if rowStart + ending(index) < text.cost {
          text = Way(cost: rowStart + ending(index), text: index)
        }
        finishPairs(at: index, from: firstStart)
        finish(second, text, first, behind: index)
      }
      return Result(cost: done[part.count].cost, triples: triples())
    }

    private func startsRow(_ index: Int) -> Bool {
      split.kind == .indicators || index == part.lowerBound
    }

    /// Ends rows behind `index` with two different cells, or with cells missing.
    private mutating func finish(_ second: Way, _ text: Way, _ first: Way, behind index: Int) {
      let end = index + 1
      offer(second, at: end)
      var onlyFirst = first
      onlyFirst.cost += split.missingCell
      onlyFirst.second = end
      offer(onlyFirst, at: end)
      var onlyText = text
      onlyText.cost += split.missingCell * 2
      onlyText.first = end
      onlyText.second = end
      offer(onlyText, at: end)
    }

    /// Ends rows with two equal cells, the first of which begins at `index`.
    private mutating func finishPairs(at index: Int, from start: Way) {
      for length in split.pairs.lengths(at: index) where index + 2 * length <= part.upperBound {
        let second = index + length
        var way = start
        way.second = second
        way.cost +=
          ending(second) - split.goingOn[second] + split.goingOnSums[second + length - 1]
          - split.goingOnSums[index]
        offer(way, at: second + length)
      }
    }

    private mutating func offer(_ way: Way, at end: Int) {
      if way.cost < done[end - part.lowerBound].cost { done[end - part.lowerBound] = way }
    }

    private func triples() -> [CellTriple] {
      var triples: [CellTriple] = []
      var end = part.count
      while end > 0 {
        let way = done[end]
        let stop = part.lowerBound + end
        triples.append(
          CellTriple(
            text: way.text..<way.first, first: way.first..<way.second, second: way.second..<stop))
        end = way.text - part.lowerBound
      }
      return triples.reversed()
    }
  }
}
