import Files
import Goals
import Tables

extension Command {
  static let convert = Command(
    "convert", "FILE", arity: 1...1, "把一份表从一种格式转成另一种；- 是标准输入",
    options: [.output, .format, .layout, .year, .force, .partial],
    examples: ["jixiao convert 2024.txt --to json", "jixiao convert 2024.txt -o 2024.tsv"]
  ) { invocation in
    let target = try OutputTarget(invocation)
    let layouts = LayoutLibrary.builtIn
    var file = try ReadFile(invocation.arguments[0], layout: invocation.value(.layout))
    try file.accept(partial: invocation.has(.partial))
    file.table.year = try invocation.year() ?? file.table.year
    guard let layout = layouts.layout(named: file.table.layout) else {
      throw Failure(.unreadable, "这份文件用的表样“\(file.table.layout)”这里没有，可用的见 jixiao layouts")
    }
    try target.write(file.table, layout: layout)
    NoteLines.tell(file.table.notes)
    return .done
  }
}
