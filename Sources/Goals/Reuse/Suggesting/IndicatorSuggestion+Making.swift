extension IndicatorSuggestion {
  /// What `subject` might have, out of earlier entries, the starter of its kind and the catalogue.
  ///
  /// `blanks` are what the starter's blanks were filled in with, as far as they were.
  /// Missing classes come first; then what the own unit used, what a project of the same name used,
  /// and what most projects used. Among equals each class has one before any has two.
  package static func all(
    for subject: SuggestionSubject, similar: [SimilarEntry], blanks: [String: String] = [:],
    catalog: IndicatorCatalog = .standard
  ) -> [IndicatorSuggestion] {
    let codes = Set(catalog.classes(in: subject.framework).map(\.code))
    let starter = Starter.matching(name: subject.project.name, goal: subject.project.goal)
    var groups: [Key: [Use]] = [:]
    let name = YearText.timeless(subject.project.name)
    for entry in similar {
      let isNamesake =
        entry.year <= subject.year && YearText.timeless(entry.project.name) == name
      let isOfKind =
        starter != nil && Starter.matching(name: entry.project.name, goal: "") == starter
      var seen: Set<Key> = []
      for indicator in entry.project.indicators where codes.contains(indicator.code) {
        let key = Key(indicator)
        // A project counts once, however often it has an indicator.
        if seen.insert(key).inserted {
          groups[key, default: []].append(
            Use(
              entry: entry, indicator: indicator, isNamesake: isNamesake, isOfKind: isOfKind))
        }
      }
    }
    var suggestions = groups.values.compactMap { Self.of($0, subject, starter) }
    suggestions += offered(starter, subject, blanks, catalog, codes).filter {
      groups[Key($0.indicator)] == nil
    }
    let present = subject.project.indicators
    suggestions.removeAll { suggestion in
      present.contains {
        $0.code == suggestion.indicator.code
          && Similarity.areAlike($0.name, suggestion.indicator.name)
      }
    }
    return inTurns(suggestions.sorted { $0.rank < $1.rank })
  }

  private var rank: (Origin, Int, String) { (origin, -count, indicator.code + indicator.name) }

  /// How welcome a suggestion is, apart from how often it was used.
  private var origin: Origin {
    let source =
      switch reason {
      case .sameName: 0
      case .kind, .similarName: 1
      case .starter: 2
      case .catalog: 3
      }
    return Origin(order: [need.rawValue, isOfOwnUnit ? 0 : 1, source])
  }

  private struct Origin: Hashable, Comparable {
    var order: [Int]

    static func < (left: Self, right: Self) -> Bool {
      left.order.lexicographicallyPrecedes(right.order)
    }
  }

  /// The classes of one origin one after the other, the best of each first.
  private static func inTurns(_ sorted: [IndicatorSuggestion]) -> [IndicatorSuggestion] {
    var turns: [Origin: [String: Int]] = [:]
    let placed = sorted.enumerated().map { place, suggestion in
      let turn = turns[suggestion.origin, default: [:]][suggestion.indicator.code, default: 0]
      turns[suggestion.origin, default: [:]][suggestion.indicator.code] = turn + 1
      return (suggestion: suggestion, turn: turn, place: place)
    }
    return placed.sorted { left, right in
      (left.suggestion.origin, left.turn, left.place)
        < (right.suggestion.origin, right.turn, right.place)
    }.map(\.suggestion)
  }

  private struct Key: Hashable {
    var code: String
    var name: [Unicode.Scalar]

    init(_ indicator: Indicator) {
      code = indicator.code
      name = indicator.name.unicodeScalars.compactMap(\.searchFolded)
    }
  }

  private struct Use {
    var entry: SimilarEntry
    var indicator: Indicator
    var isNamesake: Bool
    var isOfKind: Bool
  }

  private static func of(
    _ uses: [Use], _ subject: SuggestionSubject, _ starter: Starter?
  ) -> IndicatorSuggestion? {
    let namesakes = uses.filter(\.isNamesake)
    // Last year's own words count more than the commonest ones.
    let models = namesakes.isEmpty ? uses : namesakes
    guard let model = models.max(by: { $0.entry.year < $1.entry.year }) else { return nil }
    let targets = ranked(uses.map(\.indicator.annualTarget))
    let kindCount = uses.count(where: \.isOfKind)
    let reason: Reason =
      if let last = namesakes.map(\.entry.year).max() {
        .sameName(year: last, yearsAgo: subject.year - last)
      } else if let starter, kindCount > 0 {
        .kind(starter.kind, count: kindCount)
      } else {
        .similarName(count: uses.count)
      }
    var indicator = model.indicator
    if namesakes.isEmpty {
      indicator.annualTarget = targets.first ?? ""
      indicator.cycleTarget = ranked(uses.map(\.indicator.cycleTarget)).first ?? ""
    }
    return IndicatorSuggestion(
      indicator: indicator, targets: Array(targets.prefix(3)),
      unit: ranked(targets.compactMap { Target($0).quantity?.unit }).first ?? "",
      count: uses.count, isOfOwnUnit: uses.contains { $0.entry.unit == subject.unit },
      need: need(indicator.code, subject), reason: reason)
  }

  /// What the starter and the catalogue have for classes that are missing.
  private static func offered(
    _ starter: Starter?, _ subject: SuggestionSubject, _ blanks: [String: String],
    _ catalog: IndicatorCatalog, _ codes: Set<String>
  ) -> [IndicatorSuggestion] {
    func make(_ indicator: Indicator, _ reason: Reason) -> IndicatorSuggestion {
      IndicatorSuggestion(
        indicator: indicator, targets: [indicator.annualTarget],
        unit: Target(indicator.annualTarget).quantity?.unit ?? "", count: 0, isOfOwnUnit: false,
        need: need(indicator.code, subject), reason: reason)
    }
    let fromStarter = (starter?.project(filledWith: blanks).indicators ?? []).filter {
      codes.contains($0.code)
    }
    .compactMap { indicator in starter.map { make(indicator, .starter($0.kind)) } }
    let fromCatalog = catalog.classes(in: subject.framework).flatMap { entry in
      entry.examples.filter { $0.count == 2 }.map { example in
        make(
          Indicator(
            level1: entry.level1, code: entry.code, name: example[0], cycleTarget: example[1],
            annualTarget: example[1]), .catalog)
      }
    }
    let named = Set(fromStarter.map { Key($0.indicator) })
    return fromStarter
      + fromCatalog.filter { $0.need != .more && !named.contains(Key($0.indicator)) }
  }

  private static func need(_ code: String, _ subject: SuggestionSubject) -> Need {
    let present = subject.project.indicators.map(\.code)
    if !present.contains(where: { $0.prefix(1) == code.prefix(1) }) { return .levelMissing }
    return present.contains(code) ? .more : .classMissing
  }

  /// Each text once, the commonest first, equally common ones in their order.
  private static func ranked(_ texts: [String]) -> [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for text in texts where !text.isEmpty {
      if counts[text] == nil { order.append(text) }
      counts[text, default: 0] += 1
    }
    return order.enumerated().sorted { left, right in
      let (a, b) = (counts[left.element] ?? 0, counts[right.element] ?? 0)
      return a != b ? a > b : left.offset < right.offset
    }.map(\.element)
  }
}
