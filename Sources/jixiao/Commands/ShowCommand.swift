import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  private static let history = Option("--history", "显示历年的金额和指标值，以及历次版本")

  static let show = Command(
    "show", "项目", arity: 1...1, "显示一个项目，连同检查结果", options: [.year, .unit, history],
    examples: [
      "jixiao show 干部培训管理经费 --history", "jixiao show 干部培训管理经费 --year 2024", "jixiao show 12",
    ]
  ) { invocation in
    let store = try Store.open()
    let selector = EntrySelector(
      store: store, year: try invocation.year(), unit: invocation.value(.unit))
    if invocation.has(history) {
      let entry = try selector.lastEntry(invocation.arguments[0])
      let years = try store.entries(department: entry.key.department, unit: entry.key.unit)
        .filter(entry.isSameProject)
      Console.print(
        EntryHistory(
          years, versions: try store.versions(ofEntry: entry.id), width: printedWidth
        ).lines)
      return .done
    }
    let entry = try selector.entry(invocation.arguments[0])
    var sheet = entry.sheet
    sheet.basis = try StoredBasis(store: store, reviewer: try OfficePolicy.reviewer())
      .basis(of: entry)
    let page = ReviewPage(
      sheet, width: printedWidth, ruler: TerminalLook.current().ruler)
    Console.print(page.lines)
    return .done
  }
}

extension Entry {
  /// The entry with what its table says about it.
  var sheet: EntrySheet {
    EntrySheet(
      department: key.department, unit: key.unit, year: key.year, project: project,
      layout: OfficeLayouts.layout(of: layout))
  }
}
