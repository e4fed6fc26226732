import Goals
import Tables
import TestSupport

@testable import Interview

let guangzhou = LayoutLibrary.builtIn.standard

extension Draft {
  /// A draft without anything answered or filled in.
  static var empty: Draft { Draft(layout: guangzhou) }

  /// A draft that is filled in with an entry, its department, unit and year.
  static func from(_ project: ProjectGoal) -> Draft {
    var prefill = Draft.prefill(from: project, unit: .tenThousandYuan)
    prefill[.department] = "区图书馆"
    prefill[.unit] = "区图书馆（本级）"
    prefill[.year] = "2025"
    return Draft(layout: guangzhou, prefill: prefill)
  }
}

extension Interview {
  /// Confirms `text`, or what the question is filled in with, as a session does.
  @discardableResult
  mutating func answer(_ text: String? = nil) -> DraftEvent? {
    guard let question else { return nil }
    let text = text ?? initialText
    let kept = draft.assess(text, at: question).reading ?? text.trimmed
    guard let event = event(for: kept) else { return nil }
    advance(event)
    return event
  }

  /// Confirms every question as it is filled in, up to the review.
  mutating func answerAll() {
    while question != nil { answer() }
  }
}

extension ProjectGoal {
  /// The entry as a table of our layout can hold it: nothing else is asked for.
  var askable: ProjectGoal {
    let money = amounts.sources.map { $0.flatMap { Self.largest.contains($0.fen) ? $0 : nil } }
    var sums = Amounts(fiscal: money[0], specialAccount: money[1], other: money[2])
    sums.total = sums.sumOfSources
    let codes = IndicatorCatalog.standard.classes(in: guangzhou.framework).map(\.code)
    var indicators: [Indicator] = []
    for indicator in self.indicators {
      let code = codes[(indicators.count * 5 + name.count) % codes.count]
      indicators.append(
        Indicator(
          level1: String(code.prefix(1)), code: code, name: indicator.name.trimmed,
          cycleTarget: indicator.cycleTarget.trimmed,
          annualTarget: indicator.annualTarget.trimmed))
    }
    return ProjectGoal(
      name: name.trimmed, amounts: sums, goal: goal.trimmed, indicators: indicators)
  }

  /// What the fourteen digits before the point hold that an amount may have.
  private static let largest = Int128(0)..<100_000_000_000_000_000_000
}
