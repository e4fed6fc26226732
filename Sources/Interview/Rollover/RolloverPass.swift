package import Goals
import Tables

/// 一遍: one way down the worksheet, row by row.
package enum RolloverPass: String, Hashable, Sendable, CaseIterable {
  /// 处理
  case decisions
  /// 金额
  case amounts
  /// 指标值
  case targets
  /// 控制数
  case ceilings

  package var title: String {
    switch self {
    case .decisions: "处理"
    case .amounts: "金额"
    case .targets: "指标值"
    case .ceilings: "控制数"
    }
  }

  /// The passes that every worksheet needs, in their order.
  static let needed: [RolloverPass] = [.decisions, .amounts, .targets]

  /// The title with the pass's place among those: `2/3 金额`.
  var numberedTitle: String {
    let place = Self.needed.firstIndex(of: self).map { "\($0 + 1)/\(Self.needed.count) " } ?? ""
    return place + title
  }
}

/// A row of a pass: what is asked about at once.
package struct RolloverRow: Hashable, Sendable {
  package var subject: Subject
  /// The entry's number on the worksheet, from 1; a unit's among the units.
  package var number: Int
  package var name: String
  package var old: String
  /// What was confirmed for the new year; empty where nothing was.
  package var new: String
  /// What it will be without an answer, where years that were moved make that another than `old`.
  package var proposed = ""
  package var isDone: Bool

  package enum Subject: Hashable, Sendable {
    case entry(RolloverKey)
    case amount(RolloverKey, FieldPath)
    /// An indicator; the cycle's target where it is another than the year's.
    case target(RolloverKey, index: Int, FieldPath.IndicatorField)
    case unit(String)
  }

  /// How much a confirmed amount differs from last year's: `+5.0%`.
  var share: String? {
    guard isDone, let old = try? Money(old, in: .yuan), let new = try? Money(new, in: .yuan) else {
      return nil
    }
    return old == new ? "同去年" : AmountDifference(label: "", old: old, new: new).share
  }

  package var key: RolloverKey? {
    switch subject {
    case .entry(let key), .amount(let key, _), .target(let key, _, _): key
    case .unit: nil
    }
  }
}

extension Rollover {
  package func rows(_ pass: RolloverPass) -> [RolloverRow] {
    switch pass {
    case .decisions: decisionRows
    case .amounts: amountRows
    case .targets: targetRows
    case .ceilings: ceilingRows
    }
  }

  private var decisionRows: [RolloverRow] {
    items.enumerated().map { index, item in
      let old = item.old?.amounts.amount
      return RolloverRow(
        subject: .entry(item.key), number: index + 1, name: item.new.name,
        old: old?.printed(in: item.currencyUnit) ?? "", new: word(for: item),
        isDone: item.decision != nil && item.edit.isEmpty && !(item.isKept && item.isUnwritten))
    }
  }

  /// What was decided about an entry, in a word or two.
  package func word(for item: RolloverItem) -> String {
    if !item.edit.isEmpty { return "没写完" }
    switch item.decision {
    case nil: return ""
    case .drop: return "不报"
    case .merge(let key):
      return "并入 \((items.firstIndex { $0.key == key } ?? 0) + 1)"
    case .carryOver:
      if item.old == nil { return item.isUnwritten ? "没写完" : "新增" }
      if item.unit != item.key.unit { return "转单位" }
      let word = item.hasNewTexts ? "改过" : "沿用"
      let isNewAmount =
        !item.confirmedAmounts.isEmpty
        && item.new.amounts.amount != oldAmounts(of: item).amount
      return isNewAmount
        ? "\(word) \(item.new.amounts.amount?.printed(in: item.currencyUnit) ?? "无金额")" : word
    }
  }

  private var amountRows: [RolloverRow] {
    items.enumerated().filter { $1.isKept }.flatMap { index, item in
      let (fields, old) = (amountFields(of: item), oldAmounts(of: item))
      return fields.map { field in
        let isDone = item.confirmedAmounts.contains(field)
        // A total alone does not say who paid.
        let amount = old[field] ?? (old.sumOfSources == nil && field == .fiscal ? old.total : nil)
        return RolloverRow(
          subject: .amount(item.key, field), number: index + 1,
          name: fields.count > 1 ? "\(item.new.name) · \(field.label)" : item.new.name,
          old: amount?.printed(in: item.currencyUnit) ?? "",
          new: isDone ? item.new.amounts[field]?.printed(in: item.currencyUnit) ?? "无" : "",
          isDone: isDone)
      }
    }
  }

  private var targetRows: [RolloverRow] {
    items.enumerated().filter { $1.isKept }.flatMap { index, item in
      let own = item.new.indicators.indices.map { (item, $0) }
      let others = merged(into: item.key).flatMap { other in
        addedIndicators(of: other).map { (other, $0) }
      }
      return (own + others).flatMap { item, place in rows(item, indicator: place, index + 1) }
    }
  }

  private func rows(_ item: RolloverItem, indicator place: Int, _ number: Int) -> [RolloverRow] {
    let indicator = item.new.indicators[place]
    let hasCycle = item.layout.questions(ofIndicator: place).contains(
      .indicator(place, .cycleTarget))
    let isOne = !hasCycle || item.oldCycleFollows(place)
    let isDone = item.confirmedTargets.contains(place)
    return (isOne ? [FieldPath.IndicatorField.annualTarget] : [.cycleTarget, .annualTarget]).map {
      field in
      let name = field == .cycleTarget ? "\(indicator.name)（实施周期）" : indicator.name
      let old = item.oldIndicator(place)?[field] ?? ""
      return RolloverRow(
        subject: .target(item.key, index: place, field), number: number, name: name, old: old,
        new: isDone ? indicator[field] : "",
        proposed: isDone || indicator[field] == old ? "" : indicator[field], isDone: isDone)
    }
  }

  private var ceilingRows: [RolloverRow] {
    units.enumerated().map { index, unit in
      RolloverRow(
        subject: .unit(unit), number: index + 1, name: unit,
        old: oldSum(of: unit).printed(in: currencyUnit),
        new: ceilings[unit]?.printed(in: currencyUnit) ?? "", isDone: true)
    }
  }
}

extension RolloverItem {
  /// What an indicator was in the old year; nil for one that came with an edit.
  func oldIndicator(_ index: Int) -> Indicator? {
    let name = YearText.timeless(new.indicators[index].name)
    return old?.indicators.first {
      $0.code == new.indicators[index].code && YearText.timeless($0.name) == name
    }
  }

  /// Whether the target of the whole cycle was the year's, so that it goes on to be.
  func oldCycleFollows(_ index: Int) -> Bool {
    let indicator = oldIndicator(index) ?? new.indicators[index]
    return indicator.cycleTarget == indicator.annualTarget
  }
}
