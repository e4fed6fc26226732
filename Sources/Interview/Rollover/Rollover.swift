package import Goals

/// 结转工作表: a year's entries on their way into another year, as events have left them.
package struct Rollover: Hashable, Sendable {
  package let year: Int
  package let target: Int
  package let currencyUnit: CurrencyUnit
  package private(set) var items: [RolloverItem]
  /// 控制数 by unit.
  package private(set) var ceilings: [String: Money] = [:]

  /// A worksheet on which nothing is decided; years in texts are moved already.
  package init(
    _ entries: [(key: RolloverKey, project: ProjectGoal)], from year: Int, to target: Int,
    currencyUnit: CurrencyUnit
  ) {
    self.year = year
    self.target = target
    self.currencyUnit = currencyUnit
    items = entries.map { RolloverItem($0.key, $0.project, from: year, to: target) }
  }

  /// Applies a written event; one about an entry that is not there any more changes nothing.
  package mutating func apply(_ event: RolloverEvent) {
    switch event {
    case .decided(let key, let decision): change(key) { $0.decision = decision }
    case .setAmount(let key, let field, let text):
      let money = try? Money(text, in: currencyUnit)
      change(key) { item in
        switch FieldPath(key: field) {
        case .fiscal: item.new.amounts.fiscal = money
        case .specialAccount: item.new.amounts.specialAccount = money
        case .other: item.new.amounts.other = money
        default: return
        }
        item.new.amounts.total = item.new.amounts.sumOfSources
        item.hasAmounts = true
      }
    case .setText(let key, let field, let text):
      change(key) { item in
        switch FieldPath(key: field) {
        case .name: item.new.name = text
        case .goal: item.new.goal = text
        case .indicator(let index, let part) where item.new.indicators.indices.contains(index):
          if part != .code { item.new.indicators[index][part] = text }
        default: break
        }
      }
    case .added(let key):
      if !items.contains(where: { $0.key == key }) { items.append(RolloverItem(new: key)) }
    case .setCeiling(let unit, let text): ceilings[unit] = try? Money(text, in: currencyUnit)
    }
  }

  private mutating func change(_ key: RolloverKey, _ body: (inout RolloverItem) -> Void) {
    guard let index = items.firstIndex(where: { $0.key == key }) else { return }
    body(&items[index])
  }

  package var doneCount: Int { items.count { $0.isDone } }

  /// The first entry without a decision, or nil.
  package var nextUndecided: RolloverItem? { items.first { $0.decision == nil } }

  /// The first entry that is kept and whose amounts are not confirmed, or nil.
  package var nextWithoutAmounts: RolloverItem? { items.first { $0.isKept && !$0.hasAmounts } }

  /// What is left of a unit's ceiling; nil where it has none.
  package func left(of unit: String) -> Money? {
    ceilings[unit].map { ceiling in
      ceiling
        - entries.filter { $0.key.unit == unit }.compactMap {
          $0.project.amounts.total ?? $0.project.amounts.sumOfSources
        }.total()
    }
  }

  /// The entries of the new year, in the order of the old one, with what was merged into them.
  package var entries: [(key: RolloverKey, project: ProjectGoal)] {
    items.filter(\.isKept).map { item in
      var project = item.new
      for other in items where other.decision == .merge(into: item.key) {
        project.amounts = [project.amounts, other.new.amounts].total()
        project.indicators += other.new.indicators.filter { indicator in
          !project.indicators.contains { $0.code == indicator.code && $0.name == indicator.name }
        }
      }
      return (item.key, project)
    }
  }
}
