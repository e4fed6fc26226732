/// 审核对象: an entry as rules look at it, with texts and targets read once for all of them.
package struct RuleSubject: Sendable {
  package let project: ProjectGoal
  package let context: ReviewContext
  package let catalog: IndicatorCatalog
  /// The classes of the framework.
  let classes: [IndicatorClass]
  let name: FieldText
  let goal: FieldText
  /// 年度绩效 and 设立依据, where the entry has them.
  let moreProse: [FieldText]
  let indicators: [IndicatorSubject]
  let kind: ProjectKind
  /// What the goal is about.
  let goalMatter: SubjectMatter

  package init(
    _ project: ProjectGoal, context: ReviewContext, catalog: IndicatorCatalog = .standard
  ) {
    self.project = project
    self.context = context
    self.catalog = catalog
    let classes = catalog.classes(in: context.framework)
    self.classes = classes
    name = FieldText(.name, project.name)
    goal = FieldText(.goal, project.goal)
    moreProse =
      project.details.isEmpty
      ? []
      : Detail.allCases.compactMap { detail in
        project.details[detail].map { FieldText(.detail(detail), $0) }
      }
    indicators = project.indicators.enumerated().map { index, indicator in
      IndicatorSubject(index, indicator, classes: classes, catalog: catalog)
    }
    goalMatter = SubjectMatter(goal.scalars)
    kind = context.kind ?? ProjectKind(name: name.scalars, goal: goal.scalars)
  }

  package init(
    _ project: ProjectGoal, framework: String, catalog: IndicatorCatalog = .standard
  ) {
    self.init(project, context: ReviewContext(framework: framework), catalog: catalog)
  }

  /// Whether an indicator of a level-2 class is there.
  func has(_ codes: String...) -> Bool {
    indicators.contains { codes.contains($0.indicator.code) }
  }

  /// Whether an indicator of a level-1 class is there, by its code.
  func hasLevel(_ level1: Character) -> Bool {
    indicators.contains { $0.indicator.code.first == level1 }
  }

  /// Whether the framework has a class.
  func knows(_ code: String) -> Bool { classes.contains { $0.code == code } }
}

/// 绩效指标 as rules look at it.
package struct IndicatorSubject: Sendable {
  package let index: Int
  package let indicator: Indicator
  package let indicatorClass: IndicatorClass?
  /// The classes of the framework.
  let classes: [IndicatorClass]
  let catalog: IndicatorCatalog
  let name: FieldText
  /// The name without 指标 on its end.
  let bareName: [Unicode.Scalar]
  /// What the name is about.
  let matter: SubjectMatter
  let cycle: TargetSubject
  let annual: TargetSubject

  init(
    _ index: Int, _ indicator: Indicator, classes: [IndicatorClass], catalog: IndicatorCatalog
  ) {
    self.index = index
    self.indicator = indicator
    self.classes = classes
    self.catalog = catalog
    indicatorClass = catalog.indicatorClass(indicator.code)
    let name = FieldText(.indicator(index, .name), indicator.name)
    self.name = name
    bareName = name.scalars.droppingSuffix("指标")
    matter = SubjectMatter(name.scalars)
    let cycle = TargetSubject(
      FieldText(.indicator(index, .cycleTarget), indicator.cycleTarget), of: indicator,
      named: bareName)
    self.cycle = cycle
    // Most indicators promise the same twice; reading it once halves the work.
    annual = TargetSubject(
      FieldText(.indicator(index, .annualTarget), indicator.annualTarget), of: indicator,
      named: bareName, read: indicator.annualTarget == indicator.cycleTarget ? cycle.target : nil)
  }

  var targets: [TargetSubject] { [cycle, annual] }
  /// The number as sentences name it, from 1.
  var number: Int { index + 1 }
}

/// 指标值 as rules look at it.
package struct TargetSubject: Sendable {
  let text: FieldText
  package let target: Target
  /// The code of the indicator that it belongs to.
  let code: String
  /// The indicator's name without 指标 on its end.
  let name: [Unicode.Scalar]

  init(
    _ text: FieldText, of indicator: Indicator, named name: [Unicode.Scalar], read: Target? = nil
  ) {
    self.text = text
    target = read ?? Target(text.text)
    code = indicator.code
    self.name = name
  }

  var path: FieldPath { text.path }
  var quantity: Quantity? { target.quantity }
}

extension [Unicode.Scalar] {
  func droppingSuffix(_ suffix: String) -> [Unicode.Scalar] {
    let suffix = suffix.unicodeScalars
    return count > suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
      ? Array(dropLast(suffix.count)) : self
  }
}
