import Goals
import Tables
import Terminal

extension RolloverSession {
  /// Opens the guided session over an entry; its steps go into the worksheet's log.
  func edit(_ key: RolloverKey) throws -> Step? {
    guard let item = rollover[key] else { return nil }
    if item.edit.isEmpty {
      try record(item.startOfEdit(year: rollover.target).map { .edited(key, $0) })
    }
    guard let draft = rollover[key]?.editedDraft else { return nil }
    let pending = pending.flatMap { pending in
      EditPlace(pending.row).flatMap {
        $0.key == key ? (question: $0.path, text: pending.text) : nil
      }
    }
    self.pending = nil
    let session = InterviewSession(
      draft, editor: editor, links: links(toEdit: item), pending: pending)
    switch try session.run() {
    case .saved: return nil
    case .discarded:
      try record(item.withoutEdit)
      return nil
    case .left:
      notice = [StyledText("· “\(item.new.name)”改到一半，已保留；在它那一行按 g 接着改。", .faint)]
      return .overview
    case .terminated(let signal): return .end(.terminated(signal: signal))
    }
  }

  private func links(toEdit item: RolloverItem) -> SessionLinks {
    let (key, target) = (item.key, rollover.target)
    var links = SessionLinks(
      record: { [unowned self] events in try record(events.map { .edited(key, $0) }) },
      keepPending: { [links] in links.keepPending(EditPlace(key: key, path: $0).text, $1) },
      past: links.past,
      save: { [unowned self] draft, _ in
        let kept = [
          draft.year == target ? nil : "续报表的年度是 \(target)，年度没有改。",
          draft.department == key.department ? nil : "续报不换部门，还是\(key.department)。",
        ]
        editor.print(kept.compactMap(\.self).map { StyledText("！\($0)", .caution) })
        try record(.savedEdit(key))
        return .saved
      }, basis: { [rollover] _ in rollover.basis(of: item) })
    links.leaving = LeavingWords(
      save: "保存，回到续报表",
      leave: "先放一放，回到续报表",
      discard: item.isUnwritten ? "不要这个新项目" : "放弃这次修改，回到修改以前")
    return links
  }

  /// The entry in whose guided session something was being typed when an earlier session ended.
  var entryBeingTyped: RolloverKey? {
    guard let place = pending.flatMap({ EditPlace($0.row) }),
      rollover[place.key]?.edit.isEmpty == false
    else { return nil }
    return place.key
  }
}

extension RolloverItem {
  /// What takes back a guided session: the entry is decided on as it was before.
  fileprivate var withoutEdit: RolloverEvent {
    if let decision, !isUnwritten { return .decided(key, decision) }
    return old == nil ? .decided(key, .drop) : .undecided(key)
  }
}

/// A question of the guided session over an entry, by the name under which its half-typed answer is
/// kept.
private struct EditPlace {
  var key: RolloverKey
  var path: FieldPath

  init(key: RolloverKey, path: FieldPath) {
    self.key = key
    self.path = path
  }

  init?(_ text: String) {
    let parts = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 6, parts[0] == "edit", let ordinal = Int(parts[4]),
      let path = FieldPath(key: parts[5])
    else { return nil }
    key = RolloverKey(department: parts[1], unit: parts[2], name: parts[3], ordinal: ordinal)
    self.path = path
  }

  var text: String {
    "edit\t\(key.department)\t\(key.unit)\t\(key.name)\t\(key.ordinal)\t\(path.key)"
  }
}
