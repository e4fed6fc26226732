extension RuleSubject {
  /// Both targets of every indicator, read.
  var targets: [(path: FieldPath, target: Target)] {
    project.indicators.enumerated().flatMap { index, indicator in
      [
        (.indicator(index, .cycleTarget), Target(indicator.cycleTarget)),
        (.indicator(index, .annualTarget), Target(indicator.annualTarget)),
      ]
    }
  }
}
