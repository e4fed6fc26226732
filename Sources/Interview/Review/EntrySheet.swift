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

  /// The parts of the entry in the order of the table, as its cells will read.
  package var parts: [ReviewPart] {
    let findings = Rule.review(
      RuleSubject(
        project,
        context: ReviewContext(
          framework: layout.framework, layout: layout.name, year: year,
          currencyUnit: layout.currencyUnit)))
    func found(_ paths: [FieldPath]) -> [Finding] { findings.filter { paths.contains($0.path) } }
    func part(_ label: String, _ text: String, _ questions: [FieldPath]) -> ReviewPart {
      ReviewPart(
        label: label, text: text, questions: questions, indicator: nil, findings: found(questions))
    }
    var parts = [
      part(FieldPath.department.label, department, [.department]),
      part(FieldPath.unit.label, unit, [.unit]),
      part(FieldPath.year.label, year.map(String.init) ?? "", [.year]),
      part(FieldPath.name.label, project.name, [.name]),
      part("资金", amountsText(project.amounts), [.fiscal, .specialAccount, .other]),
      part(FieldPath.goal.label, project.goal, [.goal]),
    ]
    parts[4].findings = found([.total, .fiscal, .specialAccount, .other])
    let grammar = IndicatorGrammar(template: layout.indicatorItem)
    for (index, indicator) in project.indicators.enumerated() {
      parts.append(
        ReviewPart(
          label: "指标 \(index + 1)", text: grammar?.write(indicator, number: index + 1) ?? "",
          questions: Draft.questions(ofIndicator: index), indicator: index,
          findings: found(Draft.questions(ofIndicator: index))))
    }
    parts[5].findings += found([.indicators])
    return parts
  }

  /// `总计 125.00 · 财政拨款 125.00 · 财政专户拨款 - · 其他资金 -`, in the table's columns and unit.
  private func amountsText(_ amounts: Amounts) -> String {
    let values: [(FieldPath, Money?)] = [
      (.total, amounts.total), (.fiscal, amounts.fiscal),
      (.specialAccount, amounts.specialAccount), (.other, amounts.other),
    ]
    let columns = values.map { path, money in
      "\(path.label) \(money?.printed(in: layout.currencyUnit) ?? "-")"
    }
    let capitals = amounts.total.map { "（\($0.chineseCapitals)）" } ?? ""
    return columns.joined(separator: " · ") + " \(layout.currencyUnit.rawValue)" + capitals
  }
}
