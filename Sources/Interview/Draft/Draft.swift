package import Goals
package import Tables

/// 草稿: an entry that is being written, as its events have left it.
package struct Draft: Hashable, Sendable {
  package let layout: Layout
  /// What questions were filled in with at the start: last year's answers, remembered ones.
  package let prefill: [FieldPath: String]
  /// The year of the entry that it was filled in with; nil where that is none of another year.
  package let sampleYear: Int?
  private var answers: [FieldPath: String] = [:]
  package private(set) var indicators: [DraftIndicator]
  package private(set) var hasAllIndicators = false
  /// 项目类别, where the clerk told it; nil lets name and goal tell.
  package private(set) var kind: ProjectKind?
  /// Answers about the project that a later change of another has made doubtful.
  private var doubts: [FieldPath: Doubt] = [:]
  /// What stands in questions without being confirmed; of the code of one more indicator it is that of
  /// `indicators`.
  private var typed: [FieldPath: String] = [:]
  private var history = DraftHistory()

  /// A draft of which nothing is answered.
  package init(layout: Layout, prefill: [FieldPath: String] = [:], sampleYear: Int? = nil) {
    self.layout = layout
    self.prefill = prefill
    self.sampleYear = sampleYear
    indicators = Self.indicators(of: prefill)
  }

  /// The draft that `events` have left, or nil where they do not begin with a start in a known layout.
  package init?(events: [DraftEvent], layouts: LayoutLibrary) {
    guard case .started(let name, let prefill, let sampleYear)? = events.first,
      let layout = layouts.layout(named: name)
    else { return nil }
    self.init(layout: layout, prefill: prefill, sampleYear: sampleYear)
    for event in events.dropFirst() { apply(event) }
  }

  package mutating func apply(_ event: DraftEvent) {
    switch event {
    case .started: break
    case .opened: history.open()
    case .undone: if history.undo() { replay() }
    case .redone: if history.redo() { replay() }
    default:
      var next = self
      next.perform(event)
      // What changes nothing is nothing to take back.
      guard next != self else { return }
      next.history.add(event)
      self = next
    }
  }

  /// The draft with another answer to one question, for looking at what would follow.
  func answering(_ path: FieldPath, _ text: String) -> Draft {
    var draft = self
    draft.set(path, text)
    return draft
  }

  /// The draft with a whole indicator answered, likewise.
  func answering(_ index: Int, _ texts: [FieldPath.IndicatorField: String]) -> Draft {
    var draft = self
    for (field, text) in texts { draft.set(.indicator(index, field), text) }
    return draft
  }

  /// The event that undoing takes back, or nil.
  package var undoable: DraftEvent? { history.last }
  /// The event that redoing lets count again, or nil.
  package var redoable: DraftEvent? { history.next }

  /// The confirmed answer, or nil where there is none yet.
  package func answer(_ path: FieldPath) -> String? {
    guard case .indicator(let index, let field) = path else { return answers[path] }
    return index < indicators.count ? indicators[index].answers[field] : nil
  }

  /// What a question is filled in with when nothing is answered yet, or nil.
  package func prefilled(_ path: FieldPath) -> String? {
    guard case .indicator(let index, let field) = path else { return prefill[path] }
    return index < indicators.count ? indicators[index].prefill[field] : nil
  }

  /// What stands in a question without being confirmed, or nil.
  func typedText(_ path: FieldPath) -> String? {
    guard case .indicator(let index, let field) = path else { return typed[path] }
    if index == indicators.count { return field == .code ? typed[.indicators] : nil }
    return index < indicators.count ? indicators[index].typed[field] : nil
  }

  /// Whether anything stands in a question without being confirmed.
  var hasTypedTexts: Bool { !typed.isEmpty || indicators.contains { !$0.typed.isEmpty } }

  /// What the blanks of a starter were answered with, by their names.
  var blanks: [String: String] {
    var blanks: [String: String] = [:]
    for case (.blank(let name), let text) in answers where !text.isEmpty { blanks[name] = text }
    return blanks
  }

  /// Why the answer to a question may not hold any more; nil where nothing speaks against it.
  package func doubt(_ path: FieldPath) -> Doubt? {
    standingDoubt(path).flatMap { isTakenBack($0, at: path) ? nil : $0 }
  }

  /// The doubt, though the change behind it may have been taken back.
  private func standingDoubt(_ path: FieldPath) -> Doubt? {
    guard case .indicator(let index, let field) = path else { return doubts[path] }
    return index < indicators.count ? indicators[index].doubts[field] : nil
  }

  /// The indicators in the order of their codes.
  private var indicatorsByCode: [DraftIndicator] {
    func code(_ indicator: DraftIndicator) -> String { indicator.answers[.code] ?? "" }
    return indicators.enumerated()
      .sorted { (code($0.element), $0.offset) < (code($1.element), $1.offset) }.map(\.element)
  }

  /// Whether the indicators stand in the order of their codes, as printed tables have them.
  var isSortedByCode: Bool { indicators == indicatorsByCode }

  private mutating func perform(_ event: DraftEvent) {
    switch event {
    case .started, .opened, .undone, .redone: break
    case .answered(let path, let text): confirm(path, text)
    case .typed(let path, let text): setTyped(text, at: path)
    case .answeredIndicator(let index, let texts):
      for field in FieldPath.IndicatorField.allCases {
        if let text = texts[field] { confirm(.indicator(index, field), text) }
      }
    case .removedIndicator(let index):
      if indicators.indices.contains(index) { indicators.remove(at: index) }
    case .movedIndicator(let index, let place):
      if indicators.indices.contains(index), indicators.indices.contains(place) {
        indicators.insert(indicators.remove(at: index), at: place)
      }
    case .sortedIndicators: indicators = indicatorsByCode
    case .copiedIndicator(let index):
      if indicators.indices.contains(index) {
        let copy = DraftIndicator(answers: indicators[index].answers)
        indicators.insert(copy, at: index + 1)
      }
    case .endedIndicators:
      hasAllIndicators = true
      typed[.indicators] = nil
    case .reopenedIndicators: hasAllIndicators = false
    case .toldKind(let kind): self.kind = kind
    }
  }

  /// Takes an answer, settles its own doubt, and marks what depended on the one before.
  private mutating func confirm(_ path: FieldPath, _ text: String) {
    let doubtful = doubts(changing: path, to: text)
    setTyped(nil, at: path)
    set(path, text)
    setDoubt(nil, at: path)
    for (path, doubt) in doubtful {
      // The first one of a cause knows what the answer was right for.
      let isKnown = standingDoubt(path).map { $0.hasCause(of: doubt) } ?? false
      if !isKnown { setDoubt(doubt, at: path) }
    }
  }

  private mutating func set(_ path: FieldPath, _ text: String) {
    guard case .indicator(let index, let field) = path else {
      answers[path] = text
      return
    }
    if index == indicators.count { indicators.append(DraftIndicator()) }
    if index < indicators.count { indicators[index].answers[field] = text }
  }

  private mutating func setTyped(_ text: String?, at path: FieldPath) {
    guard case .indicator(let index, let field) = path else {
      typed[path] = text
      return
    }
    if index < indicators.count {
      indicators[index].typed[field] = text
    } else if index == indicators.count, field == .code {
      typed[.indicators] = text
    }
  }

  private mutating func setDoubt(_ doubt: Doubt?, at path: FieldPath) {
    guard case .indicator(let index, let field) = path else {
      doubts[path] = doubt
      return
    }
    if index < indicators.count { indicators[index].doubts[field] = doubt }
  }

  /// Builds the draft anew from the events that count.
  private mutating func replay() {
    var draft = Draft(layout: layout, prefill: prefill, sampleYear: sampleYear)
    for event in history.done { draft.perform(event) }
    draft.history = history
    self = draft
  }

  private static func indicators(of prefill: [FieldPath: String]) -> [DraftIndicator] {
    var indicators: [DraftIndicator] = []
    while true {
      let index = indicators.count
      let texts = FieldPath.IndicatorField.allCases.compactMap { field in
        prefill[.indicator(index, field)].map { (field, $0) }
      }
      if texts.isEmpty { return indicators }
      indicators.append(DraftIndicator(prefill: Dictionary(texts) { first, _ in first }))
    }
  }
}

/// 绩效指标 of a draft.
package struct DraftIndicator: Hashable, Sendable {
  package var prefill: [FieldPath.IndicatorField: String] = [:]
  package var answers: [FieldPath.IndicatorField: String] = [:]
  /// Answers that a later change of another has made doubtful.
  var doubts: [FieldPath.IndicatorField: Doubt] = [:]
  /// What stands in its questions without being confirmed.
  var typed: [FieldPath.IndicatorField: String] = [:]

  package init(
    prefill: [FieldPath.IndicatorField: String] = [:],
    answers: [FieldPath.IndicatorField: String] = [:]
  ) {
    self.prefill = prefill
    self.answers = answers
  }
}
