import Terminal

/// 离开: what the clerk may do after Esc Esc or Ctrl-C.
enum LeavingChoice: Hashable {
  case goOn
  case leave
  case undo
  case redo
  case discard
}

/// What leaving, and saving, mean where a session is held.
package struct LeavingWords: Hashable, Sendable {
  /// What Enter does at the end of the review.
  package var save = "保存，接着可以导出"
  package var leave = "保存草稿，离开"
  package var discard = "放弃这份草稿（30 天内可以取回）"
}

extension Interview {
  /// Going on comes first; a step can be taken back where there is one.
  func leavingMenu(_ words: LeavingWords) -> Menu<LeavingChoice> {
    var items: [(LeavingChoice, String)] = [(.goOn, "继续填写"), (.leave, words.leave)]
    if let step = draft.undoable { items.append((.undo, "撤销上一步（\(draft.name(of: step))）")) }
    if let step = draft.redoable { items.append((.redo, "重做（\(draft.name(of: step))）")) }
    items.append((.discard, words.discard))
    var menu = Menu("要离开吗？", items.map { (item: $0.0, label: $0.1) })
    menu.heading = [StyledText("所填的都已保存；再按一次 Ctrl-C 立即离开", .faint)]
    menu.settled = { _ in [] }
    return menu
  }
}
