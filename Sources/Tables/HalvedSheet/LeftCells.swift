/// The cells of one project on the left: 申报单位 to 年度绩效.
struct LeftCells {
  /// As printed, in the order of `HalvedColumn`.
  var unit = ""
  var name = ""
  var funding = ""
  var amount = ""
  var function = ""
  var rationale = ""
  var goal = ""
  var annualGoal = ""
  var doubt: Doubt?

  enum Doubt {
    /// The marks are missing, and all text stands in one cell.
    case marksMissing
    /// Another way to part rationale and goals is nearly as likely.
    case goalsUndecided
    /// One cell too few is printed.
    case goalMissing
  }

  var isAmountLost: Bool { PrintedAmount.isLost(Array(amount.utf8)[...]) }

  var all: [String] {
    [unit, name, funding, amount, function, rationale, goal, annualGoal]
  }
}
