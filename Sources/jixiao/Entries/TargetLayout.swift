import Goals
import Tables

/// The layout that a command writes in, and the table as it can hold it.
struct TargetLayout {
  let layout: Layout
  let table: GoalTable

  /// Converts from the table's own layout where `--layout` names another one.
  ///
  /// What is lost is told before anything is written; with `--strict` losing something throws.
  init(_ table: GoalTable, _ invocation: Invocation) throws(Failure) {
    let source = OfficeLayouts.layout(of: table.layout)
    guard let name = invocation.value(.targetLayout) else {
      layout = source
      self.table = table
      return
    }
    layout = try OfficeLayouts.layout(named: name)
    let conversion = LayoutConversion(table, from: source, to: layout)
    self.table = conversion.table
    NoteLines.tellLosses(conversion.notes)
    let dropped = conversion.notes.count { $0.id == .dropped }
    if dropped > 0 && invocation.has(.strict) {
      throw Failure(.usage, "有 \(dropped) 处内容表样 \(name) 放不下，没有写；去掉 --strict 可以不要这些内容。")
    }
  }
}
