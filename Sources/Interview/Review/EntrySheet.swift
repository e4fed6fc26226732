package import Goals
package import Tables

/// An entry with all that its table says about it.
package struct EntrySheet: Sendable {
  package var department: String
  package var unit: String
  package var year: Int?
  package var project: ProjectGoal
  package var layout: Layout

  package init(
    department: String, unit: String, year: Int?, project: ProjectGoal, layout: Layout
  ) {
    self.department = department
    self.unit = unit
    self.year = year
    self.project = project
    self.layout = layout
  }

  /// What all rules find in the entry.
  package var findings: [Finding] {
    Rule.review(RuleSubject(project, context: layout.reviewContext(year: year)))
  }

  /// The parts of the entry in the order of the page, as its cells will read.
  package var parts: [ReviewPart] {
    let findings = findings
    func part(_ label: String, _ text: String, _ questions: [FieldPath], also: [FieldPath] = [])
      -> ReviewPart
    {
      ReviewPart(
        label: label, text: text, questions: questions,
        findings: findings.filter { (questions + also).contains($0.path) })
    }
    var parts: [ReviewPart] = []
    if layout.fields.contains(.department) {
      parts.append(part(FieldPath.department.label, department, [.department]))
    }
    parts.append(part(FieldPath.unit.label, unit, [.unit]))
    parts.append(part(FieldPath.year.label, year.map(String.init) ?? "", [.year]))
    let fields = layout.projectFields
    let amounts = fields.filter(\.isAmount).flatMap(layout.questions)
    for field in fields {
      if field.isAmount {
        if field != fields.first(where: \.isAmount) { continue }
        parts.append(part("资金", amountsText(fields.filter(\.isAmount)), amounts, also: [.total]))
      } else {
        let questions = layout.questions(for: field)
        if let first = questions.first {
          parts.append(part(first.label, text(field), questions))
        }
      }
    }
    for index in project.indicators.indices {
      var indicator = part(
        "指标 \(index + 1)", text(ofIndicator: index), layout.questions(ofIndicator: index))
      indicator.indicator = index
      parts.append(indicator)
    }
    return parts
  }

  private func text(_ field: Layout.Field) -> String {
    if let detail = field.detail { return project.details[detail] ?? "" }
    return field == .name ? project.name : project.goal
  }

  private func text(ofIndicator index: Int) -> String {
    let indicator = project.indicators[index]
    if let grammar = layout.indicatorItem.flatMap(IndicatorGrammar.init) {
      return grammar.write(indicator, number: index + 1)
    }
    let name = IndicatorCatalog.standard.indicatorClass(indicator.code)?.name ?? ""
    let targets = layout.fields.contains(.cycleTarget) ? [indicator.cycleTarget] : []
    let parts = ["\(indicator.code) \(name)", indicator.name] + targets + [indicator.annualTarget]
    let weight = indicator.weight.map { ["\($0) 分"] } ?? []
    return (parts + weight + [indicator.explanation].compactMap { $0 }).joined(separator: " · ")
  }

  /// `总计 125.00 万元（壹佰贰拾伍万元整）· 财政拨款 125.00 · 财政专户拨款 - · 其他资金 -`, in the
  /// page's order and unit.
  private func amountsText(_ fields: [Layout.Field]) -> String {
    let amounts = project.amounts
    let unit = layout.currencyUnit
    let columns = fields.map { field in
      let money =
        switch field {
        case .total: amounts.total
        case .fiscal: amounts.fiscal
        case .specialAccount: amounts.specialAccount
        case .other: amounts.other
        default: project.lifetimeBudget
        }
      guard let money else { return "\(field.label) -" }
      let capitals = field == .total ? " \(unit.rawValue)（\(money.chineseCapitals)）" : ""
      return "\(field.label) \(money.printed(in: unit))\(capitals)"
    }
    return columns.joined(separator: " · ")
  }
}
