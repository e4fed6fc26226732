package import Goals

/// 表样转换: a table as another layout can hold it, with a note for all that is lost or changed.
package struct LayoutConversion: Sendable {
  package private(set) var table: GoalTable
  package private(set) var notes: [Note] = []

  private let target: Layout
  private let source: Layout
  private let catalog: IndicatorCatalog

  /// `source` is the layout that `table` is in.
  package init(
    _ table: GoalTable, from source: Layout, to target: Layout,
    catalog: IndicatorCatalog = .standard
  ) {
    self.table = table
    self.target = target
    self.source = source
    self.catalog = catalog
    if source.name != target.name { convert() }
  }

  private mutating func convert() {
    table.layout = target.name
    table.title = target.title(year: table.year)
    if table.currencyUnit != target.currencyUnit { changeCurrencyUnit() }
    if !target.has(.department), !table.department.isEmpty {
      drop("部门名称“\(table.department)”", at: "整个文件")
      table.department = ""
    }
    if target.nesting == nil {
      table.total = nil
    } else if source.nesting == nil {
      // Sums that no page has printed are added up.
      table.total = table.computedTotal
    }
    for unit in table.units.indices {
      table.units[unit].amounts = target.nesting == nil ? nil : table.units[unit].computedAmounts
      for project in table.units[unit].projects.indices {
        var converted = table.units[unit].projects[project]
        convert(&converted)
        table.units[unit].projects[project] = converted
      }
    }
  }

  /// Amounts are counted in fen, so that the unit is only how they are written; those that two
  /// places cannot tell get more, which the clerk may want to know.
  private mutating func changeCurrencyUnit() {
    table.currencyUnit = target.currencyUnit
    let unit = target.currencyUnit
    let long = table.projects.compactMap { project in
      ([project.amounts.total, project.lifetimeBudget] + project.amounts.sources)
        .compactMap { $0 }.first { $0.fen % (unit.fen / 100) != 0 }
        .map { (name: project.name, amount: $0.printed(in: unit)) }
    }
    guard let first = long.first else { return }
    notes.append(
      Note(
        .unrounded, at: long.count == 1 ? first.name : "\(first.name) 等 \(long.count) 个项目",
        "金额换成\(unit.rawValue)后超过两位小数（如 \(first.amount)），照实写出，没有四舍五入；只收两位小数的表请改金额。"
      ))
  }

  private mutating func convert(_ project: inout ProjectGoal) {
    let place = project.name
    if !target.has(.goal), !project.goal.isEmpty {
      if target.has(.annualGoal), project.annualGoal == nil {
        project.annualGoal = project.goal
        notes.append(Note(.moved, at: place, "这种表样没有“绩效目标”，移到“年度绩效目标”里。"))
      } else {
        drop("绩效目标", at: place)
      }
      project.goal = ""
    }
    if target.has(.goal), project.goal.isEmpty, !target.has(.annualGoal),
      let annual = project.annualGoal
    {
      project.goal = annual
      project.annualGoal = nil
      notes.append(Note(.moved, at: place, "这种表样没有“年度绩效”，移到“绩效目标”里。"))
    }
    for detail in Detail.allCases where project.details[detail] != nil {
      guard !target.has(where: { $0.detail == detail }) else { continue }
      drop(detail.label, at: place)
      project.details[detail] = nil
    }
    convertAmounts(&project)
    for index in project.indicators.indices {
      convert(&project.indicators[index], "\(place) 指标 \(index + 1)")
    }
  }

  private mutating func convertAmounts(_ project: inout ProjectGoal) {
    if project.lifetimeBudget != nil, !target.has(.lifetimeBudget) {
      drop("项目总预算", at: project.name)
      project.lifetimeBudget = nil
    }
    project.amounts.total = project.amounts.total ?? project.amounts.sumOfSources
    for (field, path) in Self.sources where !target.has(field) {
      if project.amounts[keyPath: path] != nil { drop(field.label, at: project.name) }
      project.amounts[keyPath: path] = nil
    }
    guard !target.has(.total), let total = project.amounts.total else { return }
    // What the sources sum to is told by them alone.
    if project.amounts.sumOfSources == nil, target.has(.fiscal) {
      project.amounts.fiscal = total
      notes.append(
        Note(.moved, at: project.name, "原表没有分资金来源，总额按财政拨款填写，请核对。"))
    } else if project.amounts.sumOfSources != total {
      drop("总计", at: project.name)
    }
    project.amounts.total = project.amounts.sumOfSources
  }

  private static let sources: [(Layout.Field, any WritableKeyPath<Amounts, Money?> & Sendable)] = [
    (.fiscal, \.fiscal), (.specialAccount, \.specialAccount), (.other, \.other),
  ]

  private mutating func convert(
    _ indicator: inout Indicator, _ place: String
  ) {
    if let code = FrameworkMapping.code(
      indicator.code, in: target.framework, catalog: catalog), code != indicator.code
    {
      notes.append(
        Note(.codeMapped, at: place, "代码 \(named(indicator.code)) 在这种表样里对应 \(named(code))。"))
      indicator.code = code
      indicator.level1 = String(code.prefix(1))
    }
    let holdsBoth = target.has(.indicators)
    if !holdsBoth, !target.has(.cycleTarget), !indicator.cycleTarget.isEmpty {
      if indicator.cycleTarget != indicator.annualTarget { drop("实施周期指标值", at: place) }
      indicator.cycleTarget = ""
    }
    if holdsBoth || target.has(.cycleTarget), indicator.cycleTarget.isEmpty,
      !source.has(.cycleTarget), !source.has(.indicators)
    {
      indicator.cycleTarget = indicator.annualTarget
      notes.append(Note(.moved, at: place, "原表只有一个指标值，实施周期值照年度值填写，请核对。"))
    }
    convertClass(&indicator, place)
    if !holdsBoth, !target.has(.annualTarget), !indicator.annualTarget.isEmpty {
      if target.has(.cycleTarget), indicator.cycleTarget.isEmpty {
        indicator.cycleTarget = indicator.annualTarget
        notes.append(Note(.moved, at: place, "这种表样没有“年度指标值”，移到“实施周期指标值”里。"))
      } else if indicator.cycleTarget != indicator.annualTarget {
        drop("年度指标值", at: place)
      }
      indicator.annualTarget = ""
    }
    if indicator.weight != nil, !target.has(.weight) {
      drop("分值", at: place)
      indicator.weight = nil
    }
    if indicator.explanation != nil, !target.has(.explanation) {
      drop("指标解释", at: place)
      indicator.explanation = nil
    }
  }

  /// Where level 1 has no place of its own it follows from the code; level 2 from nothing.
  private mutating func convertClass(
    _ indicator: inout Indicator, _ place: String
  ) {
    if target.has(.indicators) { return }
    if !target.has(.level2) {
      if !indicator.code.isEmpty { drop("二级指标", at: place) }
      indicator.code = ""
    }
    if !target.has(.level1) {
      let following = String(indicator.code.prefix(1))
      if !indicator.level1.isEmpty, indicator.level1 != following { drop("一级指标", at: place) }
      indicator.level1 = following
    }
  }

  private func named(_ code: String) -> String {
    "\(code) \(catalog.indicatorClass(code)?.name ?? "")"
  }

  private mutating func drop(_ what: String, at place: String) {
    notes.append(Note(.dropped, at: place, "这种表样放不下“\(what)”，没有写进去。"))
  }
}
