package import Goals
import Tables

/// 存疑: why a confirmed answer may not hold any more, since another one was changed behind it.
///
/// A doubt is shown and never acted upon; confirming the answer again settles it.
package enum Doubt: Hashable, Sendable {
  /// The text names the budget year as it was.
  case year(old: Int)
  /// The indicator was moved to another class.
  case code(old: String)
  /// The text names an amount as it was, or depends on it.
  case amount(FieldPath, old: String)
  /// The annual target was the same as the cycle target.
  case cycleTarget(old: String)

  /// What to do, in one sentence.
  package var sentence: String {
    switch self {
    case .year(let old): "预算年度改了，这里还写着 \(old)，请再看一遍。"
    case .code(let old): "指标代码改了（原来是 \(old)），请再看一遍这里合不合适。"
    case .amount(let path, let old): "\(path.label)改了（原来是 \(old)），请再看一遍这里要不要跟着改。"
    case .cycleTarget(let old): "实施周期指标值改了（原来都是 \(old)），请再看一遍年度值。"
    }
  }

  /// Whether the same answer was changed for both.
  func hasCause(of other: Doubt) -> Bool {
    switch (self, other) {
    case (.year, .year), (.code, .code), (.cycleTarget, .cycleTarget): true
    case (.amount(let path, _), .amount(let otherPath, _)): path == otherPath
    default: false
    }
  }
}

extension Draft {
  /// The answers that become doubtful when a confirmed one is changed to `text`.
  func doubts(changing path: FieldPath, to text: String) -> [FieldPath: Doubt] {
    guard let old = answer(path), old != text, !old.isEmpty else { return [:] }
    var doubts: [FieldPath: Doubt] = [:]
    func mark(_ path: FieldPath, _ doubt: Doubt, where holds: (String) -> Bool = { !$0.isEmpty }) {
      if let answer = answer(path), holds(answer) { doubts[path] = doubt }
    }
    switch path {
    case .year:
      guard let year = Int(old) else { return [:] }
      for text in texts { mark(text, .year(old: year)) { $0.names(year: year) } }
    case .total, .fiscal, .specialAccount, .other:
      let doubt = Doubt.amount(path, old: old)
      for text in texts {
        mark(text, doubt) { $0.names(amount: old, in: layout.currencyUnit) }
      }
      mark(.lifetimeBudget, doubt)
      for (index, indicator) in indicators.enumerated() where indicator.isCost {
        mark(.indicator(index, .cycleTarget), doubt)
        mark(.indicator(index, .annualTarget), doubt)
      }
    case .indicator(let index, .code):
      for field: FieldPath.IndicatorField in [.name, .cycleTarget, .annualTarget] {
        mark(.indicator(index, field), .code(old: old))
      }
    case .indicator(let index, .cycleTarget):
      mark(.indicator(index, .annualTarget), .cycleTarget(old: old)) { $0 == old }
    default: break
    }
    return doubts
  }

  /// Whether the answer that made another one doubtful is what it was before.
  func isTakenBack(_ doubt: Doubt, at path: FieldPath) -> Bool {
    switch (doubt, path) {
    case (.year(let old), _): answer(.year) == String(old)
    case (.amount(let cause, let old), _): answer(cause) == old
    case (.code(let old), .indicator(let index, _)): answer(.indicator(index, .code)) == old
    case (.cycleTarget(let old), .indicator(let index, _)):
      answer(.indicator(index, .cycleTarget)) == old
    case (.code, _), (.cycleTarget, _): false
    }
  }

  /// The questions that are answered with prose.
  var texts: [FieldPath] {
    questions.filter { path in
      switch path {
      case .name, .goal, .detail: true
      case .indicator(_, .name), .indicator(_, .cycleTarget), .indicator(_, .annualTarget),
        .indicator(_, .explanation):
        true
      default: false
      }
    }
  }

  /// The answers that are doubtful, in the order of the questions.
  package var doubtful: [(path: FieldPath, doubt: Doubt)] {
    questions.compactMap { path in doubt(path).map { (path, $0) } }
  }
}

extension DraftIndicator {
  /// 成本指标, whose targets are amounts.
  fileprivate var isCost: Bool {
    guard let code = answers[.code] else { return false }
    return code == "14" || code.hasPrefix("4")
  }
}

extension String {
  func names(year: Int) -> Bool {
    YearText.moved(self, from: year, by: 1).shifts.contains { $0.old == String(year) }
  }

  /// Whether it has an amount with the unit behind it, its zeros at the end written or not.
  fileprivate func names(amount: String, in unit: CurrencyUnit) -> Bool {
    let plain = amount.filter { $0 != "," }
    var short = plain
    if short.contains(".") {
      while short.hasSuffix("0") { short.removeLast() }
      if short.hasSuffix(".") { short.removeLast() }
    }
    let mark = unit.rawValue.prefix(1)
    return [amount, plain, short].contains { contains("\($0)\(mark)") }
  }
}
