package import Goals

/// What a clerk looks for among the entries.
package struct FindQuery: Sendable {
  /// Each must be somewhere in an entry.
  package var words: [SearchWord]
  package var year: Int?
  /// Part of a unit's name.
  package var unit: String?
  /// 指标代码: an entry needs an indicator of this class; words in such a one come first.
  package var code: String?
  /// Bounds of the total, either of them open.
  package var least: Money?
  package var most: Money?
  package var status: EntryStatus?
  /// The clerk's own unit, whose entries come before others.
  package var ownUnit: String?
  /// How many entries are wanted at most.
  package var limit: Int

  package init(_ words: [SearchWord], limit: Int = 20) {
    self.words = words
    self.limit = limit
  }

  /// Whether anything but words tells which entries are looked for.
  package var hasFilters: Bool {
    year != nil || unit != nil || code != nil || least != nil || most != nil || status != nil
  }
}

/// An entry that was found, and the best place in which its words stand.
package struct FindMatch: Hashable, Sendable {
  package var entry: Entry
  package var place: FindPlace
}

/// Where words were found, the best place first.
package enum FindPlace: Int, Hashable, Sendable, CaseIterable, Comparable {
  /// In one indicator of the class that was asked for.
  case indicatorOfCode
  case name
  case goal
  case target
  /// Some words only in the unit's name.
  case unit
  /// All letters of the words in the name, in their order, with others between: `离休医药费` is
  /// 离休干部医药费. Looked for where nothing else is found.
  case scattered

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Where in the index the words may stand.
  var marks: [Unicode.Scalar] {
    switch self {
    case .indicatorOfCode: [GramMark.target]
    case .name: [GramMark.name]
    case .goal: [GramMark.name, GramMark.goal]
    case .target: [GramMark.name, GramMark.goal, GramMark.target]
    case .unit: [GramMark.name, GramMark.goal, GramMark.target, GramMark.unit]
    case .scattered: [GramMark.nameLetter]
    }
  }
}
