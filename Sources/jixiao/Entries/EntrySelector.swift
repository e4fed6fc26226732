import Goals
import Interview
import Store
import Terminal

/// Finds the entry that a clerk means by a number or a name.
struct EntrySelector {
  let store: Store
  var year: Int?
  var unit: String?

  /// The one entry that `text` means; asks on a terminal where several do.
  func entry(_ text: String) throws -> Entry {
    try only(of: try entries(text), for: text)
  }

  /// The last entry of the one project that `text` means, which may have one in each year.
  func lastEntry(_ text: String) throws -> Entry {
    let found = try entries(text)
    let last = found.filter { entry in
      !found.contains { $0.isSameProject(as: entry) && $0.key.year > entry.key.year }
    }
    return try only(of: last, for: text)
  }

  private func only(of found: [Entry], for text: String) throws -> Entry {
    if found.isEmpty { throw try unknown(text) }
    return found.count == 1 ? found[0] : try choose(among: found, for: text)
  }

  /// All entries that `text` may mean: a number of `list`, a whole name, or words of one.
  func entries(_ text: String) throws -> [Entry] {
    if let id = Int64(text), let entry = try store.entry(id: id) { return [entry] }
    let exact = try store.entries(year: year, name: text).filter(fits)
    if !exact.isEmpty { return exact }
    let words = text.split(separator: " ").map(String.init)
    return words.isEmpty ? [] : try store.entries(nameContaining: words).filter(fits)
  }

  private func fits(_ entry: Entry) -> Bool {
    (year == nil || entry.key.year == year)
      && (unit == nil || entry.key.unit.contains(unit ?? ""))
  }

  private func unknown(_ text: String) throws -> Failure {
    let narrowed = year.map { "\($0) 年度" } ?? ""
    let isEmpty = try store.years().isEmpty
    let hint = isEmpty ? "资料库还是空的，可先用 jixiao import 读入去年的表。" : "所有项目见 jixiao list"
    return Failure(.usage, "\(narrowed)没有叫“\(text)”的项目。\(hint)")
  }

  private func choose(among entries: [Entry], for text: String) throws -> Entry {
    let lines = EntryList(entries).lines
    guard isInteractive else {
      Console.tell(lines)
      throw Failure(.usage, "有 \(entries.count) 个项目符合“\(text)”，请用编号，或加 --year、--unit。")
    }
    let names = entries.map { "\($0.key.year) 年度 \($0.project.name)（\($0.key.unit)）" }
    return entries[try Asking.choice("是哪一个？", among: names)]
  }
}

extension Entry {
  /// Whether both tell one unit's project in their years, which may stand in the name.
  func isSameProject(as other: Entry) -> Bool {
    key.department == other.key.department && key.unit == other.key.unit
      && key.ordinal == other.key.ordinal
      && YearText.timeless(key.name) == YearText.timeless(other.key.name)
  }
}
