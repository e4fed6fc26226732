import Goals
import Store

/// The two lines that an import says.
enum ImportSummary {
  /// What was read, and whether the sums agree.
  static func reading(_ file: ReadFile) -> String {
    let table = file.table
    let units = table.units.count > 1 ? "\(table.units.count) 个单位，" : ""
    return
      "\(file.name)：\(units)\(table.projectCount) 个项目，\(table.indicatorCount) 条指标；\(reconciliation(table))"
  }

  /// What became of it in the store, or would.
  static func saving(_ counts: SaveCounts, _ target: ImportYear, isTrial: Bool) -> String {
    var parts: [String] = []
    if counts.added > 0 { parts.append("新增 \(counts.added) 项") }
    if counts.replaced > 0 { parts.append("替换 \(counts.replaced) 项") }
    if counts.unchanged > 0 { parts.append("\(counts.unchanged) 项与原有的相同，没有变") }
    if parts.isEmpty { parts.append("没有项目") }
    let source =
      switch target.source {
      case .option, .table: ""
      case .fileName: "（取自文件名）"
      }
    let what = "\(target.year) 年度\(source)：\(parts.joined(separator: "，"))"
    return isTrial ? "试读：会存入 \(what)；这次什么也没有存。" : "已存入 \(what)。"
  }

  private static func reconciliation(_ table: GoalTable) -> String {
    let unit = table.currencyUnit
    guard let sum = table.computedTotal.total else { return "没有金额。" }
    let added = "\(sum.printed(in: unit)) \(unit.rawValue)"
    guard let printed = table.total?.total else { return "总计相加 \(added)，表上没有合计。" }
    if printed == sum { return "合计 \(added)，与表相符。" }
    let difference = (printed - sum).magnitude.printed(in: unit)
    let rounding = Money(fen: Int128(max(1, table.projectCount)) * 5_000)
    let verdict = (printed - sum).magnitude <= rounding ? "在四舍五入之内" : "请核对"
    return "总计相加 \(added)，表上合计 \(printed.printed(in: unit))，差 \(difference)，\(verdict)。"
  }
}
