import Goals
import Store
import Terminal
import TextColumns

/// 清单: entries in columns, one a line.
struct EntryList {
  let lines: [StyledText]

  init(_ entries: [Entry]) {
    let ruler = ColumnRuler()
    let rows = entries.map { entry in
      let total = entry.project.amounts.total ?? entry.project.amounts.sumOfSources
      let amount = total.map {
        "\($0.printed(in: entry.currencyUnit)) \(entry.currencyUnit.rawValue)"
      }
      return [
        String(entry.id), String(entry.key.year), amount ?? "-", entry.project.name, entry.key.unit,
      ]
    }
    let headings = ["编号", "年度", "总计", "项目名称", "资金使用单位"]
    let widths = headings.indices.map { column in
      ([headings] + rows).map { ruler.columns(of: $0[column]) }.max() ?? 0
    }
    func line(_ cells: [String], _ style: Style) -> StyledText {
      let shown = cells.enumerated().map { column, cell in
        column < 3
          ? ruler.rightAligned(cell, in: widths[column])
          : column == 3 ? ruler.padded(cell, to: min(widths[column], 44)) : cell
      }
      return StyledText(shown.joined(separator: "  "), style)
    }
    lines = [line(headings, .strong)] + rows.map { line($0, .plain) }
  }
}
