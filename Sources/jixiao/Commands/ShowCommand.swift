import Interview
import Store
import Tables
import Terminal

extension Command {
  static let show = Command(
    "show", "ENTRY", arity: 1...1, "显示一个项目，连同检查结果", options: [.year, .unit],
    examples: ["jixiao show 干部培训管理经费 --year 2024", "jixiao show 12"]
  ) { invocation in
    let store = try Store.open()
    let selector = EntrySelector(
      store: store, year: try invocation.year(), unit: invocation.value(.unit))
    let entry = try selector.entry(invocation.arguments[0])
    let page = ReviewPage(
      entry.sheet(LayoutLibrary.builtIn), width: printedWidth, ruler: TerminalLook.current().ruler)
    Console.print(page.lines)
    return .done
  }
}

extension Entry {
  /// The entry with what its table says about it.
  func sheet(_ layouts: LayoutLibrary) -> EntrySheet {
    EntrySheet(
      department: key.department, unit: key.unit, year: key.year, project: project,
      layout: layouts.layout(named: layout) ?? layouts.standard)
  }
}
