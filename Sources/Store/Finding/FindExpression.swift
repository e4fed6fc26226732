import Goals

/// A question to the index in FTS5's language; every term is quoted.
///
/// Manual: https://www.sqlite.org/fts5.html#full_text_query_syntax
struct FindExpression {
  let text: String

  init(_ query: FindQuery, in place: FindPlace, ofOwnUnit: Bool) {
    var parts = query.words.map { Self.word($0, in: place) }
    if let unit = query.unit { parts += Self.unit(unit) }
    if ofOwnUnit, let unit = query.ownUnit { parts += Self.unit(unit) }
    if let code = query.code { parts.append(Self.term(Facet.code(code).gram)) }
    if let status = query.status { parts.append(Self.term(Facet.status(status).gram)) }
    if query.least != nil || query.most != nil {
      let least = Facet.size(of: query.least ?? .zero)
      let most = query.most.map(Facet.size) ?? Int128.bitWidth
      parts.append(Self.any((least...max(least, most)).map { Self.term("m\($0)") }))
    }
    // Every entry has a status; nothing else asks for all.
    if parts.isEmpty {
      parts.append(Self.any(EntryStatus.allCases.map { Self.term(Facet.status($0).gram) }))
    }
    text = parts.joined(separator: " AND ")
  }

  private static func word(_ word: SearchWord, in place: FindPlace) -> String {
    if place == .scattered {
      let letters = Set(word.runs.joined()).sorted { $0.value < $1.value }
      return "("
        + letters.map { term("\(GramMark.nameLetter)\($0)") }.joined(separator: " AND ") + ")"
    }
    var ways = place.marks.map { grams(word, $0) }
    if let initials = word.initials, initials.count > 1, place != .indicatorOfCode {
      ways.append(self.initials(initials))
    }
    return any(ways)
  }

  private static func unit(_ unit: String) -> [String] {
    SearchWord(unit).map { [grams($0, GramMark.unit)] } ?? []
  }

  /// All pairs of a word, or its only letter.
  private static func grams(_ word: SearchWord, _ mark: Unicode.Scalar) -> String {
    let terms = word.runs.flatMap { run in
      run.count == 1
        ? [letter(run[0], mark)]
        : zip(run, run.dropFirst()).map { term("\(mark)\($0)\($1)") }
    }
    return "(" + terms.joined(separator: " AND ") + ")"
  }

  private static func letter(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> String {
    switch mark {
    case GramMark.name: term("\(GramMark.nameLetter)\(letter)")
    case GramMark.goal, GramMark.target: term("\(GramMark.letter)\(letter)")
    // Names of units are few, and their pairs too.
    default: term("\(mark)\(letter)") + " *"
    }
  }

  private static func initials(_ letters: [Unicode.Scalar]) -> String {
    let mark = String(GramMark.initials)
    func joined(_ letters: ArraySlice<Unicode.Scalar>) -> String {
      mark + letters.map(String.init).joined()
    }
    if letters.count < 3 { return term(joined(letters[...])) + " *" }
    let terms = (0...(letters.count - 3)).map { term(joined(letters[$0..<($0 + 3)])) }
    return "(" + terms.joined(separator: " AND ") + ")"
  }

  private static func term(_ gram: String) -> String { "\"\(gram)\"" }

  private static func any(_ parts: [String]) -> String {
    "(" + parts.joined(separator: " OR ") + ")"
  }
}
