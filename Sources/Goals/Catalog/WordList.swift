/// 词表: words to look for in a text, the longest first where several begin alike.
///
/// A look at a scalar that begins no word costs one bit test, so that long goals are cheap.
package struct WordList: Sendable, Decodable {
  package let words: [String]
  private let byFirst: [Unicode.Scalar: [Entry]]
  private let firstScalars: [UInt64]

  private struct Entry: Sendable {
    var scalars: [Unicode.Scalar]
    var index: Int
  }

  /// Where a word stands, and which of `words` it is.
  package struct Match: Hashable, Sendable {
    package var range: Range<Int>
    package var index: Int
  }

  package init(_ words: [String]) {
    self.words = words
    var byFirst: [Unicode.Scalar: [Entry]] = [:]
    var firstScalars = [UInt64](repeating: 0, count: 64)
    for (index, word) in words.enumerated() {
      let scalars = Array(word.unicodeScalars)
      guard let first = scalars.first else { continue }
      byFirst[first, default: []].append(Entry(scalars: scalars, index: index))
      firstScalars[Int(first.value >> 6 & 63)] |= 1 << (first.value & 63)
    }
    self.byFirst = byFirst.mapValues { entries in
      entries.sorted { $0.scalars.count > $1.scalars.count }
    }
    self.firstScalars = firstScalars
  }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode([String].self))
  }

  /// The longest word that begins at `start`.
  package func match(in scalars: [Unicode.Scalar], at start: Int) -> Match? {
    let first = scalars[start]
    guard firstScalars[Int(first.value >> 6 & 63)] & 1 << (first.value & 63) != 0,
      let entries = byFirst[first]
    else { return nil }
    next: for entry in entries where scalars.count - start >= entry.scalars.count {
      for (offset, scalar) in entry.scalars.enumerated() where scalars[start + offset] != scalar {
        continue next
      }
      return Match(range: start..<start + entry.scalars.count, index: entry.index)
    }
    return nil
  }

  /// The first word in the text.
  package func firstMatch(in scalars: [Unicode.Scalar]) -> Match? {
    for start in scalars.indices {
      if let match = match(in: scalars, at: start) { return match }
    }
    return nil
  }

  package func occurs(in scalars: [Unicode.Scalar]) -> Bool { firstMatch(in: scalars) != nil }

  /// The word that the text is, from its first scalar to its last.
  package func whole(_ scalars: [Unicode.Scalar]) -> Match? {
    guard !scalars.isEmpty, let match = match(in: scalars, at: 0),
      match.range.upperBound == scalars.count
    else { return nil }
    return match
  }

  /// The longest word that the text ends with.
  package func suffix(of scalars: [Unicode.Scalar]) -> Match? {
    for start in scalars.indices {
      if let match = match(in: scalars, at: start), match.range.upperBound == scalars.count {
        return match
      }
    }
    return nil
  }
}
