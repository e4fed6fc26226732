extension HalvedSheet {
  /// How one office prints its sheet in two halves, as data.
  package struct Form: Decodable, Sendable, Hashable {
    /// What the line above each half contains.
    package var title: String
    /// The headings of the grid, one for each `HalvedColumn`.
    package var headings: [String]
    /// The heading cells above the left pages, in the order of the text.
    package var leftHead: [String]
    /// The heading cells above the right pages, in the order of the text.
    package var rightHead: [String]
    /// The printed columns that every cell is wrapped to; `“”` take two.
    package var wrapColumns: Int
    /// How a unit's cell begins, `#` standing for a digit: `######-`.
    package var unit: String
    /// How a funding type's cell begins: `####`.
    package var funding: String
    /// How a function's cell begins: `#######`.
    package var function: String
    /// 一级指标, as the left half prints them.
    package var level1: [String]
    /// 二级指标, as the right half prints them.
    package var level2: [Level2]
    /// Characters that the printing program lets no line begin with.
    package var noLineStart: String
    /// Characters that the printing program lets no line end with.
    package var noLineEnd: String

    package init(
      title: String, headings: [String], leftHead: [String], rightHead: [String], wrapColumns: Int,
      unit: String, funding: String, function: String, level1: [String], level2: [Level2],
      noLineStart: String, noLineEnd: String
    ) {
      self.title = title
      self.headings = headings
      self.leftHead = leftHead
      self.rightHead = rightHead
      self.wrapColumns = wrapColumns
      self.unit = unit
      self.funding = funding
      self.function = function
      self.level1 = level1
      self.level2 = level2
      self.noLineStart = noLineStart
      self.noLineEnd = noLineEnd
    }
  }

  /// 二级指标: a label of the right half, with the level-1 label of the left half above it.
  package struct Level2: Decodable, Sendable, Hashable {
    package var label: String
    package var level1: String

    package init(label: String, level1: String) {
      self.label = label
      self.level1 = level1
    }
  }
}

/// The columns of the grid that a halved sheet is joined to, in their order.
package enum HalvedColumn: Int, Sendable, CaseIterable {
  case unit
  case name
  case funding
  case amount
  case function
  case rationale
  case goal
  case annualGoal
  case level1
  case level2
  case indicator
  case cycleTarget
  case annualTarget
}
