import Goals
import Tables
import Terminal

/// 候选: what may stand in the line of one question, made when the question is asked.
struct QuestionChoices {
  private let draft: Draft
  private let question: FieldPath
  private let past: PastAnswers
  /// Last year's answer, say; nothing is offered beside it until it is touched.
  private let initialText: String
  private let suggestions: Suggestions
  private let last = Last()

  /// The choices that were found last, for hints about the same text.
  private final class Last {
    var choices: (typed: String, found: [Choice])?
  }

  /// Suggestions are made when they are first needed, which most questions never do.
  private final class Suggestions {
    lazy var all = make()
    private let make: () -> [IndicatorSuggestion]

    init(_ make: @escaping () -> [IndicatorSuggestion]) {
      self.make = make
    }
  }

  init(_ draft: Draft, question: FieldPath, past: PastAnswers, initialText: String) {
    self.draft = draft
    self.question = question
    self.past = past
    self.initialText = initialText
    suggestions = Suggestions {
      guard case .indicator(let index, _) = question else { return [] }
      return past.suggestions(for: draft, at: index)
    }
  }

  /// The choices for what was typed, the likeliest first.
  func matching(_ typed: String) -> [Choice] {
    let found = found(typed)
    last.choices = (typed, found)
    return found
  }

  /// Whether what was typed is only on the way to one of the choices.
  func isOpen(_ typed: String) -> Bool {
    guard case .indicator(_, .code) = question, !typed.isEmpty else { return false }
    if let choices = last.choices, choices.typed == typed { return !choices.found.isEmpty }
    return !matching(typed).isEmpty
  }

  /// Whether starters stand below the question.
  var offersStarters: Bool {
    question == .goal && last.choices?.found.contains { Starter.withGoal($0.text) != nil } ?? false
  }

  private func found(_ typed: String) -> [Choice] {
    // Nothing stands beside last year's answer, but for the few names that somebody may want instead.
    let isInitial = !typed.isEmpty && typed == initialText
    if isInitial {
      return [.department, .unit].contains(question)
        ? offers("").filter { $0.text != initialText } : []
    }
    return offers(typed)
  }

  private func offers(_ typed: String) -> [Choice] {
    switch question {
    case .department:
      return past.names.departments(matching: typed, limit: limit).map { Choice($0) }
    case .unit:
      return past.names.units(matching: typed, of: draft.department, limit: limit)
        .map { Choice($0) }
    case .name: return names(typed)
    case .goal: return typed.isEmpty ? goals : starters(typed)
    case .detail(let detail): return texts(typed, of: detail)
    case .indicator(let index, .code): return codes(typed, of: index)
    case .indicator(let index, .name): return indicatorNames(typed, of: index)
    case .indicator(let index, .cycleTarget): return targets(typed, of: index, isAnnual: false)
    case .indicator(let index, .annualTarget): return targets(typed, of: index, isAnnual: true)
    default: return []
    }
  }

  private var limit: Int { Choice.most }

  /// What was written before, then the codes of the catalogue, where the question is about one.
  private func texts(_ typed: String, of detail: Detail) -> [Choice] {
    let used = past.measures.texts(matching: typed, of: detail, limit: limit)
    let codes = BudgetCatalog.standard.matches(typed, for: detail).map(\.printed)
    let choices =
      used.map { Choice($0.text, remark: "用过 \($0.count) 次") }
      + codes.filter { code in !used.contains { $0.text == code } }.map { Choice($0) }
    return Array(choices.prefix(limit))
  }

  /// Names of earlier projects, with their years moved to the draft's.
  private func names(_ typed: String) -> [Choice] {
    past.names.projects(matching: typed, of: draft.unit, limit: limit).map { project in
      var name = project.name
      // Most names have no year, and each key makes fifty of these.
      if let year = draft.year, name.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) {
        name = YearText.moved(name, from: project.year, by: year - project.year).text
      }
      let place = project.isOfOwnUnit ? "本单位 " : ""
      return Choice(name, remark: "\(place)\(project.year) 年")
    }
  }

  /// The goals of projects of the same name; where the library has nothing like it, the starter of
  /// the kind, or all of them where the name does not tell the kind.
  private var goals: [Choice] {
    let similar = past.similarEntries(to: draft)
    let name = draft.project.name
    var choices: [Choice] = []
    for entry in similar where !entry.project.goal.isEmpty {
      guard YearText.timeless(entry.project.name) == YearText.timeless(name) else { continue }
      let moved = draft.year.map {
        YearText.moved(entry.project.goal, from: entry.year, by: $0 - entry.year).text
      }
      let text = moved ?? entry.project.goal
      if !choices.contains(where: { $0.text == text }) {
        let label = StyledText("\(entry.year) 年同名项目：\(text)")
        choices.append(Choice(text, label: label))
      }
    }
    if similar.isEmpty {
      let starter = Starter.matching(name: name, goal: "")
      choices += (starter.map { [$0] } ?? Starter.all).map(choice)
    }
    return choices
  }

  /// The starters of the kind that is typed: `培训`, `px`; `样板` is all of them.
  private func starters(_ typed: String) -> [Choice] {
    guard let pattern = TypedPattern(typed) else { return [] }
    return Starter.all.filter { starter in
      ["样板", starter.kind].contains { pattern.fit($0).map { $0 <= .beginning } ?? false }
    }.map(choice)
  }

  private func choice(_ starter: Starter) -> Choice {
    Choice(starter.goal, label: StyledText("“\(starter.kind)”样板：\(starter.goal)"))
  }

  /// Suggested indicators and the classes; where nothing is typed some of the former come first.
  private func codes(_ typed: String, of index: Int) -> [Choice] {
    let catalog = IndicatorCatalog.standard
    let classes = catalog.matches(typed, in: draft.layout.framework).map { found in
      let count = draft.indicators.count { $0.answers[.code] == found.code }
      return Choice(
        "\(found.code) \(found.name)", remark: count > 0 ? "已有 \(count) 条" : nil)
    }
    let suggested = suggestions(fitting: typed)
    // The catalogue's examples know nothing of the project.
    let first =
      typed.isEmpty
      ? suggested.prefix { $0.reason != .catalog }.prefix(Self.mostSuggested).count : 0
    let choices = suggested.map { suggestion in
      Choice(
        suggestion.headline,
        label: StyledText("\(suggestion.headline) \(suggestion.target)"),
        remark: suggestion.reason.sentence)
    }
    return Array((choices[..<first] + classes + choices[first...]).prefix(limit))
  }

  /// The suggestions for what was typed, the best fit first; digits are only a code's.
  private func suggestions(fitting typed: String) -> [IndicatorSuggestion] {
    guard let pattern = TypedPattern(typed) else { return typed.isBlank ? suggestions.all : [] }
    let isCode = typed.unicodeScalars.first?.halfWidth.properties.numericType != nil
    let fits = suggestions.all.map { suggestion in
      [suggestion.headline, suggestion.indicator.name].compactMap(pattern.fit).min()
    }
    return TypedPattern.Fit.allCases.filter { !isCode || $0 <= .beginning }.flatMap { fit in
      zip(suggestions.all, fits).filter { $1 == fit }.map(\.0)
    }
  }

  /// So many suggestions stand before the classes.
  private static let mostSuggested = 4

  private func indicatorNames(_ typed: String, of index: Int) -> [Choice] {
    let code = draft.indicators[safe: index]?.answers[.code] ?? ""
    var choices: [Choice] = []
    var seen: Set<String> = []
    func add(_ name: String, _ remark: String) {
      if seen.insert(name).inserted { choices.append(Choice(name, remark: remark)) }
    }
    let suggested = suggestions.all.filter { $0.indicator.code == code }
    for number in NameIndex(suggested.map(\.indicator.name)).matches(typed, limit: limit) {
      add(suggested[number].indicator.name, suggested[number].reason.sentence)
    }
    for use in past.measures.names(matching: typed, code: code, limit: limit) {
      add(use.text, "用过 \(use.count) 次")
    }
    let examples = IndicatorCatalog.standard.indicatorClass(code)?.examples.map { $0[0] } ?? []
    for number in NameIndex(examples).matches(typed, limit: limit) {
      add(examples[number], "指标目录")
    }
    return Array(choices.prefix(limit))
  }

  /// How a starter would have the target whose number nobody has told: `≥…场`.
  var outline: String? {
    guard case .indicator(let index, let field) = question,
      field == .cycleTarget || field == .annualTarget,
      let answers = draft.indicators[safe: index]?.answers
    else { return nil }
    let suggestion = suggestions.all.first {
      $0.indicator.code == answers[.code] && $0.indicator.name == answers[.name]
    }
    return suggestion.map(\.target).flatMap { $0.contains("…") ? $0 : nil }
  }

  private func targets(_ typed: String, of index: Int, isAnnual: Bool) -> [Choice] {
    guard let answers = draft.indicators[safe: index]?.answers else { return [] }
    let (code, name) = (answers[.code] ?? "", answers[.name] ?? "")
    var usual: [TargetOffer] = []
    if isAnnual, let cycle = answers[.cycleTarget], !cycle.isEmpty {
      usual.append(TargetOffer(cycle, reason: "与实施周期指标值相同"))
    }
    for suggestion in suggestions.all
    where suggestion.indicator.code == code && suggestion.indicator.name == name {
      usual += suggestion.targets.map {
        TargetOffer(Starter.outline(of: $0), reason: suggestion.reason.sentence)
      }
    }
    usual += past.measures.targets(code: code, name: name).prefix(5)
      .map { TargetOffer($0, reason: "以前用过") }
    if name.hasSuffix("率") {
      usual.append(TargetOffer("100%"))
    } else if code == "13", let year = draft.year {
      usual.append(TargetOffer("\(year)年12月31日前", reason: "年内完成"))
    }
    let examples = IndicatorCatalog.standard.indicatorClass(code)?.examples ?? []
    usual += examples.filter { $0[0] == name }.map { TargetOffer($0[1], reason: "指标目录") }
    return TargetOffer.all(typed: typed, name: name, usual: usual).prefix(limit).map {
      Choice($0.text, remark: $0.reason.isEmpty ? nil : $0.reason)
    }
  }
}

extension IndicatorSuggestion {
  /// What stands in the line when it is chosen; the code's question takes it apart again.
  var headline: String { "\(indicator.code) \(indicator.name)" }

  /// The annual target as the list shows it.
  fileprivate var target: String { Starter.outline(of: indicator.annualTarget) }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}

extension FieldPath {
  /// Whether its answer is running text.
  var isProse: Bool {
    switch self {
    case .goal, .detail(.annualGoal), .detail(.rationale), .detail(.overview): true
    default: false
    }
  }
}
