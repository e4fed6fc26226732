import Files
import Goals
import Tables
import Terminal
import TextColumns

/// A layout as the clerk looks at it: what it holds under which heading, and a sample.
struct LayoutPage {
  let layout: Layout
  /// The file of an office's own layout; nil for one of the program.
  let path: String?
  let width: Int
  let ruler: ColumnRuler

  var lines: [StyledText] {
    [StyledText(title, .strong)] + facts + ["", StyledText("栏目", .strong)] + places
      + ["", StyledText("样表", .strong)] + sample
  }

  /// `guangzhou（自带）`
  var title: String { "\(layout.name)（\(path == nil ? "自带" : "本单位")）" }

  /// The layout in a list of all: its title, and what it is for.
  var entry: [StyledText] {
    [StyledText(title, .strong)]
      + wrapped(layout.description.isEmpty ? layout.title : layout.description, indent: 2)
      + wrapped(kind, indent: 2).map { StyledText($0.plain, .faint) }
  }

  private var kind: String {
    let rows =
      layout.sheet != nil
      ? "一个项目一张" : layout.rows == .indicator ? "一行一条指标" : "一行一个项目"
    return "\(rows)，金额单位 \(layout.currencyUnit.rawValue)，指标框架 \(layout.framework)"
  }

  private var facts: [StyledText] {
    let file = path.map { wrapped("文件：\($0)") } ?? []
    return wrapped(layout.description) + wrapped("标题：\(layout.title)") + wrapped(kind + "。") + file
  }

  /// Each heading with what it holds, in the order of the page.
  private var places: [StyledText] {
    var pairs = (layout.headLines + (layout.sheet ?? []).flatMap { $0 }).map {
      ($0.label.hasSuffix("：") ? String($0.label.dropLast()) : $0.label, $0.field)
    }
    pairs += layout.columns.map { ($0.heading, $0.field) }
    return pairs.flatMap { heading, field in
      wrapped(heading == field.label ? heading : "\(heading)：\(field.label)", indent: 2)
    }
  }

  /// The sample as the aligned text of an export, where it is no wider than the screen; else cell
  /// by cell.
  private var sample: [StyledText] {
    let table = SampleTable.table(in: layout)
    let grid = TableWriter(layout: layout).grid(table)
    let text = String(decoding: AlignedText(layout: layout).write(grid), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(
      String.init)
    if lines.allSatisfy({ ruler.columns(of: $0) <= width }) { return lines.map { StyledText($0) } }
    return cells(of: grid)
  }

  private func cells(of grid: Grid) -> [StyledText] {
    var lines: [StyledText] = []
    for row in grid.rows {
      switch row.role {
      case .title, .headLine: lines += row.cells.flatMap { wrapped($0) }
      case .header: continue
      case .label:
        for index in stride(from: 0, to: row.cells.count - 1, by: 2) {
          lines += wrapped("\(row.cells[index])：\(row.cells[index + 1])", indent: 2)
        }
      default:
        lines.append(StyledText("第 \(lines.count { $0.plain.hasPrefix("第 ") } + 1) 行", .faint))
        for (cell, column) in zip(row.cells, layout.columns) where !cell.isEmpty {
          lines += wrapped("\(column.heading)：\(cell.trimmed)", indent: 2)
        }
      }
    }
    return lines
  }

  private func wrapped(_ text: String, indent: Int = 0) -> [StyledText] {
    if text.isEmpty { return [] }
    let margin = String(repeating: " ", count: indent)
    return ruler.wrapped(text, width: max(10, width - indent - 1)).map { StyledText(margin + $0) }
  }
}
