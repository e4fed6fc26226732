/// 审核对象: an entry as rules look at it, with texts and targets read once for all of them.
///
/// It and its parts are classes because they are handed on some hundred times an entry.
package final class RuleSubject: Sendable {
  package let project: ProjectGoal
  package let context: ReviewContext
  package let catalog: IndicatorCatalog
  /// The classes of the framework.
  let classes: [IndicatorClass]
  let name: FieldText
  /// 绩效目标; 年度绩效 where the layout has only that.
  let goal: FieldText
  /// 年度绩效, 设立依据 and the other texts of a layout, where the entry has them.
  let moreProse: [FieldText]
  let indicators: [IndicatorSubject]
  package let kind: ProjectKind
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
    let hasGoal = !context.absent.contains(.goal)
    goal =
      hasGoal
      ? FieldText(.goal, project.goal)
      : FieldText(.detail(.annualGoal), project.annualGoal ?? "")
    moreProse =
      project.details.isEmpty
      ? []
      : Detail.allCases.compactMap { detail in
        if detail == .annualGoal && !hasGoal { return nil }
        return project.details[detail].map { FieldText(.detail(detail), $0) }
      }
    indicators = project.indicators.enumerated().map { index, indicator in
      IndicatorSubject(index, indicator, classes: classes, catalog: catalog)
    }
    goalMatter = SubjectMatter(goal.scalars)
    kind = context.kind ?? ProjectKind(name: name.scalars, goal: goal.scalars)
  }

  package convenience init(
    _ project: ProjectGoal, framework: String, catalog: IndicatorCatalog = .standard
  ) {
    self.init(project, context: ReviewContext(framework: framework), catalog: catalog)
  }

  /// Whether an indicator of a level-2 class is there.
  func has(_ codes: String...) -> Bool {
    indicators.contains { codes.contains($0.indicator.code) }
  }

  /// Whether an indicator of a level-1 class is there, by its code.
  func hasLevel(_ level1: Unicode.Scalar) -> Bool {
    indicators.contains { $0.indicator.code.unicodeScalars.first == level1 }
  }

  /// Whether the framework has a class.
  func knows(_ code: String) -> Bool { classes.contains { $0.code == code } }
}

/// 绩效指标 as rules look at it.
package final class IndicatorSubject: Sendable {
  package let index: Int
  package let indicator: Indicator
  package let indicatorClass: IndicatorClass?
  /// The classes of the framework.
  let classes: [IndicatorClass]
  let catalog: IndicatorCatalog
  let name: FieldText
  /// The name without outer spaces, and without 指标 and a unit in parentheses on its end.
  let bareName: [Unicode.Scalar]
  /// Where the bare name begins in the name.
  private let bareStart: Int
  /// What the name is about.
  let matter: SubjectMatter
  let cycle: TargetSubject
  let annual: TargetSubject
  let targets: [TargetSubject]

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
    bareStart = name.scalars.firstIndex { !$0.isSpace } ?? 0
    let bareName = name.scalars.bareName
    self.bareName = bareName
    matter = SubjectMatter(name.scalars)
    let cycle = TargetSubject(
      FieldText(.indicator(index, .cycleTarget), indicator.cycleTarget), of: indicator,
      named: bareName)
    self.cycle = cycle
    // Most indicators promise the same twice; reading it once halves the work.
    let annual = TargetSubject(
      FieldText(.indicator(index, .annualTarget), indicator.annualTarget), of: indicator,
      named: bareName, read: indicator.annualTarget == indicator.cycleTarget ? cycle.target : nil)
    self.annual = annual
    targets = [cycle, annual]
  }

  /// Scalars of the name where a part of the bare name stands.
  func place(ofBare range: Range<Int>) -> Range<Int> {
    range.lowerBound + bareStart..<range.upperBound + bareStart
  }

  /// The number as sentences name it, from 1.
  var number: Int { index + 1 }
}

/// 指标值 as rules look at it.
package final class TargetSubject: Sendable {
  let text: FieldText
  package let target: Target
  /// The code of the indicator that it belongs to.
  let code: String
  /// The indicator's bare name.
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
  /// An indicator's name without outer spaces, and without 指标 and a unit in parentheses on its end:
  /// `满意率（%）` and `满意率指标` are `满意率`.
  var bareName: [Unicode.Scalar] {
    guard let start = firstIndex(where: { !$0.isSpace }),
      var end = lastIndex(where: { !$0.isSpace })
    else { return [] }
    end += 1
    func drop(_ suffix: [Unicode.Scalar]) {
      if end - start > suffix.count, self[(end - suffix.count)..<end].elementsEqual(suffix) {
        end -= suffix.count
      }
    }
    if self[end - 1].halfWidth == ")",
      let open = self[..<end].lastIndex(where: { $0.halfWidth == "(" }),
      open > start,
      TargetGrammar.standard.units.whole(self[(open + 1)..<(end - 1)].map(\.halfWidth)) != nil
    {
      end = open
    }
    drop(Array("指标".unicodeScalars))
    return Array(self[start..<end])
  }
}
