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
    let source = try Self.layout(named: table.layout)
    guard let name = invocation.value(.targetLayout) else {
      layout = source
      self.table = table
      return
    }
    layout = try Self.layout(named: name)
    let conversion = LayoutConversion(table, from: source, to: layout)
    self.table = conversion.table
    NoteLines.tell(conversion.notes)
    let dropped = conversion.notes.count { $0.id == .dropped }
    if dropped > 0 && invocation.has(.strict) {
      throw Failure(.usage, "有 \(dropped) 处内容表样 \(name) 放不下，没有写；去掉 --strict 可以不要这些内容。")
    }
  }

  static func layout(named name: String) throws(Failure) -> Layout {
    let library = LayoutLibrary.builtIn
    if let layout = library.layout(named: name) { return layout }
    let known = library.layouts.map(\.name).joined(separator: "、")
    throw Failure(.usage, "没有叫“\(name)”的表样，可用的是 \(known)。")
  }
}
