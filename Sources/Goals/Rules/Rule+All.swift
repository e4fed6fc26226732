extension Rule {
  /// Every rule, in the order of the heads and of a table's columns.
  package static let all: [Rule] = [
    .nameMissing, .amountMissing, .goalMissing, .indicatorsMissing, .indicatorNameMissing,
    .targetMissing,
    .codeUnknown, .levelContradiction,
    .targetWithoutUnit, .targetUnitsDiffer,
    .totalDiffers,
  ]

  /// What all rules find in an entry: errors first, then in the order of `all`.
  package static func review(_ subject: RuleSubject) -> [Finding] {
    let findings = all.flatMap { $0.findings(in: subject) }
    return Finding.Severity.allCases.flatMap { severity in
      findings.filter { $0.severity == severity }
    }
  }
}
