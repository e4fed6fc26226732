private import Glibc
import Goals
import Store
import Tables

/// 样本: an entry to start a new one from, of the store or of a file.
struct Sample {
  var project: ProjectGoal
  var department: String
  var unit: String
  var year: Int?
  var layout: String
  /// What it is, for people: `2024 年度的“…”`.
  var origin: String

  /// What `text` names: an entry, of several years the last one before `year`; else a file.
  static func named(
    _ text: String, in store: Store, before year: Int?, unit: String?
  ) throws -> Sample {
    if access(text, R_OK) == 0, try store.entries(name: text).isEmpty {
      return try inFile(text, unit: unit)
    }
    let found = try EntrySelector(store: store, unit: unit).entries(text)
    let earlier = found.filter { entry in year.map { entry.key.year < $0 } ?? true }
    let latest = (earlier.isEmpty ? found : earlier).map(\.key.year).max()
    let entry = try EntrySelector(store: store, year: latest, unit: unit).entry(text)
    return Sample(entry)
  }

  private static func inFile(_ path: String, unit: String?) throws -> Sample {
    let file = try ReadFile(path, layout: nil)
    let groups = file.table.units.filter { group in unit.map(group.name.contains) ?? true }
    let projects = groups.flatMap { group in group.projects.map { (unit: group.name, project: $0) }
    }
    if projects.isEmpty { throw Failure(.usage, "\(file.name) 里没有可以作样本的项目。") }
    let names = projects.map(\.project.name)
    let index = projects.count == 1 ? 0 : try Asking.choice("以哪一个为样本？", among: names)
    let chosen = projects[index]
    return Sample(
      project: chosen.project, department: file.table.department, unit: chosen.unit,
      year: file.table.year, layout: file.table.layout,
      origin: "\(file.name) 里的“\(chosen.project.name)”")
  }
}

extension Sample {
  init(_ entry: Entry) {
    self.init(
      project: entry.project, department: entry.key.department, unit: entry.key.unit,
      year: entry.key.year, layout: entry.layout,
      origin: "\(entry.key.year) 年度的“\(entry.project.name)”")
  }
}
