package import Goals
import Tables

extension Draft {
  package var year: Int? { answer(.year).flatMap { Int($0) } }
  package var department: String { answer(.department) ?? "" }
  package var unit: String { answer(.unit) ?? "" }

  /// The entry as far as it is answered.
  package var project: ProjectGoal {
    var amounts = Amounts(
      fiscal: amount(.fiscal), specialAccount: amount(.specialAccount), other: amount(.other))
    amounts.total = layout.hasSources ? amounts.sumOfSources : amount(.total)
    var project = ProjectGoal(
      name: answer(.name) ?? "", amounts: amounts, lifetimeBudget: amount(.lifetimeBudget),
      goal: answer(.goal) ?? "",
      indicators: indicators.filter { !$0.answers.isEmpty }.map(\.indicator))
    for detail in Detail.allCases {
      project.details[detail] = answer(.detail(detail)).flatMap { $0.isEmpty ? nil : $0 }
    }
    return project
  }

  /// The entry as it would be with `text` as the answer to one question.
  package func project(with text: String, at path: FieldPath) -> ProjectGoal {
    answering(path, text).project
  }

  /// The entry as far as it is answered, with what its table says about it.
  package var sheet: EntrySheet {
    var sheet = EntrySheet(
      department: department, unit: unit, year: year, project: project, layout: layout)
    sheet.sampleYear = sampleYear
    sheet.kind = kind
    for path in questions {
      sheet.doubts[path] = doubt(path)
      guard sampleYear != nil, path.isOfEntry, let old = prefilled(path) else { continue }
      if let answer = answer(path), answer != old { sheet.changes[path] = old }
    }
    let total = project.amounts.total?.printed(in: layout.currencyUnit) ?? ""
    if sampleYear != nil, let old = prefilled(.total), old != total { sheet.changes[.total] = old }
    return sheet
  }

  /// What the questions about sources without an answer are filled in with.
  var sourcesToCome: Money {
    Layout.Field.sources.filter { layout.has($0) }.flatMap(layout.questions)
      .filter { answer($0) == nil }
      .compactMap { prefilled($0).flatMap { try? Money($0, in: layout.currencyUnit) } }.total()
  }

  private func amount(_ path: FieldPath) -> Money? {
    answer(path).flatMap { try? Money($0, in: layout.currencyUnit) }
  }

  /// What to fill in the questions with, to write an entry like `project`.
  package static func prefill(
    from project: ProjectGoal, unit: CurrencyUnit
  ) -> [FieldPath: String] {
    var prefill: [FieldPath: String] = [.name: project.name, .goal: project.goal]
    for (detail, text) in project.details { prefill[.detail(detail)] = text }
    prefill[.total] = project.amounts.total?.printed(in: unit) ?? ""
    prefill[.lifetimeBudget] = project.lifetimeBudget?.printed(in: unit) ?? ""
    // A total alone does not say who pays; most often it is the budget.
    let amounts = project.amounts
    let fiscal = amounts.sumOfSources == nil ? amounts.total : amounts.fiscal
    prefill[.fiscal] = fiscal?.printed(in: unit) ?? ""
    prefill[.specialAccount] = amounts.specialAccount?.printed(in: unit) ?? ""
    prefill[.other] = amounts.other?.printed(in: unit) ?? ""
    for (index, indicator) in project.indicators.enumerated() {
      prefill[.indicator(index, .code)] = indicator.code
      prefill[.indicator(index, .name)] = indicator.name
      prefill[.indicator(index, .cycleTarget)] = indicator.cycleTarget
      prefill[.indicator(index, .annualTarget)] = indicator.annualTarget
      prefill[.indicator(index, .weight)] = indicator.weight ?? ""
      prefill[.indicator(index, .explanation)] = indicator.explanation ?? ""
    }
    return prefill
  }
}

extension DraftIndicator {
  /// The indicator as far as it is answered; level 1 follows from the code.
  var indicator: Indicator {
    let code = answers[.code] ?? ""
    return Indicator(
      level1: String(code.prefix(1)), code: code, name: answers[.name] ?? "",
      cycleTarget: answers[.cycleTarget] ?? "", annualTarget: answers[.annualTarget] ?? "",
      weight: given(.weight), explanation: given(.explanation))
  }

  private func given(_ field: FieldPath.IndicatorField) -> String? {
    answers[field].flatMap { $0.isEmpty ? nil : $0 }
  }
}
