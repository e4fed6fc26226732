/// A word that a clerk looks for, of any length, in any width and case.
package struct SearchWord: Hashable, Sendable {
  /// The word as it was typed.
  package let text: String
  /// Runs of folded letters; more than one where punctuation stands in the word.
  package let runs: [[Unicode.Scalar]]

  /// Nil for a text without a letter, digit or sign that could be found.
  package init?(_ text: String) {
    self.text = text
    var runs: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars {
      if let folded = scalar.searchFolded {
        runs[runs.count - 1].append(folded)
      } else if !(runs.last ?? []).isEmpty {
        runs.append([])
      }
    }
    if runs.last == [] { runs.removeLast() }
    if runs.isEmpty { return nil }
    self.runs = runs
  }

  /// The words between white space; nothing where none can be looked for.
  package static func all(in text: String) -> [SearchWord] {
    text.split(whereSeparator: \.isWhitespace).compactMap { SearchWord(String($0)) }
  }

  /// Lower-case letters that may be the initials of Chinese words, or nil.
  package var initials: [Unicode.Scalar]? {
    guard runs.count == 1, runs[0].allSatisfy({ ("a"..."z").contains($0) }) else { return nil }
    return runs[0]
  }

  /// The places of the first run that is found with all others somewhere behind it; empty where
  /// the word is not in `text`.
  package func ranges(in text: String) -> [Range<String.Index>] {
    let scalars = text.unicodeScalars
    let folded = scalars.map { $0.searchFolded ?? " " }
    var positions: [Range<Int>] = []
    for run in runs {
      let found = folded.ranges(of: run)
      if found.isEmpty { return [] }
      positions += found
    }
    return Self.indices(of: positions.sorted { $0.lowerBound < $1.lowerBound }, in: text)
  }

  /// Where the initials of `text` are this word: `nt` stands for 农田.
  package func ranges(
    inInitialsOf text: String, _ table: PinyinInitials = .standard
  ) -> [Range<String.Index>] {
    guard let initials else { return [] }
    let scalars = Array(text.unicodeScalars)
    var positions: [Range<Int>] = []
    var start = 0
    while start + initials.count <= scalars.count {
      let fits = initials.indices.allSatisfy { table.may(scalars[start + $0], begin: initials[$0]) }
      if fits { positions.append(start..<(start + initials.count)) }
      start += fits ? initials.count : 1
    }
    return Self.indices(of: positions, in: text)
  }

  /// The places of all letters in their order, others between them allowed; empty where one is
  /// missing.
  package func scattered(in text: String) -> [Range<String.Index>] {
    var positions: [Range<Int>] = []
    var rest = runs.joined()[...]
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard let wanted = rest.first else { break }
      if scalar.searchFolded == wanted {
        positions.append(index..<(index + 1))
        rest = rest.dropFirst()
      }
    }
    return rest.isEmpty ? Self.indices(of: positions, in: text) : []
  }

  private static func indices(
    of positions: [Range<Int>], in text: String
  ) -> [Range<String.Index>] {
    let scalars = text.unicodeScalars
    return positions.map { position in
      let start = scalars.index(scalars.startIndex, offsetBy: position.lowerBound)
      return start..<scalars.index(start, offsetBy: position.count)
    }
  }
}

extension Array where Element == Unicode.Scalar {
  /// Where `part` stands, first to last, none within another.
  fileprivate func ranges(of part: [Unicode.Scalar]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var start = 0
    while start + part.count <= count {
      let fits = part.indices.allSatisfy { self[start + $0] == part[$0] }
      if fits { found.append(start..<(start + part.count)) }
      start += fits ? part.count : 1
    }
    return found
  }
}
