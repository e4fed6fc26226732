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
  private(set) var goingOn: [Int]
  private(set) var ending: [Int]
  /// The sums of `goingOn` up to each piece.
  private(set) var goingOnSums: [Int]
  let pairs: EqualPairs

  init(_ pieces: [Piece], kind: Kind, evidence: WrapEvidence) {
    self.pieces = pieces
    self.kind = kind
    goingOn = [Int](repeating: 0, count: pieces.count + 1)
    ending = goingOn
    goingOnSums = goingOn
    pairs = EqualPairs(pieces)
    guard pieces.count > 1 else { return }
    for index in 1..<pieces.count {
      let (piece, next) = (pieces[index - 1], pieces[index])
      goingOn[index] = evidence.againstGoingOn(piece, next)
      goingOnSums[index] = goingOnSums[index - 1] + goingOn[index]
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
  private static let unfinishedSentence = 3
  private static let different = (goals: 8, indicators: 6, onOneLine: 1)
  private static let missing = (goals: 12, indicators: 16)

  var missingCell: Int { kind == .goals ? Self.missing.goals : Self.missing.indicators }

  /// What speaks against two different cells on both sides of a place.
  func different(at index: Int) -> Int {
    if kind == .goals { return Self.different.goals }
    let onOneLine = pieces[index - 1].line == pieces[index].line
    return onOneLine ? Self.different.onOneLine : Self.different.indicators
  }
}
