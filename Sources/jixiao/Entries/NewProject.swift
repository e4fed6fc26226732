private import Glibc
import Goals
import Interview
import Store
import Tables
import Terminal

/// Begins the draft of a project that the store does not have yet.
struct NewProject {
  let store: Store
  /// Nil where the clerk is to be asked.
  var year: Int?
  /// Nil takes the sample's, else the standard one.
  var layout: String?
  /// Nil lets name and goal tell.
  var kind: ProjectKind?
  /// Department and unit that need not be asked for.
  var home: (department: String, unit: String)?

  /// A draft that is filled in with the sample, or with what was used last.
  func begin(from sample: Sample? = nil) throws -> DraftSession {
    let layout =
      try layout.map(OfficeLayouts.layout(named:))
      ?? OfficeLayouts.layout(of: sample?.layout ?? LayoutLibrary.standardName)
    var prefill =
      sample.map { Draft.prefill(from: $0.project, unit: layout.currencyUnit) } ?? [:]
    prefill[.department] = try sample?.department ?? store.setting("department") ?? ""
    prefill[.unit] = try sample?.unit ?? store.setting("unit") ?? ""
    prefill[.year] = String(
      try sample?.year.map { $0 + 1 } ?? BudgetYear.written(in: store) ?? BudgetYear.next)
    var answers: [FieldPath: String] = [:]
    if let year { answers[.year] = String(year) }
    if let home {
      if layout.has(.department) { answers[.department] = home.department }
      answers[.unit] = home.unit
    }
    return try DraftSession.start(
      in: store, layout: layout, prefill: prefill, answers: answers, sampleYear: sample?.year,
      kind: kind, origin: sample?.origin)
  }

  /// What is said before the first question.
  func opening(_ sample: Sample? = nil) -> [StyledText] {
    let title = year.map { "新写 \($0) 年度的项目" } ?? "新写一个项目"
    let source = sample.map { "，以 \($0.origin)为样本" } ?? ""
    let first = StyledText(title + source, .strong)
    // Where lines are read one by one there are no such keys, and others are told.
    guard TerminalLook.current().movesCursor else { return [first] }
    return [
      first,
      StyledText("回车确认 · Tab 采用建议或候选 · Shift-Tab 上一题 · F1 说明", .faint),
      StyledText("Ctrl-C 离开（草稿自动保留）", .faint),
    ]
  }
}

/// 预算年度
enum BudgetYear {
  /// Remembers for which year the clerk writes, as long as the same budget is being drawn up.
  static func remember(_ year: Int, in store: Store) throws(StoreError) {
    try store.set("year", to: "\(year) \(next)")
  }

  /// The year that was written for last, in this season; nil where none was.
  static func written(in store: Store) throws(StoreError) -> Int? {
    let years = try store.setting("year")?.split(separator: " ").compactMap { Int($0) } ?? []
    return years.count == 2 && years[1] == next ? years[0] : nil
  }

  /// The year whose budget is being drawn up: the coming one from July on.
  static var next: Int {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Int(parts.tm_year) + 1900 + (parts.tm_mon >= 6 ? 1 : 0)
  }
}
