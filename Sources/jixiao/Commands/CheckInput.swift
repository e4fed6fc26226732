import Files
private import Glibc
import Goals
import Interview
import Store
import Tables
import Terminal

/// What a check or a review is to look at: files, folders and entries of the store.
struct CheckInput {
  static let last = Command.Option("--last", value: "文件", "去年的表，用来与今年的比较")
  static let kind = Command.Option("--kind", value: "类别", "项目类别，不写时按名称判断：工程建设、采购购置等")
  static let options: [Command.Option] = [.year, .unit, .layout, .partial, last, kind]

  private let invocation: Invocation
  private let reviewer: Reviewer
  private let year: Int?
  private let kind: ProjectKind?
  private let lastYear: [ProjectGoal]
  /// Which file of a folder is looked at: `第 3/40 份：`.
  private var place = ""

  init(_ invocation: Invocation, reviewer: Reviewer) throws(Failure) {
    self.invocation = invocation
    self.reviewer = reviewer
    year = try invocation.year()
    kind = try invocation.projectKind()
    if let path = invocation.value(Self.last) {
      lastYear = try ReadFile(path, layout: nil).table.projects
    } else {
      lastYear = []
    }
  }

  /// Every table that the arguments name, in their order.
  ///
  /// A file of a folder that is no table is told and passed over; one that was named throws.
  mutating func tables() throws -> [CheckedTable] {
    var tables: [CheckedTable] = []
    for argument in invocation.arguments {
      if InputFolder.isFolder(argument) {
        let files = InputFolder.files(in: argument)
        let before = tables.count
        if files.isEmpty { throw Failure(.unreadable, "“\(argument)”里没有能读的表。") }
        for (index, path) in files.enumerated() {
          place = "第 \(index + 1)/\(files.count) 份："
          do throws(Failure) {
            tables.append(try file(path, asks: false))
          } catch {
            Console.tell(error.messages.map { StyledText("！没有检查 \($0)", .caution) })
          }
        }
        place = ""
        if tables.count == before { throw Failure(.unreadable, "“\(argument)”里没有一份表读得出来。") }
      } else if argument == "-" || access(argument, F_OK) == 0 {
        tables.append(try file(argument))
      } else {
        tables.append(try entry(argument))
      }
    }
    return tables
  }

  private func file(_ path: String, asks: Bool = true) throws(Failure) -> CheckedTable {
    Progress.tell("正在读 \(place)\(path)")
    var file = try ReadFile(path, layout: invocation.value(.layout), asks: asks)
    try file.accept(partial: invocation.has(.partial))
    let isOneOfMany = !place.isEmpty || invocation.arguments.count > 1
    NoteLines.tell(file.table.notes, in: isOneOfMany ? path : nil)
    let found = try? ImportYear(file, given: year, path: path).year
    return checked(
      file.table, named: path, format: FileFormat(fileName: path) ?? .txt,
      year: found ?? year, last: lastYear)
  }

  private func entry(_ text: String) throws -> CheckedTable {
    let store = try Store.open()
    let entry = try EntrySelector(store: store, year: year, unit: invocation.value(.unit))
      .entry(text)
    let table = GoalTable([entry], layout: OfficeLayouts.layout(of: entry.layout))
    let before = try store.entries(
      year: entry.key.year - 1, department: entry.key.department, unit: entry.key.unit)
    var result = checked(
      table, named: entry.project.name, format: nil, year: entry.key.year,
      last: lastYear.isEmpty ? before.map(\.project) : lastYear,
      others: try store.othersByUnit([entry]))
    result.entry = entry
    return result
  }

  private func checked(
    _ table: GoalTable, named name: String, format: FileFormat?, year: Int?, last: [ProjectGoal],
    others: [String: Money] = [:]
  ) -> CheckedTable {
    var knowledge = TableKnowledge(year: year, lastYear: last)
    knowledge.kind = kind
    knowledge.others = others
    let count = table.projectCount
    return CheckedTable(table, named: name, format: format, by: reviewer, knowledge: knowledge) {
      if $0 % 100 == 0 { Progress.tell("正在检查 \(place)\(name)，已查 \($0)/\(count) 个项目") }
    }
  }
}

extension Invocation {
  /// 项目类别 of `--kind`; nil lets name and goal tell.
  func projectKind() throws(Failure) -> ProjectKind? {
    guard let name = value(CheckInput.kind) else { return nil }
    if let kind = ProjectKind(rawValue: name) { return kind }
    let kinds = ProjectKind.allCases.map(\.rawValue).joined(separator: "、")
    throw Failure(.usage, "没有“\(name)”这个类别，可用的是 \(kinds)。")
  }
}
