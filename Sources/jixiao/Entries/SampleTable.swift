import Goals
import Tables

/// 样表: one invented project, with something in every place of a layout.
enum SampleTable {
  static func table(in layout: Layout) -> GoalTable {
    let table = GoalTable(
      layout: "", title: "", department: "示例市青禾区教育局", currencyUnit: .tenThousandYuan,
      year: 2025, units: [SpendingUnit(name: "青禾区实验小学", projects: [project])])
    // The source is a layout with a place for everything, so that nothing is said to be moved.
    var source = LayoutLibrary.builtIn.standard
    source.name = ""
    return LayoutConversion(table, from: source, to: layout).table
  }

  private static var project: ProjectGoal {
    let starter = Starter.all.first { $0.kind == "工程维修" } ?? Starter.all[0]
    let examples = starter.blanks.map { ($0.name, $0.example) }
    var project = starter.project(filledWith: Dictionary(examples) { first, _ in first })
    project.indicators = project.indicators.filter { ["11", "12", "22", "41"].contains($0.code) }
    project.amounts = Amounts(
      total: Money(fen: 150_000_000), fiscal: Money(fen: 120_000_000), other: Money(fen: 30_000_000)
    )
    project.lifetimeBudget = Money(fen: 150_000_000)
    let catalog = BudgetCatalog.standard
    project.details = [
      .annualGoal: "年底前完工并通过验收。", .fundingType: catalog.fundingTypes[0].printed,
      .function: catalog.functions[1].printed, .rationale: "房屋安全检查意见。",
      .category: "一次性项目", .period: "2025年", .supervisor: "示例市青禾区教育局",
      .executor: "青禾区实验小学", .manager: "李明", .telephone: "0000-1234567",
      .overview: "办公楼三层漏水，墙面脱落，需要维修。",
    ]
    for (index, weight) in ["20", "20", "30", "20"].enumerated()
    where index < project.indicators.count {
      project.indicators[index].weight = weight
      project.indicators[index].explanation = "以验收单为准"
    }
    return project
  }
}
