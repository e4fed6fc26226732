import Goals
import Interview
import Store
import Tables
import Terminal

extension Command {
  private static let notes = Option("--notes", "列出读取时的每一处推断")

  static let `import` = Command(
    "import", "FILE…", arity: 1...Int.max, "把已有的表读入资料库",
    options: [.year, .layout, .replace, .partial, notes],
    examples: ["jixiao import 2024.txt --year 2024", "jixiao import 2025.tsv --replace"]
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
    if !failed.isEmpty {
      let done = stored.isEmpty ? "一份也没有存" : "已存 \(stored.joined(separator: "、"))"
      Console.tell(
        "\(paths.count) 份文件里\(done)；没有存 \(failed.joined(separator: "、"))，改好后只导入它就行。")
    }
    return code
  }

  private static func store(_ path: String, year: Int?, _ invocation: Invocation) throws {
    var file = try ReadFile(path, layout: invocation.value(.layout))
    try file.accept(partial: invocation.has(.partial))
    Console.print(ImportSummary.reading(file))
    let store = try Store.open()
    let target = try ImportYear(file, given: year, path: path)
    let entries = NewEntry.all(
      of: file.table, year: target.year, source: file.name,
      sourceHash: try store.keep(file.bytes, named: file.name))
    let counts = try save(entries, in: store, replacing: invocation.has(.replace))
    Console.print(
      ImportSummary.saving(counts, target, notes: file.table.notes.count))
    if invocation.has(notes) { NoteLines.tell(file.table.notes) }
    _ = try store.backupWeekly()
  }

  /// Saves all or nothing; where other values stand already, shows both and asks.
  private static func save(
    _ entries: [NewEntry], in store: Store, replacing: Bool
  ) throws -> SaveCounts {
    switch try store.save(entries, replacing: replacing) {
    case .saved(let counts): return counts
    case .conflicting(let existing):
      let width = printedWidth
      for old in existing {
        guard let new = entries.first(where: { $0.key == old.key }) else { continue }
        Console.print([StyledText("“\(old.project.name)”已经有了，内容不同：", .caution)])
        Console.print(
          Comparison(
            old.project.differences(to: new.project, in: new.currencyUnit),
            titles: ("原有（\(old.key.year) 年度，编号 \(old.id)）", "文件里的"), width: width,
            ruler: TerminalLook.current().ruler
          ).lines)
      }
      guard isInteractive else {
        throw Failure(.usage, "有 \(existing.count) 个项目与资料库里的不同，什么也没有存；要替换请加 --replace。")
      }
      guard Asking.confirm("用文件里的替换这 \(existing.count) 个项目吗？") else {
        throw Failure(.interrupted, "什么也没有存，资料库没有变。")
      }
      return try save(entries, in: store, replacing: true)
    }
  }
}
