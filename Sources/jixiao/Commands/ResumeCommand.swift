import Goals
import Store
import Terminal

extension Command {
  static let resume = Command(
    "resume", "[草稿]", arity: 0...1, "继续没写完的草稿，从下一题开始",
    examples: ["jixiao resume", "jixiao resume 3"]
  ) { invocation in
    try Asking.requireTerminal("请在终端里运行 jixiao resume；有哪些草稿见 jixiao list。")
    let store = try Store.open()
    let drafts = try store.drafts()
    let chosen: DraftSummary
    if let text = invocation.arguments.first {
      let found = try matching(text, among: drafts, in: store)
      guard !found.isEmpty else {
        throw Failure(.usage, "没有叫“\(text)”的草稿，有哪些见 jixiao list")
      }
      chosen = try choose(among: found)
    } else if drafts.isEmpty {
      Console.print("没有要继续的草稿。新写一个：jixiao new")
      return .done
    } else {
      chosen = try choose(among: drafts)
    }
    if let origin = RolloverOrigin(chosen.origin) {
      let source = try RolloverSource(origin, in: store)
      return try RolloverWorksheet(source: source, store: store).run(column: nil)
    }
    Console.print([StyledText("继续草稿 \(chosen.id)：\(chosen.title)", .strong)])
    return try DraftSession(store: store, id: chosen.id).run()
  }

  /// Open drafts of a number or with words in their title; else the discarded one of a number, which
  /// is taken back.
  private static func matching(
    _ text: String, among drafts: [DraftSummary], in store: Store
  ) throws -> [DraftSummary] {
    let found = drafts.filter { String($0.id) == text || $0.title.contains(text) }
    guard found.isEmpty,
      let discarded = try store.drafts(.discarded).first(where: { String($0.id) == text })
    else { return found }
    try store.reopen(draft: discarded.id)
    Console.print([StyledText("已取回放弃的草稿 \(discarded.id)。", .faint)])
    return [discarded]
  }

  private static func choose(among drafts: [DraftSummary]) throws -> DraftSummary {
    if drafts.count == 1 { return drafts[0] }
    let names = drafts.map { draft in
      // The number first: of a long title the end is cut.
      "草稿 \(draft.id)：" + (draft.year.map { "\($0) 年 " } ?? "") + draft.title
    }
    return drafts[try Asking.choice("继续哪一份草稿？", among: names)]
  }
}
