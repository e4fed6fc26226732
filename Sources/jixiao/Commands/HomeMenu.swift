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
      let empty = drafts.isEmpty ? "资料库还是空的，先读入去年的表最省事。" : "资料库里还没有写完的项目。"
      Console.print([StyledText(library.isEmpty ? empty : "资料库：\(library)", .faint)])
      let names = Item.allCases.map { item in
        item == .resume && !drafts.isEmpty ? "\(item.rawValue)（\(drafts.count) 份）" : item.rawValue
      }
      var obstacles: [Int: String] = [:]
      for (number, item) in Item.allCases.enumerated() {
        switch item {
        case .from, .rollover, .export: if entries.isEmpty { obstacles[number] = "先选 1" }
        case .list: if entries.isEmpty && drafts.isEmpty { obstacles[number] = "先选 1" }
        case .resume: if drafts.isEmpty { obstacles[number] = "没有草稿" }
        case .import, .new, .leave: break
        }
      }
      let likeliest = try likeliest(entries, drafts.count, in: store)
      let chosen: Item
      do {
        let number = try Asking.choice(
          "做什么？", among: names, likeliest: Item.allCases.firstIndex(of: likeliest) ?? 0,
          obstacles: obstacles)
        chosen = Item.allCases[number]
      } catch let failure as Failure where failure.code == .interrupted {
        return .done
      }
      if chosen == .leave { return .done }
      try perform(chosen, newestYear: entries.first?.year)
      Console.print("")
    }
  }

  /// What Enter does: goes on with what was begun, then with what last year has more than this one.
  private func likeliest(
    _ years: [YearSummary], _ drafts: Int, in store: Store
  ) throws -> Item {
    if drafts > 0 { return .resume }
    guard !years.isEmpty else { return .import }
    guard let written = try BudgetYear.written(in: store) else { return .from }
    func count(_ year: Int) -> Int { years.first { $0.year == year }?.entryCount ?? 0 }
    if count(written) < count(written - 1) { return .from }
    return try store.hasEntryToExport(year: written) ? .export : .leave
  }

  /// So many names stand below a question.
  private static let offered = 9

  /// What can be done, each under a number that never changes.
  private enum Item: String, CaseIterable {
    case `import` = "读入去年的表"
    case from = "照去年的写今年的一个项目"
    case rollover = "照去年的写今年的整张表"
    case new = "从头写一个项目"
    case resume = "继续没写完的草稿"
    case list = "看有哪些项目"
    case export = "导出一个年度的表"
    case leave = "退出"
  }

  /// Does what was chosen; a fault is told, and the menu comes again.
  private func perform(_ item: Item, newestYear: Int?) throws {
    let words: [String]
    switch item {
    case .from:
      let names = try ProjectNames()
      // What is written in this season is no last year's.
      let year = try BudgetYear.written(in: try Store.open())
      let name = Asking.text(
        "以哪个项目为样本？（名称、编号或文件）", prepare: names.prepare,
        choices: { names.matching($0, before: year) })
      guard let name else { return }
      words = ["new", "--from", name] + (year.map { ["--year", String($0)] } ?? [])
    case .rollover:
      let newest = newestYear.map(String.init) ?? ""
      guard let year = Asking.text("照哪个年度的写？（年度或文件）", proposing: newest) else { return }
      let next = Int(year).map { String($0 + 1) } ?? ""
      guard let target = Asking.text("写成哪个年度的？", proposing: next) else { return }
      words = ["rollover", year, "--to", target]
    case .new: words = ["new"]
    case .resume: words = ["resume"]
    case .import:
      let tables = InputFolder.tables(in: ".")
      let files = NameIndex(tables)
      let path = Asking.text(
        "文件名：", proposing: tables.count == 1 ? tables[0] : "",
        choices: { typed in files.matches(typed, limit: Self.offered).map { files[$0] } })
      guard let path else { return }
      words = ["import", path]
    case .list:
      _ = run(["list"])
      return try showEntries()
    case .export:
      let newest = newestYear.map(String.init) ?? ""
      guard let year = Asking.text("哪个年度？", proposing: newest),
        let path = Asking.text(
          "写到哪个文件？（.xlsx、.docx、.pdf …）", proposing: OutputTarget.proposed(forYear: year))
      else { return }
      words = ["export", "--year", year, "-o", path]
    case .leave: return
    }
    _ = run(words)
  }

  /// Shows one entry after the other until the clerk has seen enough.
  private func showEntries() throws {
    let names = try ProjectNames()
    while !names.isEmpty {
      let name = Asking.text(
        "看哪一个？（编号或名称）", hint: "直接回车：回到主菜单", prepare: names.prepare,
        choices: { $0.isEmpty ? [] : names.matching($0) })
      guard let name, !name.isBlank else { return }
      _ = run(["show", name])
    }
  }

  /// The names of the library's projects, those of the clerk's unit first.
  private struct ProjectNames {
    private let past: PastAnswers
    private let unit: String?
    let isEmpty: Bool

    init() throws {
      let store = try Store.open()
      past = PastAnswers(store)
      unit = try store.setting("unit")
      isEmpty = try store.years().isEmpty
    }

    var prepare: () -> Bool { past.load }

    /// For nothing typed all of one unit: the one that was written for last, else the newest; `year`
    /// leaves out those that are written for it already.
    func matching(_ typed: String, before year: Int? = nil) -> [String] {
      let newest = past.names.units(matching: "", of: "", limit: 1).first
      let found = past.names.projects(
        matching: typed, of: unit ?? newest ?? "", limit: Choice.most)
      return found.filter { $0.year < year ?? .max }.prefix(HomeMenu.offered).map(\.name)
    }
  }

  private func run(_ words: [String]) -> ExitCode {
    Program.$isBelowMenu.withValue(true) { Program.run(words) }
  }
}
