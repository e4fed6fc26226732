package import Goals
import Tables

/// 续报工作表: a year's entries on their way into another year, as events have left them.
package struct Rollover: Sendable {
  package let year: Int
  package let target: Int
  package private(set) var items: [RolloverItem]
  /// 控制数 by unit: the office's, until the clerk gives another.
  package private(set) var ceilings: [String: Money] = [:]
  /// The rules under the office's policy.
  package let reviewer: Reviewer

  /// A worksheet on which nothing is decided; years in texts are moved already.
  package init(
    _ originals: [RolloverOriginal], from year: Int, to target: Int,
    reviewer: Reviewer = .standard
  ) {
    self.year = year
    self.target = target
    self.reviewer = reviewer
    items = originals.map { RolloverItem($0, from: year, to: target) }
    for unit in units {
      ceilings[unit] = reviewer.policy.ceiling(ofUnit: unit, year: target)
    }
  }

  /// The unit of sums: that of the first entry.
  package var currencyUnit: CurrencyUnit { items.first?.currencyUnit ?? .tenThousandYuan }

  package subscript(key: RolloverKey) -> RolloverItem? { items.first { $0.key == key } }

  /// Applies a written event; one about an entry that is not there any more changes nothing.
  package mutating func apply(_ event: RolloverEvent) {
    switch event {
    case .decided(let key, let decision): decide(key, decision)
    case .undecided(let key): decide(key, nil)
    case .movedYears(let key, let moves): change(key) { $0.moveYears(moves) }
    case .setAmount(let key, let field, let text):
      guard let path = FieldPath(key: field) else { return }
      change(key) { $0.setAmount(path, to: try? Money(text, in: $0.currencyUnit)) }
    case .setText(let key, let field, let text):
      guard let path = FieldPath(key: field) else { return }
      change(key) { item in
        item.new[path] = text
        if case .indicator(let index, .annualTarget) = path { item.confirmedTargets.insert(index) }
      }
    case .keptTargets(let key): change(key) { $0.confirmedTargets = Set($0.new.indicators.indices) }
    case .added(let key):
      guard let first = items.first, self[key] == nil else { return }
      items.append(RolloverItem(new: key, like: first))
    case .edited(let key, let event): change(key) { $0.edit.append(event) }
    case .savedEdit(let key): change(key) { $0.takeEdit() }
    case .setCeiling(let unit, let text): ceilings[unit] = try? Money(text, in: currencyUnit)
    }
  }

  private mutating func decide(_ key: RolloverKey, _ decision: RolloverDecision?) {
    change(key) { item in
      item.decision = decision
      item.edit = []
    }
    guard decision != .carryOver else { return }
    // What was to go into it has lost its place.
    for index in items.indices where items[index].decision == .merge(into: key) {
      items[index].decision = nil
    }
  }

  private mutating func change(_ key: RolloverKey, _ body: (inout RolloverItem) -> Void) {
    guard let index = items.firstIndex(where: { $0.key == key }) else { return }
    body(&items[index])
  }

  /// The entries that go into another one.
  package func merged(into key: RolloverKey) -> [RolloverItem] {
    items.filter { $0.decision == .merge(into: key) }
  }

  /// What an entry, and all that goes into it, had in the old year.
  package func oldAmounts(of item: RolloverItem) -> Amounts {
    ([item] + merged(into: item.key)).compactMap(\.old?.amounts).total()
  }

  /// The sources of funds to ask for, those of what goes into it among them.
  package func amountFields(of item: RolloverItem) -> [FieldPath] {
    let fields = item.amountFields + merged(into: item.key).flatMap(\.amountFields)
    return [.total, .fiscal, .specialAccount, .other].filter(fields.contains)
  }

  /// Whether nothing is left to be asked about an entry.
  package func isDone(_ item: RolloverItem) -> Bool {
    guard let decision = item.decision else { return false }
    return switch decision {
    case .drop: true
    case .merge: item.confirmedTargets.isSuperset(of: addedIndicators(of: item))
    case .carryOver:
      !item.isUnwritten && item.edit.isEmpty
        && item.confirmedAmounts.isSuperset(of: amountFields(of: item))
        && item.confirmedTargets.isSuperset(of: item.new.indicators.indices)
    }
  }

  package var doneCount: Int { items.count(where: isDone) }

  /// The entries of the new year, in the order of the worksheet, with what was merged into them.
  package var entries: [(item: RolloverItem, project: ProjectGoal)] {
    items.filter(\.isKept).map { ($0, project(of: $0)) }
  }

  /// An entry of the new year with what was merged into it.
  func project(of item: RolloverItem) -> ProjectGoal {
    var project = item.new
    for other in merged(into: item.key) {
      project.indicators += addedIndicators(of: other).map { other.new.indicators[$0] }
    }
    return project
  }

  /// The indicators that an entry brings to the one that it goes into, which has not got them.
  package func addedIndicators(of item: RolloverItem) -> [Int] {
    guard case .merge(let key) = item.decision, let home = self[key] else { return [] }
    return item.new.indicators.indices.filter { index in
      let indicator = item.new.indicators[index]
      return !home.new.indicators.contains {
        $0.code == indicator.code && $0.name == indicator.name
      }
    }
  }

  /// Units of the new year, in the order in which they first come.
  package var units: [String] {
    var units: [String] = []
    for item in items where item.decision != .drop && !units.contains(item.unit) {
      units.append(item.unit)
    }
    return units
  }
}
