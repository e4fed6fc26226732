extension Rule {
  /// What a rule looks at, and how it does.
  ///
  /// The narrower the look, the more often it can be taken: rules of single texts, targets and
  /// indicators run while they are typed, those of projects when a field is left, those of tables in
  /// the review.
  package enum Check: Sendable {
    /// One text at a time, in the fields that are named.
    case text(Fields, @Sendable (FieldText) -> [Fault])
    /// One target at a time, which is not blank.
    case target(@Sendable (TargetSubject) -> [Fault])
    /// One indicator at a time, for what is read in the fields that are named.
    case indicator(Fields, @Sendable (IndicatorSubject) -> [Fault])
    case project(Fields, @Sendable (RuleSubject) -> [Fault])
    /// A spending unit whose ceiling is known: those of a table, or the one of a single entry.
    case unit(@Sendable (UnitSubject) -> [Fault])
    case table(@Sendable (TableSubject) -> [TableFault])
  }

  /// The fields of an entry, as rules name those that they read.
  package struct Fields: OptionSet, Sendable {
    package let rawValue: UInt16

    package init(rawValue: UInt16) { self.rawValue = rawValue }

    package static let name = Fields(rawValue: 1)
    package static let amounts = Fields(rawValue: 2)
    package static let goal = Fields(rawValue: 4)
    package static let annualGoal = Fields(rawValue: 8)
    /// 设立依据 and the other texts that only some layouts have.
    package static let rationale = Fields(rawValue: 16)
    package static let code = Fields(rawValue: 32)
    package static let indicatorName = Fields(rawValue: 64)
    package static let cycleTarget = Fields(rawValue: 128)
    package static let annualTarget = Fields(rawValue: 256)

    package static let targets: Fields = [.cycleTarget, .annualTarget]
    package static let prose: Fields = [.name, .goal, .annualGoal, .rationale, .indicatorName]
    package static let texts: Fields = [.prose, .targets]
    package static let indicator: Fields = [.code, .indicatorName, .targets]

    /// The field that a path leads to; empty for one that is not an entry's.
    package init(_ path: FieldPath) {
      switch path {
      case .department, .unit, .year: self = []
      case .name: self = .name
      case .total, .fiscal, .specialAccount, .other, .lifetimeBudget: self = .amounts
      case .goal: self = .goal
      case .detail(.annualGoal): self = .annualGoal
      case .detail: self = .rationale
      case .indicators: self = .indicator
      case .indicator(_, .code): self = .code
      case .indicator(_, .name): self = .indicatorName
      case .indicator(_, .cycleTarget): self = .cycleTarget
      case .indicator(_, .annualTarget): self = .annualTarget
      case .indicator(_, .weight), .indicator(_, .explanation): self = []
      }
    }
  }
}
