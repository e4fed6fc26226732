import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  static let edit = Command(
    "edit", "ENTRY", arity: 1...1, "修改一个已有的项目，从核对页开始", options: [.year, .unit],
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
    var prefill = Draft.prefill(from: entry.project, unit: layout.currencyUnit)
    prefill[.department] = entry.key.department
    prefill[.unit] = entry.key.unit
    prefill[.year] = String(entry.key.year)
    let session = try DraftSession.start(
      in: store, layout: layout, prefill: prefill, answers: [:], origin: origin.text)
    // Everything is answered from the start, so that the session opens at the review.
    var draft = Draft(layout: layout, prefill: prefill)
    while let question = draft.nextQuestion {
      let answer = draft.prefilled(question)
      let event =
        answer == nil && question.isCode
        ? DraftEvent.endedIndicators : .answered(question, answer ?? "")
      try store.append(event: event.text, to: session.id)
      draft.apply(event)
    }
    try store.append(event: DraftEvent.opened.text, to: session.id)
    return try session.run()
  }
}

extension FieldPath {
  fileprivate var isCode: Bool {
    if case .indicator(_, .code) = self { true } else { false }
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
