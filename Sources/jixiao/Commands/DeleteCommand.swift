import Goals
import Store
import Terminal

extension Command {
  private static let yes = Option("--yes", "不问，直接删除")

  static let delete = Command(
    "delete", "项目…", arity: 1...Int.max, "删除项目，\(Store.daysKept) 天内可用 undelete 取回",
    options: [.year, .unit, yes],
    examples: ["jixiao delete 12", "jixiao delete 干部培训管理经费 --year 2024"]
  ) { invocation in
    let store = try Store.open()
    let selector = EntrySelector(
      store: store, year: try invocation.year(), unit: invocation.value(.unit))
    var entries: [Entry] = []
    for argument in invocation.arguments {
      let entry = try selector.entry(argument)
      if !entries.contains(entry) { entries.append(entry) }
    }
    if !invocation.has(yes) {
      Console.tell(EntryList(entries).lines)
      guard isInteractive else {
        throw Failure(.usage, "这里不是终端，不能提问；确实要删除请加 --yes。")
      }
      guard Asking.confirm("删除这 \(entries.count) 个项目吗？") else {
        throw Failure(.interrupted, "没有删除。")
      }
    }
    for entry in entries { try store.delete(entry: entry.id) }
    var hint = CommandHint(
      "已删除 \(entries.count) 个项目，\(Store.daysKept) 天内可以取回", "jixiao", "undelete")
    hint.words += entries.map { String($0.id) }
    Console.print(hint)
    return .done
  }

  static let undelete = Command(
    "undelete", "[编号…]", arity: 0...Int.max, "取回删除的项目；不写编号时列出可取回的",
    examples: ["jixiao undelete", "jixiao undelete 12"]
  ) { invocation in
    let store = try Store.open()
    if invocation.arguments.isEmpty {
      let entries = try store.deletedEntries()
      if entries.isEmpty {
        Console.print("没有可以取回的项目。")
      } else {
        Console.print(EntryList(entries).lines)
      }
      return .done
    }
    for argument in invocation.arguments {
      guard let id = Int64(argument),
        let entry = try store.deletedEntries().first(where: { $0.id == id })
      else {
        throw Failure(.usage, "删除的项目里没有编号“\(argument)”，可取回的见 jixiao undelete")
      }
      switch try store.undelete(entry: id) {
      case .conflicting(let rival):
        throw Failure(
          .usage,
          "“\(entry.project.name)”没有取回：\(rival.key.year) 年度已另有同名项目（编号 \(rival.id)），请先删除它或给它改名。")
      case .added, .unchanged:
        Console.print([StyledText("✓ 已取回 \(id)：\(entry.project.name)", .good)])
      }
    }
    return .done
  }
}
