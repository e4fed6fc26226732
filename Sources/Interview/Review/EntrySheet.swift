package import Goals
package import Tables

/// An entry with all that its table says about it.
package struct EntrySheet: Sendable {
  package var department: String
  package var unit: String
  package var year: Int?
  package var project: ProjectGoal
  package var layout: Layout
  /// Why answers of the draft behind it may not hold any more.
  package var doubts: [FieldPath: Doubt] = [:]
  /// The year of the sample, and what stood there where that is something else now.
  package var sampleYear: Int?
  package var changes: [FieldPath: String] = [:]
  /// What is the same as in the sample's year although it mostly changes, in one sentence.
  package var unchanged: String?
  /// What the entry is reviewed by.
  package var basis = ReviewBasis.standard
  /// 项目类别, where the clerk told it.
  package var kind: ProjectKind?

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
    basis.reviewer.findings(
      in: RuleSubject(
        project,
        context: basis.context(of: project, unit: unit, year: year, kind: kind, in: layout)))
  }

  /// The parts of the entry in the order of the page, as its cells will read.
  package var parts: [ReviewPart] {
    let findings = findings
    var parts: [ReviewPart] = []
    func add(_ label: String, _ cells: [ReviewCell], _ questions: [FieldPath]) {
      let paths = Set(questions + cells.map(\.path))
      let found = findings.filter { paths.contains($0.path) }
      var part = ReviewPart(label: label, cells: cells, questions: questions, findings: found)
      for index in part.cells.indices {
        let path = cells[index].path
        part.cells[index].severity = found.filter { $0.path == path }.map(\.severity).min()
        part.cells[index].isDoubtful = doubts[path] != nil
      }
      for doubt in questions.compactMap({ doubts[$0] }) where !part.doubts.contains(doubt) {
        part.doubts.append(doubt)
      }
      parts.append(part)
    }
    func addText(_ path: FieldPath, _ text: String) {
      let label = layout.label(of: path)
      add(label, [cell(path, label, text)], [path])
    }
    if layout.has(.department) { addText(.department, department) }
    addText(.unit, unit)
    addText(.year, year.map(String.init) ?? "")
    let fields = layout.projectFields
    let amounts = fields.filter(\.isAmount)
    for field in fields {
      if field == amounts.first {
        add("资金", amounts.map(cell), amounts.flatMap(layout.questions))
        parts[parts.count - 1].remark = project.amounts.total?.chineseCapitals
      } else if !field.isAmount, let path = layout.questions(for: field).first {
        addText(path, text(field))
      }
    }
    for index in project.indicators.indices {
      let questions = layout.questions(ofIndicator: index)
      add("指标 \(index + 1)", questions.map { cell($0, ofIndicator: index) }, questions)
      parts[parts.count - 1].indicator = index
    }
    return parts
  }

  private func cell(_ path: FieldPath, _ heading: String, _ text: String) -> ReviewCell {
    ReviewCell(heading: heading, text: text, path: path, old: changes[path])
  }

  private func text(_ field: Layout.Field) -> String {
    if let detail = field.detail { return project.details[detail] ?? "" }
    return field == .name ? project.name : project.goal
  }

  /// An amount in the page's unit.
  private func cell(_ field: Layout.Field) -> ReviewCell {
    let amounts = project.amounts
    let (path, money): (FieldPath, Money?) =
      switch field {
      case .total: (.total, amounts.total)
      case .fiscal: (.fiscal, amounts.fiscal)
      case .specialAccount: (.specialAccount, amounts.specialAccount)
      case .other: (.other, amounts.other)
      default: (.lifetimeBudget, project.lifetimeBudget)
      }
    let unit = layout.currencyUnit
    let label = layout.label(of: path)
    let heading = field == .total ? "\(label)（\(unit.rawValue)）" : label
    return cell(path, heading, money?.printed(in: unit) ?? "")
  }

  private func cell(_ path: FieldPath, ofIndicator index: Int) -> ReviewCell {
    let indicator = project.indicators[index]
    let label = layout.label(of: path)
    guard case .indicator(_, let field) = path else { return cell(path, label, "") }
    switch field {
    case .code: return cell(path, "指标分类", text(ofClass: indicator))
    case .name: return cell(path, label, indicator.name)
    case .cycleTarget: return cell(path, label, indicator.cycleTarget)
    case .annualTarget: return cell(path, label, indicator.annualTarget)
    case .weight: return cell(path, label, indicator.weight ?? "")
    case .explanation: return cell(path, label, indicator.explanation ?? "")
    }
  }

  /// `1-产出 11-数量`, as printed where the two contradict each other.
  private func text(ofClass indicator: Indicator) -> String {
    let catalog = IndicatorCatalog.standard
    let level1 = catalog.level1Name(indicator.level1)?.bareClassName ?? ""
    let level2 = catalog.indicatorClass(indicator.code)?.name.bareClassName ?? ""
    return "\(indicator.level1)-\(level1) \(indicator.code)-\(level2)"
  }
}

extension String {
  /// Without 指标 on its end.
  var bareClassName: String { hasSuffix("指标") ? String(dropLast(2)) : self }
}
