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
    func amounts(_ sums: Sums?, _ path: String) -> Amounts? {
      guard let sums else { return nil }
      func money(_ text: String?, _ key: String) -> Money? {
        guard let text else { return nil }
        do {
          return try Money(text, in: unit)
        } catch {
          faults.append(ReadFault("\(path).\(key) 的“\(text)”\(error.sentence)"))
          return nil
        }
      }
      return Amounts(
        total: money(sums.total, "total"), fiscal: money(sums.fiscal, "fiscal"),
        specialAccount: money(sums.specialAccount, "specialAccount"),
        other: money(sums.other, "other"))
    }
    var table = GoalTable(
      layout: layout, title: title, department: department, currencyUnit: unit, year: year,
      total: amounts(total, "total"))
    for (index, group) in units.enumerated() {
      var spending = SpendingUnit(
        name: group.name, amounts: amounts(group.amounts, "units[\(index)].amounts"))
      for (number, project) in group.projects.enumerated() {
        let path = "units[\(index)].projects[\(number)].amounts"
        spending.projects.append(
          ProjectGoal(project, amounts(project.amounts, path) ?? Amounts()))
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
    self.init(
      name: project.name, amounts: ExchangeDocument.Sums(project.amounts, unit),
      goal: project.goal, annualGoal: project.annualGoal, fundingType: project.fundingType,
      function: project.function, rationale: project.rationale,
      indicators: project.indicators.map {
        ExchangeDocument.Measure(
          level1: $0.level1, code: $0.code, name: $0.name, cycleTarget: $0.cycleTarget,
          annualTarget: $0.annualTarget)
      })
  }
}

extension ProjectGoal {
  init(_ project: ExchangeDocument.Project, _ amounts: Amounts) {
    self.init(
      name: project.name, amounts: amounts, goal: project.goal, annualGoal: project.annualGoal,
      fundingType: project.fundingType, function: project.function, rationale: project.rationale,
      indicators: project.indicators.map {
        Indicator(
          level1: $0.level1, code: $0.code, name: $0.name, cycleTarget: $0.cycleTarget,
          annualTarget: $0.annualTarget)
      })
  }
}
