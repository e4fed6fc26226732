import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  private static let notes = Option("--notes", "列出读取时的每一处推断")
  private static let trial = Option("--dry-run", "只试读：说读到了什么、会怎样存，什么也不存")

  static let `import` = Command(
    "import", "文件…", arity: 1...Int.max, "把已有的表读入资料库",
    options: [.year, .layout, .replace, .partial, notes, trial],
    examples: [
      "jixiao import 2024.txt --year 2024", "jixiao import 2024.pdf --dry-run",
      "jixiao import 2025.tsv --replace",
    ]
  ) { invocation in
    let year = try invocation.year()
    let paths = invocation.arguments
    var stored: [String] = []
    var failed: [String] = []
    var code = ExitCode.done
    // Each file is stored whole or not at all, whatever becomes of the others.
    for path in paths {
      do {
        try store(path, year: year, invocation)
        stored.append(path)
      } catch let failure as Failure where paths.count > 1 && failure.code != .interrupted {
        Console.tell(failure.messages.map { StyledText("✗ \($0)", .fault) })
        if failed.isEmpty { code = failure.code }
        failed.append(path)
      }
    }
    if !failed.isEmpty, !invocation.has(trial) {
      let done = stored.isEmpty ? "一份也没有存" : "已存 \(stored.joined(separator: "、"))"
      Console.tell(
        "\(paths.count) 份文件里\(done)；没有存 \(failed.joined(separator: "、"))，改好后只导入它就行。")
    }
    return code
  }

  /// Says what was read, then stores it.
  private static func store(_ path: String, year: Int?, _ invocation: Invocation) throws {
    var file = try ReadFile(path, layout: invocation.value(.layout))
    try file.accept(partial: invocation.has(.partial))
    Console.print(ImportSummary.reading(file))
    if invocation.has(notes) {
      NoteLines.tell(file.table.notes, most: .max)
    } else {
      NoteLines.tellKinds(
        of: file.table.notes,
        inFull: CommandHint(
          "逐处列出", "jixiao", "import", ShellWord(path).description, notes.name, trial.name))
    }
    let target = try ImportYear(file, given: year, path: path)
    let saving = Saving(
      path: path, store: try Store.open(), source: SourceFile(file.bytes, named: file.name),
      isTrial: invocation.has(trial))
    let entries = NewEntry.all(
      of: file.table, year: target.year, source: file.name, sourceHash: saving.source.hash)
    let counts = try saving.save(entries, replacing: invocation.has(.replace))
    guard let counts else { return }
    Console.print(ImportSummary.saving(counts, target, isTrial: saving.isTrial))
    if !saving.isTrial {
      if !file.table.notes.isEmpty {
        Console.print(
          Program.isBelowMenu
            ? "核对读成了什么：在主菜单里选“看有哪些项目”。" : "核对读成了什么：jixiao list，再 jixiao show 编号")
      }
      _ = try Progress.during("正在备份资料库", farewell: "已中断：表已经存好，每周的备份下次再做。") {
        try saving.store.backupWeekly()
      }
    }
  }
}

/// How the entries of one file get into the store.
private struct Saving {
  let path: String
  let store: Store
  let source: SourceFile
  let isTrial: Bool

  /// Saves all or nothing; where other values stand already, shows both and asks.
  ///
  /// Nil for a trial that has met other values.
  func save(_ entries: [NewEntry], replacing: Bool) throws -> SaveCounts? {
    let result = try Progress.during(
      "正在存入 \(path)", farewell: "已中断，这份文件一项也没有存，资料库没有变。"
    ) { () throws(StoreError) in
      try store.save(entries, of: source, replacing: replacing, isTrial: isTrial)
    }
    switch result {
    case .saved(let counts): return counts
    case .conflicting(let existing):
      show(existing, beside: entries)
      if isTrial {
        Console.print("试读：有 \(existing.count) 个项目与资料库里的不同，导入时会问要不要替换；这次什么也没有存。")
        return nil
      }
      guard isInteractive else {
        throw Failure(.usage, "有 \(existing.count) 个项目与资料库里的不同，什么也没有存；要替换请加 --replace。")
      }
      guard Asking.confirm("用文件里的替换这 \(existing.count) 个项目吗？") else {
        throw Failure(.interrupted, "什么也没有存，资料库没有变。")
      }
      return try save(entries, replacing: true)
    }
  }

  private func show(_ existing: [Entry], beside entries: [NewEntry]) {
    for old in existing {
      guard let new = entries.first(where: { $0.key == old.key }) else { continue }
      Console.print([StyledText("“\(old.project.name)”已经有了，内容不同：", .caution)])
      Console.print(
        Comparison(
          old.project.differences(to: new.project, in: new.currencyUnit),
          titles: ("原有（\(old.key.year) 年度，编号 \(old.id)）", "文件里的"), width: printedWidth,
          ruler: TerminalLook.current().ruler
        ).lines)
    }
  }
}
