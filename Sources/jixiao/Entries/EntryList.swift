import Goals
import Store
import Terminal
import TextColumns

/// 清单: entries in columns, one a line, under their year and unit.
struct EntryList {
  let lines: [StyledText]

  init(_ entries: [Entry]) {
    let ruler = ColumnRuler()
    let headings = ["编号", "总计", "项目名称"]
    let rows = entries.map { [String($0.id), Self.amount($0), $0.project.name] }
    let widths = (0...1).map { column in
      ([headings] + rows).map { ruler.columns(of: $0[column]) }.max() ?? 0
    }
    func line(_ cells: [String], _ style: Style = .plain) -> StyledText {
      let numbers = (0...1).map { ruler.rightAligned(cells[$0], in: widths[$0]) }
      return StyledText((numbers + [cells[2]]).joined(separator: "  "), style)
    }
    var lines = [line(headings, .strong)]
    var heading = ""
    for (entry, row) in zip(entries, rows) {
      let group = "\(entry.key.year) 年度 · \(entry.key.unit)"
      if group != heading { lines.append(StyledText(group, .faint)) }
      heading = group
      let status = entry.status == .draft ? "" : "  \(entry.status.title)"
      lines.append(line(row) + StyledText(status, .faint))
    }
    self.lines = lines
  }

  private static func amount(_ entry: Entry) -> String {
    let total = entry.project.amounts.amount
    return total.map { "\($0.printed(in: entry.currencyUnit)) \(entry.currencyUnit.rawValue)" }
      ?? "-"
  }
}
