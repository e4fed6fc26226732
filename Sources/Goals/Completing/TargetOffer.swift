/// 指标值的候选: a target that may be meant by what was typed so far.
///
/// A usual one with `…` for its number, as starters have, is offered with the number that was typed.
package struct TargetOffer: Hashable, Sendable {
  package var text: String
  /// Why it is offered, in a few words; empty where that is plain.
  package var reason: String

  package init(_ text: String, reason: String = "") {
    self.text = text
    self.reason = reason
  }

  /// Targets for an indicator: the usual ones that fit what was typed, then what was typed with a
  /// comparator and with units, those first that the indicator's name asks for.
  package static func all(
    typed: String, name: String, usual: [TargetOffer], grammar: TargetGrammar = .standard
  ) -> [TargetOffer] {
    let typed = typed.filter { $0 != " " }
    let open = usual.filter(\.isOpen)
    let usual = usual.filter { !$0.isOpen }
    var offers = usual.filter { typed.isEmpty || $0.text.hasPrefix(typed) }
    if let start = TargetStart(typed, grammar: grammar) {
      offers += open.compactMap { offer in
        start.filling(offer.text).map { TargetOffer($0, reason: offer.reason) }
      }
      offers += start.completions(name: name, usualUnits: usual.compactMap(\.unit))
      // The number alone may stand for one that has it behind its comparator.
      if start.rest.isEmpty { offers += usual.filter { $0.text.contains(start.number) } }
    } else if !typed.isEmpty {
      offers += grammar.comparators(matching: typed).map { TargetOffer($0.rawValue) }
    }
    var seen: Set<String> = [typed]
    return offers.filter { seen.insert($0.text).inserted }
  }

  private var isOpen: Bool { text.contains("…") }

  private var unit: String? {
    Target(text).quantity?.unit
  }
}

/// A target of which the comparator, the number and perhaps part of the unit are typed.
private struct TargetStart {
  var comparator: Quantity.Comparator?
  /// Digits as they were typed, half-width.
  var number: String
  /// What stands behind the number.
  var rest: String
  private let grammar: TargetGrammar

  init?(_ typed: String, grammar: TargetGrammar) {
    self.grammar = grammar
    let scalars = typed.unicodeScalars.map(\.halfWidth)
    var start = 0
    if !scalars.isEmpty, let match = grammar.dialects.match(in: scalars, at: 0) {
      comparator = grammar.comparators[match.index]
      start = match.range.upperBound
    }
    let digits = scalars[start...].prefix { $0.isDigit || $0 == "." }
    guard digits.first?.isDigit == true else { return nil }
    number = String(String.UnicodeScalarView(digits))
    rest = String(String.UnicodeScalarView(scalars[digits.endIndex...]))
  }

  func completions(name: String, usualUnits: [String]) -> [TargetOffer] {
    var units = fitting(name: name, usualUnits)
    if grammar.units.words.contains(rest) {
      // A unit that is typed in full is no beginning of one that nothing speaks for.
      units = [rest] + units.filter { $0 != rest && $0.hasPrefix(rest) }
    } else if !rest.isEmpty {
      let pattern = TypedPattern(rest)
      // 人·天 is read like 人天, and written by those who write the dot.
      let all =
        units
        + grammar.units.words.filter {
          !units.contains($0) && (!$0.contains("·") || rest.contains("·"))
        }
      units = all.filter { unit in
        unit.hasPrefix(rest) || pattern?.fit(unit).map { $0 <= .beginning } ?? false
      }
      // A unit that nobody has listed can have a sign too.
      if units.isEmpty, Target(number + rest).quantity?.unit == rest { units = [rest] }
    }
    return units.prefix(6).map { unit in
      let sign = sign(before: unit, name: name)
      // Where the sign alone is offered, it is said what it says.
      let isNews = comparator == nil && unit == rest
      let reason = sign.map { $0 == .atMost ? "“至多”这样写" : "“至少”这样写" }
      return TargetOffer(
        (sign?.rawValue ?? "") + number + unit, reason: isNews ? reason ?? "" : "")
    }
  }

  /// `≥…场` with the number in its place; nil where something else was typed around it.
  func filling(_ text: String) -> String? {
    guard let gap = text.firstRange(of: "…") else { return nil }
    let (before, behind) = (text[..<gap.lowerBound], text[gap.upperBound...])
    guard behind.hasPrefix(rest), comparator.map({ before.hasPrefix($0.rawValue) }) ?? true else {
      return nil
    }
    return before + number + behind
  }

  /// Units that the ending of the name asks for, those of usual targets, or the commonest ones.
  private func fitting(name: String, _ usualUnits: [String]) -> [String] {
    let scalars = Array(name.unicodeScalars)
    let words = RuleWords.standard.units.first { $0.endings.suffix(of: scalars) != nil }
    var units: [String] = []
    for unit in usualUnits + (words?.offered ?? []) where !unit.isEmpty {
      if !units.contains(unit) { units.append(unit) }
    }
    return units.isEmpty ? ["个", "次", "人", "项", "%"] : units
  }

  private func sign(before unit: String, name: String) -> Quantity.Comparator? {
    if let comparator { return comparator }
    // A share of the whole cannot be more.
    if number == "100", unit == "%" { return nil }
    let isLess = RuleWords.standard.lessIsBetter.occurs(in: Array(name.unicodeScalars))
    return isLess || name.hasSuffix("成本") ? .atMost : .atLeast
  }
}

extension TargetGrammar {
  /// Comparators that words of theirs begin with what was typed, in Chinese or pinyin: `bdy` is ≥.
  fileprivate func comparators(matching typed: String) -> [Quantity.Comparator] {
    guard let pattern = TypedPattern(typed) else { return [] }
    let found = dialects.words.indices.filter {
      pattern.fit(dialects.words[$0]).map { $0 <= .beginning } ?? false
    }
    return Quantity.Comparator.allCases.filter { sign in
      found.contains { comparators[$0] == sign }
    }
  }
}
