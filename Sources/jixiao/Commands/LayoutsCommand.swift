import Files
import Goals
import Tables
import Terminal
import TextColumns

extension Command {
  private static let fields = Option("--fields", "列出每种表样、每种格式放得下什么")

  static let layouts = Command(
    "layouts", "[NAME]", arity: 0...1, "列出表样，或说明一种表样并给出样表",
    options: [fields, .format],
    examples: ["jixiao layouts", "jixiao layouts guangzhou", "jixiao layouts --fields"]
  ) { invocation in
    let library = OfficeLayouts.library
    if invocation.has(fields) {
      // The documents of the project have what is built in; a clerk sees the office's own too.
      if invocation.value(.format) == "md" {
        try Console.write(HoldingTable(LayoutLibrary.builtIn.layouts).markdown)
      } else {
        Console.print(HoldingTable(library.layouts).lines(width: printedWidth))
      }
      return .done
    }
    func page(_ layout: Layout) -> LayoutPage {
      LayoutPage(
        layout: layout, path: OfficeLayouts.current.paths[layout.name], width: printedWidth,
        ruler: TerminalLook.current().ruler)
    }
    if let name = invocation.arguments.first {
      Console.print(page(try OfficeLayouts.layout(named: name)).lines)
    } else {
      Console.print(library.layouts.flatMap { page($0).entry })
      if let folder = OfficeLayouts.folder {
        Console.print([StyledText("本单位的表样放在 \(folder)", .faint)])
      }
    }
    return .done
  }
}

/// What layouts and formats can hold, for people.
struct HoldingTable {
  private let table: LayoutFieldTable
  private let names: [String]

  init(_ layouts: [Layout]) {
    table = LayoutFieldTable(layouts)
    names = layouts.map(\.name)
  }

  /// Two tables, as the documents of the project have them.
  var markdown: [UInt8] {
    let formats = Grid(
      rows: [Grid.Row(["格式", "放不下的"], role: .header)]
        + FileFormat.allCases.map { Grid.Row([$0.rawValue, $0.limits ?? "什么都放得下"]) })
    return MarkdownText.write(table.grid).drop { $0 == 0x0A } + MarkdownText.write(formats)
  }

  /// A field a line, with the layouts that have a place for it.
  func lines(width: Int) -> [StyledText] {
    let ruler = TerminalLook.current().ruler
    let key = table.rows.map { ruler.columns(of: $0.field.rawValue) }.max() ?? 0
    let label = table.rows.map { ruler.columns(of: $0.field.label) }.max() ?? 0
    return table.rows.flatMap { row -> [StyledText] in
      let holders = zip(row.places, names).compactMap { $0 == nil ? nil : $1 }
      let left =
        "\(ruler.padded(row.field.rawValue, to: key))  \(ruler.padded(row.field.label, to: label))  "
      let text = holders.isEmpty ? "—" : holders.joined(separator: " ")
      if ruler.columns(of: left + text) < width {
        return [StyledText(left) + StyledText(text, .faint)]
      }
      return [StyledText("\(row.field.rawValue)  \(row.field.label)")]
        + ruler.wrapped(text, width: max(10, width - 3)).map { StyledText("  \($0)", .faint) }
    }
  }
}
