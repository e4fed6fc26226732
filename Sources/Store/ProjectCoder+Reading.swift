import Goals

extension ProjectCoder {
  /// Nil where the text is not a project's.
  func project(from body: String) -> ProjectGoal? {
    var body = body
    return body.withUTF8 { bytes in
      var reader = JSONReader(bytes)
      guard let project = try? reader.project(), reader.isAtEnd() else { return nil }
      return project
    }
  }
}

extension JSONReader {
  /// A project; a key that is added must not be needed, or old rows cannot be read.
  fileprivate mutating func project() throws(Fault) -> ProjectGoal {
    var (name, goal): (String?, String?)
    var indicators: [Indicator]?
    var amounts = Amounts()
    var lifetimeBudget: Money?
    var details: [Detail: String] = [:]
    try object { (key, reader) throws(Fault) in
      switch key {
      case "name": name = try reader.text()
      case "goal": goal = try reader.text()
      case "indicators": indicators = try reader.indicators()
      case "total": amounts.total = try reader.money()
      case "fiscal": amounts.fiscal = try reader.money()
      case "specialAccount": amounts.specialAccount = try reader.money()
      case "other": amounts.other = try reader.money()
      case "lifetimeBudget": lifetimeBudget = try reader.money()
      case "details": try reader.read(&details)
      default:
        if let detail = Detail(rawValue: key), ProjectCoder.ownKeys.contains(detail) {
          details[detail] = try reader.optionalText()
        } else {
          try reader.skip()
        }
      }
    }
    guard let name, let goal, let indicators else { throw Fault() }
    return ProjectGoal(
      name: name, amounts: amounts, lifetimeBudget: lifetimeBudget, goal: goal, details: details,
      indicators: indicators)
  }

  /// Details that have no key of their own; unknown ones are left out.
  private mutating func read(_ details: inout [Detail: String]) throws(Fault) {
    var read: [Detail: String] = [:]
    try object { (key, reader) throws(Fault) in
      let text = try reader.text()
      if let detail = Detail(rawValue: key) { read[detail] = text }
    }
    details.merge(read.filter { !ProjectCoder.ownKeys.contains($0.key) }) { $1 }
  }

  private mutating func indicators() throws(Fault) -> [Indicator] {
    var indicators: [Indicator] = []
    try array { (reader) throws(Fault) in indicators.append(try reader.indicator()) }
    return indicators
  }

  private mutating func indicator() throws(Fault) -> Indicator {
    var (level1, code, name): (String?, String?, String?)
    var (cycleTarget, annualTarget, weight, explanation): (String?, String?, String?, String?)
    try object { (key, reader) throws(Fault) in
      switch key {
      case "level1": level1 = try reader.text()
      case "code": code = try reader.text()
      case "name": name = try reader.text()
      case "cycleTarget": cycleTarget = try reader.text()
      case "annualTarget": annualTarget = try reader.text()
      case "weight": weight = try reader.optionalText()
      case "explanation": explanation = try reader.optionalText()
      default: try reader.skip()
      }
    }
    guard let level1, let code, let name, let cycleTarget, let annualTarget else { throw Fault() }
    return Indicator(
      level1: level1, code: code, name: name, cycleTarget: cycleTarget, annualTarget: annualTarget,
      weight: weight, explanation: explanation)
  }

  /// An amount as a decimal of yuan with two places, `"1250000.00"`, or nil for `null`.
  ///
  /// Reads what `ProjectCoder` wrote and nothing else; `Money.init(_:in:)` would refuse the largest sums.
  /// More digits than any sum has are refused, so that a damaged row cannot overflow one.
  private mutating func money() throws(Fault) -> Money? {
    guard let text = try optionalText() else { return nil }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count <= 32, parts[1].utf8.count == 2,
      let fen = Int128(parts[0] + parts[1])
    else { throw Fault() }
    return Money(fen: fen)
  }
}
