import Goals
import Store
import Tables
import Terminal

extension Command {
  private static let draftMark = Option("--draft", "有错误也导出，每页标明“草稿”")
  private static let department = Option("--department", value: "部门", "部门名称，写一部分即可")

  static let export = Command(
    "export", "[项目…]", arity: 0...Int.max, "把项目写成可以上报的表；不写项目时导出整个年度",
    options: [
      .output, .format, .encoding, .open, .year, .unit, department, .targetLayout, .strict, .force,
      draftMark,
    ],
    examples: [
      "jixiao export 干部培训管理经费 --year 2025 -o 2025.xlsx", "jixiao export --year 2025 -o 2025.txt",
    ]
  ) { invocation in
    let output = try OutputTarget(invocation)
    let store = try Store.open()
    let entries = try chosen(invocation, in: store)
    let own = OfficeLayouts.layout(of: entries[0].layout)
    let target = try TargetLayout(GoalTable(entries, layout: own), invocation)
    var table = target.table
    var report = CheckReport(
      reviewer: try OfficePolicy.reviewer(), filter: CheckFilter(isOnlyErrors: true))
    report.add(table, others: try store.othersByUnit(entries))
    if report.errors > 0 && !invocation.has(draftMark) {
      Console.tell(report.lines + report.offLines)
      throw Failure(.findings, "有 \(report.errors) 处错误，没有导出；请改正，或加 --draft 导出草稿。")
    }
    if report.errors > 0 { table.title = Layout.draftMark + table.title }
    let path = try output.write(table, layout: target.layout, isDraft: report.errors > 0)
    if report.errors == 0 { try store.mark(entries.map(\.id), as: .exported) }
    Console.tell(report.offLines)
    if let path { Console.tell([StyledText(summary(table, path), .good)]) }
    return .done
  }

  /// The entries that were named, or all of the year, in the department's order.
  private static func chosen(_ invocation: Invocation, in store: Store) throws -> [Entry] {
    let year = try invocation.year()
    let unit = invocation.value(.unit)
    var entries: [Entry]
    if invocation.arguments.isEmpty {
      guard let year else {
        throw Failure(.usage, "请写明导出哪个项目，或用 --year 导出整个年度。")
      }
      entries = try store.entries(year: year).filter {
        unit == nil || $0.key.unit.contains(unit ?? "")
      }
      if entries.isEmpty { throw Failure(.usage, "\(year) 年度还没有项目，有哪些见 jixiao list") }
    } else {
      let selector = EntrySelector(store: store, year: year, unit: unit)
      entries = []
      for argument in invocation.arguments {
        let entry = try selector.entry(argument)
        if !entries.contains(entry) { entries.append(entry) }
      }
    }
    if let department = invocation.value(Self.department) {
      entries = entries.filter { $0.key.department.contains(department) }
    }
    let departments = Set(entries.map(\.key.department)).sorted()
    if departments.count != 1 {
      throw Failure(
        .usage,
        "一张表只能有一个部门，这里有 \(departments.count) 个：\(departments.joined(separator: "、"))；请加 --department。"
      )
    }
    let years = Set(entries.map(\.key.year)).sorted()
    if years.count > 1 {
      throw Failure(
        .usage, "一张表只能有一个年度，这里有 \(years.map(String.init).joined(separator: "、"))；请加 --year。")
    }
    return entries
  }

  private static func summary(_ table: GoalTable, _ path: String) -> String {
    let total = table.computedTotal.total?.printed(in: table.currencyUnit) ?? "-"
    return
      "✓ 已导出 \(table.projectCount) 个项目，合计 \(total) \(table.currencyUnit.rawValue)：\(ShownPath(path))"
  }
}

extension GoalTable {
  /// One table of entries of one department and year, units in the order in which they first come.
  ///
  /// Sums are left to be added up.
  init(_ entries: [Entry], layout: Layout) {
    self.init(
      layout: layout.name, title: layout.title(year: entries.first?.key.year),
      department: entries.first?.key.department ?? "",
      currencyUnit: layout.currencyUnit, year: entries.first?.key.year)
    for entry in entries {
      if let index = units.firstIndex(where: { $0.name == entry.key.unit }) {
        units[index].projects.append(entry.project)
      } else {
        units.append(SpendingUnit(name: entry.key.unit, projects: [entry.project]))
      }
    }
    for index in units.indices { units[index].amounts = units[index].computedAmounts }
    total = computedTotal
  }
}
