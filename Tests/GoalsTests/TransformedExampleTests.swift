import Files
import Goals
import Tables
import Testing

/// The examples of all rules again, in other clothes.
@Suite struct TransformedExampleTests {
  @Test(arguments: Rule.all) func fullWidthDigits(rule: Rule) {
    check(rule) { $0.table.mapTexts(widened) }
  }

  @Test(arguments: Rule.all) func outerSpaces(rule: Rule) {
    check(rule) { $0.table.mapTexts { $0.isEmpty ? $0 : "　\($0) " } }
  }

  @Test(arguments: [FileFormat.json, .tsv, .txt])
  func exportAndImport(format: FileFormat) throws {
    var count = 0
    let examples = Rule.all.flatMap { rule in rule.examples.map { (rule, $0.0, $0.isFailing) } }
    for (rule, example, isFailing) in examples {
      var specimen = example.specimen
      let notes = specimen.table.notes
      // Nothing of a unit without a name can be told from a text.
      guard specimen.table.units.allSatisfy({ !$0.name.isBlank }) else { continue }
      let bytes = try FileWriting(specimen.table, format: format, layout: .standard).bytes
      guard let table = try? FileReading(bytes).table, table.units.first?.projects.isEmpty == false
      else { continue }
      // What the format cannot hold is a published loss, no concern of the rules.
      guard table.units == specimen.table.units, table.total == specimen.table.total else {
        continue
      }
      specimen.table = table
      specimen.table.notes += notes
      count += 1
      let found = rule.findings(in: specimen).map(\.message)
      #expect(found.isEmpty != isFailing, "\(rule.id) in \(format): \(found)")
    }
    #expect(count > 150)
  }

  /// The entry in another layout: what that layout has no place for is no fault, and what it asks
  /// for besides is no concern of the rule.
  @Test(arguments: ["qujiang", "form"]) func otherLayout(name: String) throws {
    let layout = try #require(LayoutLibrary.builtIn.layout(named: name))
    var count = 0
    for rule in Rule.all {
      if case .table = rule.check { continue }
      for (example, isFailing) in rule.examples {
        var specimen = example.specimen
        let codes = specimen.project.indicators.map(\.code)
        let amount = specimen.project.amounts.total
        let conversion = LayoutConversion(specimen.table, from: .standard, to: layout)
        specimen.table = conversion.table
        specimen.context.framework = layout.framework
        specimen.context.absent = layout.absentFields
        // A code or an amount without a counterpart makes another example of it.
        guard specimen.project.indicators.map(\.code) == codes,
          specimen.project.amounts.total == amount,
          rule.concerns(specimen)
        else {
          continue
        }
        count += 1
        let found = rule.findings(in: specimen).map(\.message)
        #expect(found.isEmpty != isFailing, "\(rule.id) in \(name): \(found)")
      }
    }
    #expect(count > 100)
  }

  /// A failing example must stay one; a passing one may fail only rules of form, whose matter the
  /// change is.
  private func check(_ rule: Rule, _ change: (inout Rule.Specimen) -> Void) {
    for (number, example) in rule.failing.enumerated() {
      var specimen = example.specimen
      change(&specimen)
      #expect(!rule.findings(in: specimen).isEmpty, "failing example \(number) of \(rule.id)")
    }
    if ["width-mixed", "spaces-stray"].contains(rule.id) { return }
    for (number, example) in rule.passing.enumerated() {
      var specimen = example.specimen
      change(&specimen)
      let found = rule.findings(in: specimen).map(\.message)
      #expect(found == [], "passing example \(number) of \(rule.id)")
    }
  }
}

private func widened(_ text: String) -> String {
  var view = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isDigit = (0x30...0x39).contains(scalar.value)
    view.append(isDigit ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
  }
  return String(view)
}

extension Rule {
  fileprivate var examples: [(Example, isFailing: Bool)] {
    passing.map { ($0, false) } + failing.map { ($0, true) }
  }

  /// Whether the rule has something to look at in the specimen's layout.
  fileprivate func concerns(_ specimen: Specimen) -> Bool {
    let absent = specimen.context.absent
    if id == "code-unknown" || id == "total-differs" || id.hasPrefix("weights-") { return false }
    return absent.isEmpty
      || ![
        "target-missing", "target-without-unit", "target-units-differ", "annual-beyond-cycle",
        "target-comparators-differ", "rationale-repeats-goal", "goal-missing", "field-too-long",
      ].contains(id)
  }
}

extension GoalTable {
  /// Changes every text that a clerk types.
  fileprivate mutating func mapTexts(_ change: (String) -> String) {
    for unit in units.indices {
      for index in units[unit].projects.indices {
        var project = units[unit].projects[index]
        project.name = change(project.name)
        project.goal = change(project.goal)
        project.annualGoal = project.annualGoal.map(change)
        project.rationale = project.rationale.map(change)
        for number in project.indicators.indices {
          for field in [FieldPath.IndicatorField.name, .cycleTarget, .annualTarget] {
            project.indicators[number][field] = change(project.indicators[number][field])
          }
        }
        units[unit].projects[index] = project
      }
    }
  }
}

extension Layout {
  static var standard: Layout { LayoutLibrary.builtIn.standard }
}
