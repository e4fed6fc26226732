import Goals

extension Store {
  /// Entries in which all words of a query stand, the best first.
  ///
  /// Words in the name come before words in the goal, those before words in indicators and targets;
  /// among equals the clerk's own unit, then the later year, then the later entry. A query without
  /// words finds what passes its filters; one without either finds nothing.
  package func find(_ query: FindQuery) throws(StoreError) -> [FindMatch] {
    if query.words.isEmpty && !query.hasFilters || query.limit < 1 { return [] }
    return try database.read { () throws(StoreError) in
      var matches: [FindMatch] = []
      if let few = try findFew(query) { return few.isEmpty ? try findScattered(query) : few }
      var seen: Set<Int64> = []
      for place in query.places {
        for isOwn in query.ownUnit == nil ? [false] : [true, false] {
          try collect(query, in: place, ofOwnUnit: isOwn, &matches, &seen)
          if matches.count == query.limit { return matches }
        }
      }
      return matches
    }
  }

  /// All matches of a query that has few, by one look at the index; nil where there may be more.
  private func findFew(_ query: FindQuery) throws(StoreError) -> [FindMatch]? {
    let most = max(query.limit, 40)
    let ids = try ids(query, in: .unit, ofOwnUnit: false, limit: most + 1)
    if ids.count > most { return nil }
    var matches: [FindMatch] = []
    for id in ids {
      guard let entry = try entry(id: id) else { continue }
      if let place = query.places.first(where: { query.fits(entry, in: $0) }) {
        matches.append(FindMatch(entry: entry, place: place))
      }
    }
    return best(matches, query)
  }

  /// Entries in whose names the letters stand with others between them.
  private func findScattered(_ query: FindQuery) throws(StoreError) -> [FindMatch] {
    var matches: [FindMatch] = []
    let ids = try ids(
      query, in: .scattered, ofOwnUnit: false, limit: query.limit * Self.patience)
    for id in ids where matches.count < query.limit * 2 {
      guard let entry = try entry(id: id), query.fits(entry, in: .scattered) else { continue }
      matches.append(FindMatch(entry: entry, place: .scattered))
    }
    return best(matches, query)
  }

  /// The wanted number of matches that come in the order of years, the best place first.
  private func best(_ matches: [FindMatch], _ query: FindQuery) -> [FindMatch] {
    // They come in the order of years; sorting keeps it among equals.
    func rank(_ match: FindMatch) -> Int {
      match.place.rawValue * 2 + (match.entry.key.unit == query.ownUnit ? 0 : 1)
    }
    let sorted = matches.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }
    return sorted.prefix(query.limit).map(\.element)
  }

  func ids(
    _ query: FindQuery, in place: FindPlace, ofOwnUnit: Bool, limit: Int
  ) throws(StoreError) -> [Int64] {
    let rows = FindDocument.rows(of: query.year)
    let expression = FindExpression(query, in: place, ofOwnUnit: ofOwnUnit)
    return try database.rows(
      """
      SELECT rowid FROM find WHERE find MATCH ?1 AND rowid BETWEEN ?2 AND ?3
      ORDER BY rowid DESC LIMIT ?4
      """,
      [
        .text(expression.text), .integer(rows.lowerBound), .integer(rows.upperBound),
        .integer(limit),
      ]
    ) { FindDocument.id(rowID: $0.integer(0)) }
  }

  /// Entries that are read to verify what the index has found, for each entry that is wanted: the
  /// pairs of a word may all stand in a text without the word.
  private static let patience = 20

  private func collect(
    _ query: FindQuery, in place: FindPlace, ofOwnUnit: Bool, _ matches: inout [FindMatch],
    _ seen: inout Set<Int64>
  ) throws(StoreError) {
    for id in try ids(
      query, in: place, ofOwnUnit: ofOwnUnit, limit: seen.count + query.limit * Self.patience)
    where !seen.contains(id) {
      guard let entry = try entry(id: id), query.fits(entry, in: place),
        !ofOwnUnit || entry.key.unit == query.ownUnit
      else { continue }
      seen.insert(id)
      matches.append(FindMatch(entry: entry, place: place))
      if matches.count == query.limit { return }
    }
  }
}

extension FindQuery {
  /// Where the words may stand, the best place first; one place where there are no words.
  fileprivate var places: [FindPlace] {
    let places = FindPlace.allCases.filter { place in
      place != .scattered && (place != .indicatorOfCode || code != nil)
    }
    return words.isEmpty ? Array(places.prefix(1)) : places
  }

  /// Whether an entry has all words in the place or a better one, and passes the filters.
  fileprivate func fits(_ entry: Entry, in place: FindPlace) -> Bool {
    passes(entry)
      && words.allSatisfy { word in
        switch place {
        case .indicatorOfCode: true
        case .name: word.stands(inNameOf: entry.project)
        case .goal: word.stands(inNameOf: entry.project) || word.stands(inGoalOf: entry.project)
        case .target: word.stands(anywhereIn: entry.project)
        case .unit: word.stands(anywhereIn: entry.project) || word.stands(in: entry.key.unit)
        case .scattered: !word.scattered(in: entry.project.name).isEmpty
        }
      } && (place != .indicatorOfCode || hasIndicatorOfCode(entry.project))
  }

  private func passes(_ entry: Entry) -> Bool {
    let total = entry.project.amounts.amount
    if let year, entry.key.year != year { return false }
    if let unit, let word = SearchWord(unit), !word.stands(in: entry.key.unit) { return false }
    if let code, !entry.project.indicators.contains(where: { $0.code == code }) { return false }
    if let least, (total ?? .zero) < least { return false }
    if let most, (total ?? .zero) > most { return false }
    if (least != nil || most != nil) && total == nil { return false }
    return status == nil || entry.status == status
  }

  private func hasIndicatorOfCode(_ project: ProjectGoal) -> Bool {
    project.indicators.contains { indicator in
      indicator.code == code && words.allSatisfy { $0.stands(in: indicator) }
    }
  }
}

extension SearchWord {
  fileprivate func stands(in text: String) -> Bool { !ranges(in: text).isEmpty }

  fileprivate func stands(inNameOf project: ProjectGoal) -> Bool {
    stands(in: project.name) || !ranges(inInitialsOf: project.name).isEmpty
  }

  fileprivate func stands(inGoalOf project: ProjectGoal) -> Bool {
    stands(in: project.goal) || project.annualGoal.map(stands) ?? false
  }

  fileprivate func stands(anywhereIn project: ProjectGoal) -> Bool {
    stands(inNameOf: project) || stands(inGoalOf: project)
      || project.indicators.contains { stands(in: $0) }
  }

  fileprivate func stands(in indicator: Indicator) -> Bool {
    stands(in: indicator.name) || stands(in: indicator.cycleTarget)
      || stands(in: indicator.annualTarget)
  }
}
