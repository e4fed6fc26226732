private import Glibc
import Goals
import Store
import Tables
import Terminal

extension Command {
  static let check = Command(
    "check", "FILE|ENTRY…", arity: 1...Int.max, "检查文件或项目，有错误时退出码是 1",
    options: [.year, .unit, .layout, .partial],
    examples: ["jixiao check 2024.txt", "jixiao check 干部培训管理经费 --year 2025"]
  ) { invocation in
    var report = CheckReport()
    for argument in invocation.arguments {
      if argument == "-" || access(argument, F_OK) == 0 {
        var file = try ReadFile(argument, layout: invocation.value(.layout))
        try file.accept(partial: invocation.has(.partial))
        report.add(file.table)
        NoteLines.tell(file.table.notes)
      } else {
        let store = try Store.open()
        let selector = EntrySelector(
          store: store, year: try invocation.year(), unit: invocation.value(.unit))
        report.add(try selector.entry(argument).sheet(LayoutLibrary.builtIn))
      }
    }
    Console.print(report.lines + [report.summary])
    return report.errors > 0 ? .findings : .done
  }
}
