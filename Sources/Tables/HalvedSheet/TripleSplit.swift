/// Splits pieces into triples of cells, by the least evidence against it.
///
/// Dynamic programming over the places between pieces: at each, a cell goes on or another begins.
/// Two equal cells behind a text are taken in one step, two different ones cost more.
struct TripleSplit {
  /// Whether the pieces are prose (rationale and goals of one project) or rows of indicators.
  enum Kind {
    /// Exactly one triple, whose cells end sentences.
    case goals
    /// One or more triples.
    case indicators
  }

  let pieces: [Piece]
  let kind: Kind
  /// What speaks against piece `i` going on with the cell of `i - 1`, and against its beginning
  /// another cell.
  private var goingOn: [Int]
  private var ending: [Int]

  init(_ pieces: [Piece], kind: Kind, evidence: WrapEvidence) {
    self.pieces = pieces
    self.kind = kind
    goingOn = [Int](repeating: 0, count: pieces.count + 1)
    ending = goingOn
    guard pieces.count > 1 else { return }
    for index in 1..<pieces.count {
      let (piece, next) = (pieces[index - 1], pieces[index])
      goingOn[index] = evidence.againstGoingOn(piece, next)
      ending[index] = evidence.againstEnding(piece, next)
      if kind == .goals && !piece.endsSentence { ending[index] += Self.unfinishedSentence }
    }
  }

  struct Result {
    var cost: Int
    var triples: [CellTriple]
  }

  /// The cheapest split of all pieces, or of a part of them.
  func best(in part: Range<Int>? = nil, withoutEndAt forbidden: Int? = nil) -> Result {
    let part = part ?? pieces.indices
    var walk = Walk(part, self, forbidden)
    return walk.result()
  }

  /// How much more the next best split costs that ends one of this triple's cells elsewhere.
  func margin(of index: Int, in triples: [CellTriple]) -> Int {
    let window = triples[max(0, index - 1)...min(triples.count - 1, index + 1)]
    guard let first = window.first, let last = window.last else { return .max }
    let part = first.start..<last.end
    let cost = best(in: part).cost
    let triple = triples[index]
    let ends = Set([triple.text.upperBound, triple.first.upperBound, triple.second.upperBound])
    return ends.filter { $0 > part.lowerBound && $0 < part.upperBound }
      .map { best(in: part, withoutEndAt: $0).cost - cost }.min() ?? .max
  }

  static let unlikely = 1_000_000
  /// A cell is not longer than a page; the limit keeps the time linear.
  private static let longestCell = 120
  private static let unfinishedSentence = 3
  private static let different = (goals: 8, indicators: 6, onOneLine: 1)
  private static let missing = (goals: 12, indicators: 16)

  private var missingCell: Int { kind == .goals ? Self.missing.goals : Self.missing.indicators }

  /// What speaks against two different cells on both sides of a place.
  private func different(at index: Int) -> Int {
    if kind == .goals { return Self.different.goals }
    let onOneLine = pieces[index - 1].line == pieces[index].line
    return onOneLine ? Self.different.onOneLine : Self.different.indicators
  }

  /// One pass over the places between the pieces of a part.
  private struct Walk {
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
      let pairs = equalPairs()
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
        finish(pairs, at: index, from: firstStart)
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
    private mutating func finish(_ pairs: [[Int]], at index: Int, from start: Way) {
      for length in pairs[index - part.lowerBound] {
        let second = index + length
        var way = start
        way.second = second
        way.cost += ending(second)
        for inside in (index + 1)..<(second + length) where inside != second {
          way.cost += split.goingOn[inside]
        }
        offer(way, at: second + length)
      }
    }

    private mutating func offer(_ way: Way, at end: Int) {
      if way.cost < done[end - part.lowerBound].cost { done[end - part.lowerBound] = way }
    }

    /// For each place the lengths of equal neighbours that begin there.
    private func equalPairs() -> [[Int]] {
      var pairs = [[Int]](repeating: [], count: part.count)
      let longest = min(part.count / 2, TripleSplit.longestCell)
      guard longest > 0 else { return pairs }
      for length in 1...longest {
        var run = 0
        for index in stride(from: part.count - length - 1, through: 0, by: -1) {
          let one = split.pieces[part.lowerBound + index]
          run = one.equals(split.pieces[part.lowerBound + index + length]) ? run + 1 : 0
          if run >= length { pairs[index].append(length) }
        }
      }
      return pairs
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
