import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  static let copy = Command(
    "copy", "ENTRY", arity: 1...1, "把一个项目逐格放进剪贴板，好贴到申报网页", options: [.year, .unit],
    examples: ["jixiao copy 干部培训管理经费 --year 2025", "jixiao copy 12"]
  ) { invocation in
    let store = try Store.open()
    let selector = EntrySelector(
      store: store, year: try invocation.year(), unit: invocation.value(.unit))
    let sheet = try selector.entry(invocation.arguments[0]).sheet
    guard isInteractive else {
      Console.print(sheet.copyFields.map { StyledText("\($0.label)：\($0.text)") })
      return .done
    }
    let session = CopySession(sheet, clipboard: Clipboard(), editor: try LineEditor())
    return session.run() == nil ? .done : .interrupted
  }
}
