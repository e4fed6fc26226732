/// 审核依据: what is known beside an entry while it is reviewed.
package struct ReviewContext: Sendable {
  /// The identifier of the framework whose codes the entry uses.
  package var framework: String
  /// The layout's name, for the lengths of its fields.
  package var layout: String?
  package var year: Int?
  /// The entry of the year before.
  package var lastYear: ProjectGoal?
  /// 控制数: what the project may cost at most.
  package var ceiling: Money?
  /// 控制数 of the entry's unit, where the entry is reviewed without the others of its unit.
  package var unitBudget: UnitBudget?
  /// Nil lets the entry's words tell.
  package var kind: ProjectKind?
  /// What amounts are told in.
  package var currencyUnit: CurrencyUnit
  package var lengths: FieldLengths
  /// Fields that the layout has no place for: a blank there is no fault.
  package var absent: Rule.Fields
  /// Whether the amount was printed and cannot be read, which another finding tells.
  package var isAmountLost = false

  package init(
    framework: String, layout: String? = nil, year: Int? = nil, lastYear: ProjectGoal? = nil,
    ceiling: Money? = nil, kind: ProjectKind? = nil,
    currencyUnit: CurrencyUnit = .tenThousandYuan, lengths: FieldLengths? = nil,
    absent: Rule.Fields = []
  ) {
    self.framework = framework
    self.layout = layout
    self.year = year
    self.lastYear = lastYear
    self.ceiling = ceiling
    self.kind = kind
    self.currencyUnit = currencyUnit
    self.absent = absent
    self.lengths = lengths ?? ReviewPolicy.standard.lengths(in: layout)
  }
}

/// 字数限制: how many characters the fields of a layout hold; nil is no limit.
package struct FieldLengths: Hashable, Sendable, Decodable {
  package var name: Int?
  package var goal: Int?
  package var indicatorName: Int?
  package var target: Int?

  package func limit(of path: FieldPath) -> Int? {
    switch path {
    case .name: name
    case .goal, .detail(.annualGoal), .detail(.rationale), .detail(.overview): goal
    case .indicator(_, .name): indicatorName
    case .indicator(_, .cycleTarget), .indicator(_, .annualTarget): target
    default: nil
    }
  }
}
