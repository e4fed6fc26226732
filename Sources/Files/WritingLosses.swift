import Goals
import Tables

/// What a written file no longer tells of its table, found by reading it again.
struct WritingLosses {
  private(set) var notes: [Note] = []
  private let format: String
  private let tellsYear: Bool
  private let printsSums: Bool

  private init(_ format: FileFormat, _ layout: Layout) {
    self.format = format.rawValue.uppercased()
    tellsYear = layout.tellsYear
    printsSums = layout.nesting != nil
  }

  /// Reads a grid whose cells the format keeps, characters that it cannot hold aside.
  init(of table: GoalTable, in grid: Grid, _ format: FileFormat, _ layout: Layout) {
    self.init(format, layout)
    var grid = grid
    for row in grid.rows.indices {
      for place in grid.rows[row].cells.indices {
        grid.rows[row].cells[place] = format.cell(grid.rows[row].cells[place])
      }
    }
    guard let reading = TableReader(layout: layout).read(grid) else {
      add("写成 \(self.format) 后读不回来。", at: "整个文件")
      return
    }
    for fault in reading.faults { add("写成 \(self.format) 后读不全：\(fault.description)", at: "整个文件") }
    compare(table, reading.table)
  }

  /// Reads the bytes of a text whose cells are wrapped.
  init(of table: GoalTable, in bytes: [UInt8], _ format: FileFormat, _ layout: Layout) {
    self.init(format, layout)
    do throws(ReadFault) {
      let reading = try FileReading(
        bytes, layouts: LayoutLibrary(layouts: [layout]), layoutName: layout.name)
      for fault in reading.faults { add("写成 \(self.format) 后读不全：\(fault.description)", at: "整个文件") }
      compare(table, reading.table)
    } catch {
      add("写成 \(self.format) 后读不回来：\(error.description)", at: "整个文件")
    }
  }

  private mutating func compare(_ table: GoalTable, _ written: GoalTable) {
    compare("标题", table.title, written.title, at: "整个文件")
    compare(FieldPath.department.label, table.department, written.department, at: "整个文件")
    // A layout without a place for the year loses it in every file; that is no news.
    if tellsYear || written.year != nil {
      compare(
        FieldPath.year.label, table.year.map(String.init), written.year.map(String.init),
        at: "整个文件")
    }
    if printsSums {
      compare(
        "合计", table.total ?? table.computedTotal, written.total ?? Amounts(), at: "整个文件")
    }
    let shape = { (table: GoalTable) in table.units.map(\.projects.count) }
    guard shape(table) == shape(written) else {
      add("有的单位或项目写成 \(format) 后分不清了，读回来的行数不同，请改存 JSON。", at: "整个文件")
      return
    }
    for (unit, writtenUnit) in zip(table.units, written.units) {
      compare(FieldPath.unit.label, unit.name, writtenUnit.name, at: unit.name)
      if printsSums {
        compare(
          "小计", unit.amounts ?? unit.computedAmounts, writtenUnit.amounts ?? Amounts(),
          at: unit.name)
      }
      for (project, written) in zip(unit.projects, writtenUnit.projects) {
        compare(project, written)
      }
    }
  }

  private mutating func compare(_ project: ProjectGoal, _ written: ProjectGoal) {
    let place = project.name
    compare(FieldPath.name.label, project.name, written.name, at: place)
    compare("金额", project.amounts, written.amounts, at: place)
    compare(FieldPath.goal.label, project.goal, written.goal, at: place)
    if project.lifetimeBudget != written.lifetimeBudget {
      add("项目总预算写成 \(format) 后不同了。", at: place)
    }
    for detail in Detail.allCases {
      compare(detail.label, project.details[detail], written.details[detail], at: place)
    }
    guard project.indicators.count == written.indicators.count else {
      add(
        "绩效指标写成 \(format) 后条数变了（\(project.indicators.count) 条成了 \(written.indicators.count) 条），请改指标里像编号的文字。",
        at: place)
      return
    }
    for (index, (old, new)) in zip(project.indicators, written.indicators).enumerated() {
      let label = { (path: FieldPath.IndicatorField) in
        "第 \(index + 1) 条指标的\(FieldPath.indicator(index, path).label)"
      }
      compare("第 \(index + 1) 条指标的一级指标", old.level1, new.level1, at: place)
      compare(label(.code), old.code, new.code, at: place)
      compare(label(.name), old.name, new.name, at: place)
      compare(label(.cycleTarget), old.cycleTarget, new.cycleTarget, at: place)
      compare(label(.annualTarget), old.annualTarget, new.annualTarget, at: place)
      compare(label(.weight), old.weight, new.weight, at: place)
      compare(label(.explanation), old.explanation, new.explanation, at: place)
    }
  }

  private mutating func compare(
    _ label: @autoclosure () -> String, _ old: String?, _ new: String?, at place: String
  ) {
    // How line breaks are written is no part of a text.
    if old == new || old?.withLineFeeds == new { return }
    guard let new, !new.isEmpty else {
      add("\(label())没有写进 \(format)。", at: place)
      return
    }
    let (before, after) = Self.difference(old ?? "", new)
    add("\(label())里的“\(before)”在 \(format) 里成了“\(after)”。", at: place)
  }

  private mutating func compare(_ label: String, _ old: Amounts, _ new: Amounts, at place: String) {
    if old != new { add("\(label)写成 \(format) 后不同了。", at: place) }
  }

  private mutating func add(_ message: String, at place: String) {
    notes.append(Note(.dropped, at: place, message))
  }

  /// Both texts from shortly before the first difference on, short enough to quote.
  private static func difference(_ old: String, _ new: String) -> (String, String) {
    let same = zip(old, new).prefix { $0 == $1 }.count
    let cut = { (text: String) in
      String(text.dropFirst(max(0, same - 5)).prefix(15).map { $0.isNewline ? "⏎" : $0 })
    }
    return (cut(old), cut(new))
  }
}
