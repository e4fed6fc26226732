private import FoundationEssentials
import Goals

/// Turns a project into the JSON text of its row, and back.
///
/// Equal projects have equal texts, so that SQLite can compare them: keys are sorted, and what is
/// nil is left out. The writer is ours, because Foundation's takes half the time of an import.
struct ProjectCoder {
  private let decoder = JSONDecoder()

  func body(of project: ProjectGoal) -> String {
    var json = CompactJSON()
    let amounts = project.amounts
    json.open("{")
    json.add("annualGoal", project.annualGoal)
    json.add(details: project.details.filter { !Self.ownKeys.contains($0.key) })
    json.add("fiscal", amounts.fiscal)
    json.add("function", project.function)
    json.add("fundingType", project.fundingType)
    json.add("goal", project.goal)
    json.key("indicators")
    json.open("[")
    for indicator in project.indicators {
      json.element()
      json.open("{")
      json.add("annualTarget", indicator.annualTarget)
      json.add("code", indicator.code)
      json.add("cycleTarget", indicator.cycleTarget)
      json.add("explanation", indicator.explanation)
      json.add("level1", indicator.level1)
      json.add("name", indicator.name)
      json.add("weight", indicator.weight)
      json.close("}")
    }
    json.close("]")
    json.add("lifetimeBudget", project.lifetimeBudget)
    json.add("name", project.name)
    json.add("other", amounts.other)
    json.add("rationale", project.rationale)
    json.add("specialAccount", amounts.specialAccount)
    json.add("total", amounts.total)
    json.close("}")
    return json.text
  }

  /// Details that have a key of their own, from the time before there were others.
  fileprivate static let ownKeys: Set<Detail> = [.annualGoal, .fundingType, .function, .rationale]

  /// Nil where the text is not a project's.
  func project(from body: String) -> ProjectGoal? {
    (try? decoder.decode(ProjectRecord.self, from: Data(body.utf8)))?.project
  }
}

extension CompactJSON {
  fileprivate mutating func add(_ name: StaticString, _ money: Money?) {
    add(name, money?.decimal(in: .yuan))
  }

  fileprivate mutating func add(details: [Detail: String]) {
    if details.isEmpty { return }
    key("details")
    open("{")
    for (detail, text) in details.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      key(detail.rawValue)
      add(text)
    }
    close("}")
  }
}

/// A project as JSON spells it; a field that is added must be optional, or old rows cannot be read.
private struct ProjectRecord: Decodable {
  var name: String
  var total: MoneyRecord?
  var fiscal: MoneyRecord?
  var specialAccount: MoneyRecord?
  var other: MoneyRecord?
  var lifetimeBudget: MoneyRecord?
  var goal: String
  var annualGoal: String?
  var details: [String: String]?
  var fundingType: String?
  var function: String?
  var rationale: String?
  var indicators: [IndicatorRecord]

  var project: ProjectGoal {
    var details: [Detail: String] = [:]
    for (name, text) in self.details ?? [:] {
      if let detail = Detail(rawValue: name) { details[detail] = text }
    }
    details[.annualGoal] = annualGoal
    details[.fundingType] = fundingType
    details[.function] = function
    details[.rationale] = rationale
    return ProjectGoal(
      name: name,
      amounts: Amounts(
        total: total?.money, fiscal: fiscal?.money, specialAccount: specialAccount?.money,
        other: other?.money),
      lifetimeBudget: lifetimeBudget?.money, goal: goal, details: details,
      indicators: indicators.map(\.indicator))
  }
}

private struct IndicatorRecord: Decodable {
  var level1: String
  var code: String
  var name: String
  var cycleTarget: String
  var annualTarget: String
  var weight: String?
  var explanation: String?

  var indicator: Indicator {
    Indicator(
      level1: level1, code: code, name: name, cycleTarget: cycleTarget, annualTarget: annualTarget,
      weight: weight, explanation: explanation)
  }
}

/// An amount as a decimal of yuan with two places, `"1250000.00"`.
private struct MoneyRecord: Decodable {
  var money: Money

  /// Reads what `ProjectCoder` wrote and nothing else; `Money.init(_:in:)` would refuse the largest sums.
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
}
