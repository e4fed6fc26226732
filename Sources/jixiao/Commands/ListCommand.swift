import Store
import Terminal

extension Command {
  static let list = Command(
    "list", "", "列出资料库里的项目和没写完的草稿", options: [.year, .unit],
    examples: ["jixiao list", "jixiao list --year 2024 --unit 组织部"]
  ) { invocation in
    let store = try Store.open()
    let year = try invocation.year()
    let unit = invocation.value(.unit)
    let entries = try store.entries(year: year).filter {
      unit == nil || $0.key.unit.contains(unit ?? "")
    }
    if !entries.isEmpty { Console.print(EntryList(entries).lines) }
    let drafts = try store.drafts()
    if !drafts.isEmpty { Console.print(DraftList(drafts).lines) }
    if entries.isEmpty && drafts.isEmpty {
      Console.print("还没有项目。读入去年的表：jixiao import 文件；从头写一个：jixiao new")
    }
    return .done
  }
}
