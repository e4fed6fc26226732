import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  static let edit = Command(
    "edit", "项目", arity: 1...1, "修改一个已有的项目，从核对页开始", options: [.year, .unit],
    examples: ["jixiao edit 干部培训管理经费 --year 2025", "jixiao edit 12"]
  ) { invocation in
    try Asking.requireTerminal("请在终端里运行 jixiao edit；成批修改请用 jixiao import --replace。")
    let store = try Store.open()
    let selector = EntrySelector(
      store: store, year: try invocation.year(), unit: invocation.value(.unit))
    let entry = try selector.entry(invocation.arguments[0])
    let origin = DraftOrigin.edit(entry.id)
    if let open = try store.drafts().first(where: { $0.origin == origin.text }) {
      Console.print([StyledText("接着上次没有改完的草稿 \(open.id)。", .faint)])
      return try DraftSession(store: store, id: open.id).run()
    }
    let layout = OfficeLayouts.layout(of: entry.layout)
    let events = Draft.startOfEdit(
      entry.project, department: entry.key.department, unit: entry.key.unit, year: entry.key.year,
      layout: layout)
    return try DraftSession.start(
      in: store, title: entry.project.name, year: entry.key.year, origin: origin.text, events
    ).run()
  }
}

/// What a draft was started from, as the store keeps it.
enum DraftOrigin: Hashable {
  /// The number of the entry that the draft is to change.
  case edit(Int64)

  var text: String {
    switch self {
    case .edit(let id): "edit:\(id)"
    }
  }

  /// Nil for a draft that changes no entry.
  init?(_ text: String?) {
    guard let text, text.hasPrefix("edit:"), let id = Int64(text.dropFirst(5)) else { return nil }
    self = .edit(id)
  }
}
