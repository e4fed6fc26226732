import Goals
import Interview
import Store
import Terminal

/// 主菜单: what `jixiao` alone opens on a terminal.
struct HomeMenu {
  func run() throws -> ExitCode {
    try Asking.requireTerminal("所有命令见 jixiao --help")
    while true {
      let store = try Store.open()
      let drafts = try store.drafts()
      let entries = try store.years()
      Console.print([StyledText("jixiao · 项目支出绩效目标表", .strong)])
      let library = entries.map { "\($0.year) 年度 \($0.entryCount) 项" }.joined(separator: "，")
      Console.print([
        StyledText(library.isEmpty ? "资料库还是空的，先读入去年的表最省事。" : "资料库：\(library)", .faint)
      ])
      let items = Item.allCases.filter { item in
        switch item {
        case .resume: !drafts.isEmpty
        case .rollover: !entries.isEmpty
        default: true
        }
      }
      let names = items.map { $0 == .resume ? "\($0.rawValue)（\(drafts.count) 份）" : $0.rawValue }
      let chosen: Item
      do {
        chosen = items[try Asking.choice("做什么？", among: names)]
      } catch let failure as Failure where failure.code == .interrupted {
        return .done
      }
      if chosen == .leave { return .done }
      try perform(chosen, newestYear: entries.first?.year)
      Console.print("")
    }
  }

  /// So many names stand below a question.
  private static let offered = 9

  private enum Item: String, CaseIterable {
    case from = "以去年的项目为样本，写今年的"
    case rollover = "把去年的项目整批结转到今年"
    case new = "从头写一个项目"
    case resume = "继续没写完的草稿"
    case `import` = "读入一份已有的表"
    case list = "看有哪些项目"
    case export = "导出一个年度的表"
    case leave = "退出"
  }

  /// Does what was chosen; a fault is told, and the menu comes again.
  private func perform(_ item: Item, newestYear: Int?) throws {
    let words: [String]
    switch item {
    case .from:
      let store = try Store.open()
      let (past, unit) = (PastAnswers(store), try store.setting("unit") ?? "")
      let name = Asking.text(
        "以哪个项目为样本？（名称、编号或文件）", prepare: past.load,
        choices: {
          past.names.projects(matching: $0, of: unit, limit: Self.offered).map(\.name)
        })
      guard let name else { return }
      words = ["new", "--from", name]
    case .rollover:
      let newest = newestYear.map(String.init) ?? ""
      guard let year = Asking.text("从哪个年度结转？（年度或文件）", proposing: newest) else { return }
      let next = Int(year).map { String($0 + 1) } ?? ""
      guard let target = Asking.text("结转到哪个年度？", proposing: next) else { return }
      words = ["rollover", year, "--to", target]
    case .new: words = ["new"]
    case .resume: words = ["resume"]
    case .import:
      let files = NameIndex(InputFolder.tables(in: "."))
      let path = Asking.text(
        "文件名：",
        choices: { typed in files.matches(typed, limit: Self.offered).map { files[$0] } })
      guard let path else { return }
      words = ["import", path]
    case .list: words = ["list"]
    case .export:
      guard let year = Asking.text("哪个年度？") else { return }
      guard let path = Asking.text("写到哪个文件？（如 2025.xlsx、2025.pdf）") else { return }
      words = ["export", "--year", year, "-o", path]
    case .leave: return
    }
    _ = Program.run(words)
  }
}
