private import FoundationEssentials
import Goals

/// Turns a project into the JSON text of its row, and back.
///
/// Equal projects have equal texts, so that SQLite can compare them: keys are sorted, and what is
/// nil is left out.
struct ProjectCoder {
  private let encoder: JSONEncoder
  private let decoder = JSONDecoder()

  init() {
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Nil never happens for a record of texts, which is all that JSON's encoder is given here.
  func body(of project: ProjectGoal) -> String? {
    (try? encoder.encode(ProjectRecord(project))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Nil where the text is not a project's.
  func project(from body: String) -> ProjectGoal? {
    (try? decoder.decode(ProjectRecord.self, from: Data(body.utf8)))?.project
  }
}

/// A project as JSON spells it; a field that is added must be optional, or old rows cannot be read.
private struct ProjectRecord: Codable {
  var name: String
  var total: MoneyRecord?
  var fiscal: MoneyRecord?
  var specialAccount: MoneyRecord?
  var other: MoneyRecord?
  var goal: String
  var annualGoal: String?
  var fundingType: String?
  var function: String?
  var rationale: String?
  var indicators: [IndicatorRecord]

  init(_ project: ProjectGoal) {
    name = project.name
    total = project.amounts.total.map(MoneyRecord.init)
    fiscal = project.amounts.fiscal.map(MoneyRecord.init)
    specialAccount = project.amounts.specialAccount.map(MoneyRecord.init)
    other = project.amounts.other.map(MoneyRecord.init)
    goal = project.goal
    annualGoal = project.annualGoal
    fundingType = project.fundingType
    function = project.function
    rationale = project.rationale
    indicators = project.indicators.map(IndicatorRecord.init)
  }

  var project: ProjectGoal {
    ProjectGoal(
      name: name,
      amounts: Amounts(
        total: total?.money, fiscal: fiscal?.money, specialAccount: specialAccount?.money,
        other: other?.money),
      goal: goal, annualGoal: annualGoal, fundingType: fundingType, function: function,
      rationale: rationale, indicators: indicators.map(\.indicator))
  }
}

private struct IndicatorRecord: Codable {
  var level1: String
  var code: String
  var name: String
  var cycleTarget: String
  var annualTarget: String

  init(_ indicator: Indicator) {
    level1 = indicator.level1
    code = indicator.code
    name = indicator.name
    cycleTarget = indicator.cycleTarget
    annualTarget = indicator.annualTarget
  }

  var indicator: Indicator {
    Indicator(
      level1: level1, code: code, name: name, cycleTarget: cycleTarget, annualTarget: annualTarget)
  }
}

/// An amount as a decimal of yuan with two places, `"1250000.00"`.
private struct MoneyRecord: Codable {
  var money: Money

  init(_ money: Money) {
    self.money = money
  }

  /// Reads what `encode` wrote and nothing else; `Money.init(_:in:)` would refuse the largest sums.
  ///
  /// More digits than any sum has are refused, so that a damaged row cannot overflow one.
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 32, parts[1].utf8.count == 2,
      let fen = Int128(parts[0] + parts[1])
    else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not yuan: \(text)")
    }
    money = Money(fen: fen)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(money.decimal(in: .yuan))
  }
}
