/// 主题: the pairs of neighbouring characters that say what a text is about.
///
/// Words that every entry has (`RuleWords.filler`) say nothing, and neither do figures and marks.
struct SubjectMatter: Hashable, Sendable {
  private(set) var pairs: Set<UInt64> = []

  /// The words of `dropping` say nothing either.
  init(
    _ scalars: [Unicode.Scalar], filler: WordList = RuleWords.standard.filler,
    dropping others: WordList? = nil
  ) {
    pairs.reserveCapacity(scalars.count)
    var previous: Unicode.Scalar?
    var position = 0
    while position < scalars.count {
      if let match = filler.match(in: scalars, at: position)
        ?? others?.match(in: scalars, at: position)
      {
        position = match.range.upperBound
        previous = nil
        continue
      }
      let scalar = scalars[position]
      if !scalar.isChinese {
        previous = nil
      } else {
        if let previous { pairs.insert(UInt64(previous.value) << 32 | UInt64(scalar.value)) }
        previous = scalar
      }
      position += 1
    }
  }

  var isEmpty: Bool { pairs.isEmpty }

  func shares(with other: SubjectMatter) -> Bool { !pairs.isDisjoint(with: other.pairs) }

  /// The characters of the pairs, whatever their order.
  var characters: Set<UInt32> {
    Set(pairs.flatMap { [UInt32(truncatingIfNeeded: $0 >> 32), UInt32(truncatingIfNeeded: $0)] })
  }

  /// From 0 for no character in common to 1 for the same ones.
  func likeness(to other: SubjectMatter) -> Double {
    let left = characters
    let right = other.characters
    let common = left.intersection(right).count
    let all = left.count + right.count - common
    return all == 0 ? 1 : Double(common) / Double(all)
  }
}
