/// 交换格式 `jixiao/1`: a goal table as JSON.
///
/// Amounts are decimal texts in `currencyUnit`, or null; everything that a reader does not find is
/// null too, never left out.
struct ExchangeDocument: Codable {
  var schema: String
  var layout: String
  var title: String
  var department: String
  var currencyUnit: String
  var year: Int?
  var total: Sums?
  var units: [Unit]
  var notes: [Remark]?

  static let schema = "jixiao/1"

  struct Sums: Codable, Equatable {
    var total: String?
    var fiscal: String?
    var specialAccount: String?
    var other: String?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(total, forKey: .total)
      try container.encode(fiscal, forKey: .fiscal)
      try container.encode(specialAccount, forKey: .specialAccount)
      try container.encode(other, forKey: .other)
    }
  }

  struct Unit: Codable {
    var name: String
    var amounts: Sums?
    var projects: [Project]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(amounts, forKey: .amounts)
      try container.encode(projects, forKey: .projects)
    }
  }

  struct Project: Codable {
    var name: String
    var amounts: Sums
    var goal: String
    var annualGoal: String?
    var fundingType: String?
    var function: String?
    var rationale: String?
    /// Fields that only some layouts have, left out where there are none.
    var details: [String: String]?
    var lifetimeBudget: String?
    var indicators: [Measure]

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(amounts, forKey: .amounts)
      try container.encode(goal, forKey: .goal)
      try container.encode(annualGoal, forKey: .annualGoal)
      try container.encode(fundingType, forKey: .fundingType)
      try container.encode(function, forKey: .function)
      try container.encode(rationale, forKey: .rationale)
      try container.encodeIfPresent(details, forKey: .details)
      try container.encodeIfPresent(lifetimeBudget, forKey: .lifetimeBudget)
      try container.encode(indicators, forKey: .indicators)
    }
  }

  struct Measure: Codable {
    var level1: String
    var code: String
    var name: String
    var cycleTarget: String
    var annualTarget: String
    var weight: String?
    var explanation: String?
  }

  struct Remark: Codable {
    var id: String
    var `where`: String
    var message: String
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schema, forKey: .schema)
    try container.encode(layout, forKey: .layout)
    try container.encode(title, forKey: .title)
    try container.encode(department, forKey: .department)
    try container.encode(currencyUnit, forKey: .currencyUnit)
    try container.encode(year, forKey: .year)
    try container.encode(total, forKey: .total)
    try container.encode(units, forKey: .units)
    try container.encode(notes, forKey: .notes)
  }
}
