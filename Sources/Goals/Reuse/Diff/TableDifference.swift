/// How one list of projects differs from another: two years, two files, or two entries.
package struct TableDifference: Hashable, Sendable {
  package var changed: [Change]
  package var added: [Item]
  package var dropped: [Item]
  /// Projects that are equal in both.
  package var unchangedCount: Int
  /// The sums of both lists, where they differ.
  package var totals: [AmountDifference]

  package var isEmpty: Bool { changed.isEmpty && added.isEmpty && dropped.isEmpty }

  /// A project with the unit that it belongs to.
  package struct Item: Hashable, Sendable {
    package var unit: String
    package var project: ProjectGoal

    package init(unit: String, project: ProjectGoal) {
      self.unit = unit
      self.project = project
    }
  }

  /// A project that both lists have.
  package struct Change: Hashable, Sendable {
    package var old: Item
    package var new: Item
    package var difference: ProjectDifference
  }

  package init(_ old: [Item], _ new: [Item]) {
    let (oldKeys, newKeys) = (old.map(Key.init), new.map(Key.init))
    let pairs = Pairing(
      oldKeys, newKeys,
      alike: [
        { $0.item == $1.item },
        { $0.item.unit == $1.item.unit && $0.item.project.name == $1.item.project.name },
        { $0.item.unit == $1.item.unit && $0.timelessName == $1.timelessName },
        { $0.timelessName == $1.timelessName },
      ])
    changed = pairs.both.compactMap { pair in
      let (old, new) = (old[pair.0], new[pair.1])
      if old == new { return nil }
      return Change(
        old: old, new: new, difference: ProjectDifference(old.project, new.project))
    }
    unchangedCount = pairs.both.count - changed.count
    dropped = pairs.onlyOld.map { old[$0] }
    added = pairs.onlyNew.map { new[$0] }
    totals = AmountDifference.all(
      old.map(\.project.amounts).total(), new.map(\.project.amounts).total())
  }

  /// Two entries that the clerk has named are one another's whatever they are called.
  package init(_ old: Item, _ new: Item) {
    let difference = ProjectDifference(old.project, new.project)
    changed = old == new ? [] : [Change(old: old, new: new, difference: difference)]
    unchangedCount = old == new ? 1 : 0
    added = []
    dropped = []
    totals = []
  }

  private struct Key {
    var item: Item
    var timelessName: String

    init(_ item: Item) {
      self.item = item
      timelessName = YearText.timeless(item.project.name)
    }
  }
}
