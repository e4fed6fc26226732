import Goals
import Tables

extension ExchangeDocument {
  init(_ table: GoalTable) {
    let unit = table.currencyUnit
    self.init(
      schema: Self.schema, layout: table.layout, title: table.title, department: table.department,
      currencyUnit: unit.rawValue, year: table.year, total: table.total.map { Sums($0, unit) },
      units: table.units.map { group in
        Unit(
          name: group.name, amounts: group.amounts.map { Sums($0, unit) },
          projects: group.projects.map { Project($0, unit) })
      },
      notes: table.notes.map { Remark(id: $0.id.rawValue, where: $0.place, message: $0.message) })
  }

  /// The table, with the path of every amount that is none.
  func table() throws(ReadFault) -> TableReading {
    guard schema == Self.schema else {
      throw ReadFault("这份 JSON 的 schema 是“\(schema)”，本程序只认“\(Self.schema)”，请用相同版本导出。")
    }
    guard let unit = CurrencyUnit(rawValue: currencyUnit) else {
      throw ReadFault("currencyUnit 是“\(currencyUnit)”，应是“万元”或“元”。")
    }
    var faults: [ReadFault] = []
    func money(_ text: String?, _ path: String) -> Money? {
      guard let text else { return nil }
      do {
        return try Money(text, in: unit)
      } catch {
        faults.append(ReadFault("\(path) 的“\(text)”\(error.sentence)"))
        return nil
      }
    }
    func amounts(_ sums: Sums?, _ path: String) -> Amounts? {
      guard let sums else { return nil }
      return Amounts(
        total: money(sums.total, "\(path).total"), fiscal: money(sums.fiscal, "\(path).fiscal"),
        specialAccount: money(sums.specialAccount, "\(path).specialAccount"),
        other: money(sums.other, "\(path).other"))
    }
    var table = GoalTable(
      layout: layout, title: title, department: department, currencyUnit: unit, year: year,
      total: amounts(total, "total"))
    for (index, group) in units.enumerated() {
      var spending = SpendingUnit(
        name: group.name, amounts: amounts(group.amounts, "units[\(index)].amounts"))
      for (number, project) in group.projects.enumerated() {
        let path = "units[\(index)].projects[\(number)]"
        let sums = amounts(project.amounts, "\(path).amounts") ?? Amounts()
        var goal = ProjectGoal(project, sums)
        goal.lifetimeBudget = money(project.lifetimeBudget, "\(path).lifetimeBudget")
        spending.projects.append(goal)
      }
      table.units.append(spending)
    }
    table.notes = (notes ?? []).compactMap { remark in
      NoteID(rawValue: remark.id).map { Note($0, at: remark.where, remark.message) }
    }
    return TableReading(table: table, faults: faults)
  }
}

extension ExchangeDocument.Sums {
  init(_ amounts: Amounts, _ unit: CurrencyUnit) {
    self.init(
      total: amounts.total?.decimal(in: unit), fiscal: amounts.fiscal?.decimal(in: unit),
      specialAccount: amounts.specialAccount?.decimal(in: unit),
      other: amounts.other?.decimal(in: unit))
  }
}

extension ExchangeDocument.Project {
  init(_ project: ProjectGoal, _ unit: CurrencyUnit) {
    let details = project.details.filter { !Self.ownKeys.contains($0.key) }
    self.init(
      name: project.name, amounts: ExchangeDocument.Sums(project.amounts, unit),
      goal: project.goal, annualGoal: project.annualGoal, fundingType: project.fundingType,
      function: project.function, rationale: project.rationale,
      details: details.isEmpty
        ? nil
        : Dictionary(uniqueKeysWithValues: details.map { ($0.key.rawValue, $0.value) }),
      lifetimeBudget: project.lifetimeBudget?.decimal(in: unit),
      indicators: project.indicators.map {
        ExchangeDocument.Measure(
          level1: $0.level1, code: $0.code, name: $0.name, cycleTarget: $0.cycleTarget,
          annualTarget: $0.annualTarget, weight: $0.weight, explanation: $0.explanation)
      })
  }

  /// Details that the format has a key of their own for.
  private static let ownKeys: Set<Detail> = [.annualGoal, .fundingType, .function, .rationale]
}

extension ProjectGoal {
  /// All but the lifetime budget, which needs a currency unit.
  init(_ project: ExchangeDocument.Project, _ amounts: Amounts) {
    self.init(
      name: project.name, amounts: amounts, goal: project.goal, annualGoal: project.annualGoal,
      fundingType: project.fundingType, function: project.function, rationale: project.rationale,
      indicators: project.indicators.map {
        Indicator(
          level1: $0.level1, code: $0.code, name: $0.name, cycleTarget: $0.cycleTarget,
          annualTarget: $0.annualTarget, weight: $0.weight, explanation: $0.explanation)
      })
    for (key, text) in project.details ?? [:] {
      if let detail = Detail(rawValue: key) { details[detail] = text }
    }
  }
}
