import Files
import Goals
import Interview
import Store
import Tables
import Terminal

/// Runs the worksheet of a rollover over a draft of the store, and exports what comes of it.
struct RolloverWorksheet {
  let source: RolloverSource
  let store: Store

  private var target: Int { source.origin.target }

  /// `column` are amounts out of a file, to be filled in by names before anything is asked.
  func run(column: String?) throws -> ExitCode {
    var rollover = Rollover(
      source.entries.map { entry in
        RolloverOriginal(
          entry.rolloverKey, entry.project, layout: OfficeLayouts.layout(of: entry.layout),
          currencyUnit: entry.currencyUnit)
      }, from: source.year, to: target, reviewer: OfficePolicy.reviewerOfSession())
    let id = try draft()
    let log = try store.events(of: id)
    let events = log.compactMap { RolloverEvent(text: $0) }
    guard events.count == log.count else {
      throw Failure(.storage, "续报 \(id) 是别的版本做的，这个版本读不懂，请升级后再继续；进度没有变。")
    }
    for event in events { rollover.apply(event) }
    var written = events.count
    func record(_ events: [RolloverEvent]) throws {
      try store.append(events: events.map(\.text), to: id, after: written)
      written += events.count
    }
    if let column {
      let filled = try fill(column, rollover)
      try record(filled)
      for event in filled { rollover.apply(event) }
    }
    let pending = try store.draft(id: id)?.pending.map { ($0.question, $0.text) }
    let links = RolloverLinks(
      record: record,
      keepPending: { row, text in
        // A half-typed line that cannot be kept must not stop the typing; confirming it will tell.
        try? store.setPending(PendingAnswer(question: row, text: text), in: id)
      },
      past: PastAnswers(store),
      save: { try save($0, replacing: $1, in: id) })
    let session = RolloverSession(
      rollover, editor: try LineEditor(), links: links, pending: pending)
    switch try session.run() {
    case .saved: return try export()
    case .left, .terminated:
      Console.print("进度已保留（编号 \(id)），接着做：jixiao resume \(id)")
      return .interrupted
    }
  }

  /// The draft that keeps the worksheet's events: the open one, else a new one.
  private func draft() throws -> Int64 {
    let origin = source.origin.text
    if let open = try store.drafts().first(where: { $0.origin == origin }) { return open.id }
    return try store.startDraft(
      title: "\(source.name)续报到 \(target) 年度", year: target, origin: origin)
  }

  /// Carries over what a file of amounts names and nobody has decided on, with its amounts.
  private func fill(_ column: String, _ rollover: Rollover) throws -> [RolloverEvent] {
    var decided = rollover
    let carried = rollover.items.filter { $0.decision == nil }.map {
      RolloverEvent.decided($0.key, .carryOver)
    }
    for event in carried { decided.apply(event) }
    let read = RolloverColumn(column, for: decided)
    if !read.faults.isEmpty {
      throw Failure(
        .unreadable, messages: read.faults + ["金额没有填入，请改好文件再试。"])
    }
    Console.print([StyledText("✓ 从文件填入 \(read.events.count) 项金额。", .good)])
    return carried + read.events
  }

  private func save(_ rollover: Rollover, replacing: Bool, in id: Int64) throws -> SaveAnswer {
    switch try store.finish(
      draft: id, savingAll: try newEntries(rollover), replacing: replacing)
    {
    case .conflicting(let existing):
      let new = try newEntries(rollover)
      return .inTheWay(existing.flatMap { old in lines(old, new) })
    case .saved(let counts):
      _ = try store.backupWeekly()
      let count = counts.added + counts.replaced + counts.unchanged
      Console.print([StyledText("✓ 已存入 \(target) 年度：\(count) 个项目。", .good)])
      return .saved
    }
  }

  private func lines(_ old: Entry, _ new: [NewEntry]) -> [StyledText] {
    guard let new = new.first(where: { $0.key == old.key }) else { return [] }
    return [
      StyledText("\(target) 年度已经有“\(old.project.name)”，内容不同：", .caution)
    ]
      + Comparison(
        old.project.differences(to: new.project, in: new.currencyUnit),
        titles: ("原有（编号 \(old.id)）", "续报的"), width: printedWidth,
        ruler: TerminalLook.current().ruler
      ).lines
  }

  /// The entries of the new year in the worksheet's order, behind what the year has already.
  private func newEntries(_ rollover: Rollover) throws -> [NewEntry] {
    var grants: [EntryKey: Int] = [:]
    let behind = Dictionary(
      grouping: try store.entries(year: target), by: \.key.department
    ).mapValues { ($0.map(\.position).max() ?? -1) + 1 }
    return rollover.entries.enumerated().map { place, kept in
      var entry = NewEntry(
        year: target, department: kept.item.key.department, unit: kept.item.unit,
        layout: kept.item.layout.name, currencyUnit: kept.item.currencyUnit,
        position: behind[kept.item.key.department, default: 0] + place, project: kept.project)
      grants[entry.key, default: 0] += 1
      entry.ordinal =
        grants[
          EntryKey(
            year: target, department: entry.department, unit: entry.unit, name: entry.project.name),
          default: 1]
      return entry
    }
  }

  /// Asks for a file, and writes the whole new year to it.
  private func export() throws -> ExitCode {
    let departments = Set(source.entries.map(\.department)).sorted()
    for department in departments {
      let end = departments.count > 1 ? "-\(department)" : ""
      let suffix = departments.count > 1 ? "（\(department)）" : ""
      var request = LineRequest(prompt: StyledText("导出整张表\(suffix)，写到：", .strong))
      request.text = OutputTarget.proposed(forYear: String(target), end)
      request.hints = { line in
        [StyledText("· 文件名以 \(FileFormat.endings) 结尾；Ctrl-C 先不导出", .faint)]
      }
      request.accept = { $0.isBlank ? .refuse() : .accept }
      guard case .answered(let path) = try LineEditor().read(request) else {
        Console.print(
          CommandHint(
            "要导出时", "jixiao", "export", "--year", "\(target)", "-o", "\(target).xlsx"))
        return .done
      }
      var words = ["export", "--year", String(target), "-o", path.trimmed]
      if departments.count > 1 { words += ["--department", department] }
      let code = Program.run(words)
      if code != .done { return code }
    }
    return .done
  }
}
