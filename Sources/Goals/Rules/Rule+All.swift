extension Rule {
  /// Every rule, in the order of the heads and of a table's columns.
  package static let all: [Rule] = completeness + relevance + appropriateness + feasibility

  /// The rule of an identifier, or nil.
  package static func named(_ id: String) -> Rule? { byID[id] }

  private static let byID = Dictionary(uniqueKeysWithValues: all.map { ($0.id, $0) })

  private static let completeness: [Rule] = [
    .nameMissing, .unitMissing, .amountMissing, .goalMissing, .goalWithoutWords, .indicatorsMissing,
    .indicatorNameMissing, .targetMissing, .numberingBroken, .outputMissing, .benefitMissing,
    .costMissing, .satisfactionMissing, .quantityMissing, .qualityMissing,
    .weightsSum, .weightsByClass,
  ]

  private static let relevance: [Rule] = [
    .codeUnknown, .levelContradiction, .classMisfit, .rateAsQuantity, .goalUnmeasured,
    .indicatorOffGoal, .goalNumberDiffers, .indicatorRepeated, .indicatorReworded, .entryCopied,
  ]

  private static let appropriateness: [Rule] = [
    .nothingMeasurable, .targetUnmeasurable, .targetVague, .targetPlaceholder, .targetDefinition,
    .targetWithoutUnit, .unitMisfit, .comparatorDialect, .shareBeyondWhole,
    .directionContradiction, .targetUnitsDiffer, .annualBeyondCycle, .targetComparatorsDiffer,
    .targetBelowLastYear, .targetFarFromLastYear,
  ]

  private static let feasibility: [Rule] = [
    .totalDiffers, .subtotalDiffers, .grandTotalDiffers, .grandTotalExceeds, .amountLost,
    .amountUnitSlip, .ceilingExceeded, .unitCeilingExceeded, .yearInName, .yearInText,
    .documentNumber, .bracketsUnpaired, .angleForTitle, .widthMixed, .spacesStray,
    .invisibleCharacters, .fieldTooLong, .rationaleRepeatsGoal,
  ]
}
