import Goals
import Interview
import Store
import Tables
import Terminal

/// Runs the guided session over a draft of the store.
struct DraftSession {
  let store: Store
  let id: Int64
  /// Whether nobody has been asked anything about it before.
  var isNew = false

  /// Makes a draft that questions are filled in for, with `answers` confirmed from the start.
  static func start(
    in store: Store, layout: Layout, prefill: [FieldPath: String], answers: [FieldPath: String],
    sampleYear: Int? = nil, kind: ProjectKind? = nil, origin: String?
  ) throws -> DraftSession {
    let title = prefill[.name].flatMap { $0.isEmpty ? nil : $0 } ?? "新项目"
    let year = (answers[.year] ?? prefill[.year]).flatMap { Int($0) }
    var events = [
      DraftEvent.started(layout: layout.name, prefill: prefill, sampleYear: sampleYear)
    ]
    events += answers.map { .answered($0, $1) }
    if let kind { events.append(.toldKind(kind)) }
    if events.count > 1 { events.append(.opened) }
    return try start(in: store, title: title, year: year, origin: origin, events)
  }

  /// Makes a draft of its first events.
  static func start(
    in store: Store, title: String, year: Int?, origin: String?, _ events: [DraftEvent]
  ) throws -> DraftSession {
    let id = try store.startDraft(title: title, year: year, origin: origin)
    try store.append(events: events.map(\.text), to: id)
    return DraftSession(store: store, id: id, isNew: true)
  }

  /// Asks from the first question without an answer on, until the entry is saved or the clerk leaves.
  func run() throws -> ExitCode {
    let log = try store.events(of: id)
    let events = log.compactMap { DraftEvent(text: $0) }
    if case .started(let name, _, _)? = events.first,
      OfficeLayouts.library.layout(named: name) == nil
    {
      throw Failure(
        .storage, "草稿 \(id) 用的表样“\(name)”现在没有了，请把表样文件放回 \(OfficeFolder.layouts ?? "")；草稿没有变。")
    }
    guard events.count == log.count,
      let draft = Draft(events: events, layouts: OfficeLayouts.library)
    else {
      throw Failure(.storage, "草稿 \(id) 是别的版本写的，这个版本读不懂，请升级后再继续；草稿没有变。")
    }
    let pending = try store.draft(id: id)?.pending.flatMap { answer in
      FieldPath(key: answer.question).map { ($0, answer.text) }
    }
    let editor = try LineEditor(painted: KeyTimes.recorder)
    var written = events.count
    var title = try store.draft(id: id)?.title
    let known = StoredBasis(store: store, reviewer: OfficePolicy.reviewerOfSession())
    let edited = try editedEntry()?.id
    var links = SessionLinks(
      record: { events in
        try store.append(events: events.map(\.text), to: id, after: written)
        written += events.count
        for case .answered(.name, let name) in events where name != title {
          try store.rename(draft: id, to: name)
          title = name
        }
      },
      keepPending: { path, text in
        // A half-typed line that cannot be kept must not stop the typing; confirming it will tell.
        try? store.setPending(PendingAnswer(question: path.key, text: text), in: id)
      },
      past: PastAnswers(store),
      save: save, basis: { known.basis(of: $0, editing: edited) })
    if Program.isBelowMenu { links.leaving.leave = "保存草稿，回到主菜单" }
    let session = InterviewSession(draft, editor: editor, links: links, pending: pending)
    switch try session.run() {
    case .saved(let draft): return try EndMenu(store: store, draft: draft, editor: editor).run()
    case .discarded:
      try store.discard(draft: id)
      Console.print(CommandHint("草稿 \(id) 已放弃；30 天内可以取回", "jixiao", "resume", "\(id)"))
      return .done
    case .left where isNew && session.isUntouched:
      try store.discard(draft: id)
      Console.print("什么也没有填，没有留下草稿。")
      return .interrupted
    case .left where Program.isBelowMenu:
      Console.print("草稿已保留（编号 \(id)），在主菜单里选“继续没写完的草稿”接着填。")
      return .interrupted
    case .left, .terminated:
      Console.print(CommandHint("草稿已保留（编号 \(id)），继续填写", "jixiao", "resume"))
      return .interrupted
    }
  }

  private func save(_ draft: Draft, replacing: Bool) throws -> SaveAnswer {
    guard var entry = draft.entry else { throw Failure(.storage, "草稿 \(id) 没有年度，没有保存。") }
    let edited = try editedEntry()
    if let edited { entry.keepWhatNobodyAskedFor(of: edited, draft) }
    switch try store.finish(
      draft: id, saving: entry, replacing: replacing, editing: edited?.id)
    {
    case .conflicting(let existing):
      return .inTheWay(existing.flatMap { comparison($0, entry) })
    case .saved:
      try store.set("department", to: draft.department)
      try store.set("unit", to: draft.unit)
      if edited == nil { try BudgetYear.remember(entry.year, in: store) }
      let name = draft.project.name
      Console.print([StyledText("✓ 已存入 \(entry.year) 年度：\(name)", .good)])
      // The menu that follows exports; a command is for those who write commands.
      if !Program.isBelowMenu {
        Console.print(
          CommandHint(
            "  导出", "jixiao", "export", ShellWord(name).description, "--year", "\(entry.year)",
            "-o",
            "\(entry.year).xlsx"))
      }
      _ = try store.backupWeekly()
      return .saved
    }
  }

  /// The entry that the draft is to change, unless it was deleted meanwhile.
  private func editedEntry() throws -> Entry? {
    guard case .edit(let number)? = DraftOrigin(try store.draft(id: id)?.origin) else {
      return nil
    }
    return try store.entry(id: number)
  }

  private func comparison(_ old: Entry, _ new: NewEntry) -> [StyledText] {
    [StyledText("\(old.key.year) 年度已经有“\(old.project.name)”，内容不同：", .caution)]
      + Comparison(
        old.project.differences(to: new.project, in: new.currencyUnit),
        titles: ("原有（编号 \(old.id)）", "现在填的"), width: printedWidth,
        ruler: TerminalLook.current().ruler
      ).lines
  }
}
