import Goals

/// Turns a project into the JSON text of its row, and back.
///
/// Equal projects have equal texts, so that SQLite can compare them: keys are sorted, and what is
/// nil is left out. The writer is ours, because Foundation's takes half the time of an import.
struct ProjectCoder {
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
  static let ownKeys: Set<Detail> = [.annualGoal, .fundingType, .function, .rationale]
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
