import Files
private import Glibc
import Goals
import Store
import Tables

/// A table that was checked, with what was found in it.
struct CheckedTable {
  /// The file's path as it was given, or the entry's name.
  var name: String
  var table: GoalTable
  var review: TableReview
  var knowledge: TableKnowledge
  /// Nil for an entry of the store.
  var format: FileFormat?
  /// The entry of the store that this is, if it is one.
  var entry: Entry?

  var layout: Layout { OfficeLayouts.layout(of: table.layout) }

  /// Reviews a table; `last` are last year's entries.
  init(
    _ table: GoalTable, named name: String, format: FileFormat?, by reviewer: Reviewer,
    knowledge: TableKnowledge, progress: (Int) -> Void = { _ in }
  ) {
    self.name = name
    self.table = table
    self.format = format
    let layout = OfficeLayouts.layout(of: table.layout)
    var knowledge = knowledge
    knowledge.absent = layout.absentFields
    self.knowledge = knowledge
    review = reviewer.review(
      table, framework: layout.framework, knowledge: knowledge, progress: progress)
  }

  /// The project that a finding is about, or nil where it is about sums or the table.
  func project(of finding: TableFinding) -> ProjectGoal? {
    guard let unit = finding.unit, let project = finding.project else { return nil }
    return table.units[unit].projects[project]
  }

  /// The project's place in the whole table, from 1.
  func number(of finding: TableFinding) -> Int? {
    guard let unit = finding.unit, let project = finding.project else { return nil }
    return table.units[..<unit].reduce(0) { $0 + $1.projects.count } + project + 1
  }

  func unitName(of finding: TableFinding) -> String? {
    finding.unit.map { table.units[$0].name }
  }

  /// Notes in the store which entries have been checked and have no error; one that was exported
  /// stays so.
  static func mark(_ tables: [CheckedTable]) throws {
    let sound = tables.filter { table in
      table.entry?.status == .draft
        && !table.review.findings.contains { $0.finding.severity == .error }
    }
    if sound.isEmpty { return }
    try Store.open().mark(sound.compactMap(\.entry?.id), as: .checked)
  }
}
