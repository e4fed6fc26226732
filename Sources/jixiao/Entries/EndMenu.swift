import Goals
import Interview
import Store
import Tables
import Terminal

/// What may be done when an entry is saved: export, go on with the next one, or stop.
struct EndMenu {
  let store: Store
  /// The draft that was saved.
  let draft: Draft
  let editor: LineEditor

  private enum Choice {
    case stop
    case export
    case next(Entry)
    case sameUnit
    case new

    /// Whether Enter may mean it: the next project, else an export, else the end.
    func comes(afterExport isExported: Bool) -> Bool {
      switch self {
      case .stop: true
      case .export, .next: !isExported
      case .sameUnit, .new: false
      }
    }
  }

  func run() throws -> ExitCode {
    guard let year = draft.year else { return .done }
    var isExported = false
    while true {
      let items = try items(year)
      var menu = Menu("接下来？", items)
      menu.likeliest = items.lastIndex { $0.item.comes(afterExport: isExported) } ?? 0
      menu.settled = { _ in [] }
      guard case .chosen(let choice) = menu.ask(editor) else { return .done }
      switch choice {
      case .stop: return .done
      case .export: isExported = export(year) || isExported
      case .next(let entry):
        return try begin(NewProject(store: store, year: year), from: Sample(entry))
      case .sameUnit:
        return try begin(
          NewProject(
            store: store, year: year, layout: draft.layout.name,
            home: (draft.department, draft.unit)))
      case .new: return try begin(NewProject(store: store, layout: draft.layout.name))
      }
    }
  }

  private func items(_ year: Int) throws -> [(item: Choice, label: String)] {
    let entries = try store.entries(year: year)
    var items: [(item: Choice, label: String)] = [
      (.stop, Program.isBelowMenu ? "回到主菜单" : "结束，回到命令行"),
      (.export, "导出 \(year) 年度的表：Excel 等（\(entries.count) 个项目）"),
    ]
    let open = try unwritten(entries, lastYear: year - 1)
    if let next = open.first {
      let count = open.count > 1 ? "（还有 \(open.count) 个）" : ""
      items.append((.next(next), "下一个\(count)：\(year - 1) 年的“\(next.project.name)”"))
    }
    items += [(.sameUnit, "同一单位再写一个项目"), (.new, "从头写一个项目")]
    return items
  }

  /// Last year's entries of the department that have neither an entry nor a draft this year, in its
  /// order; names may differ in their years.
  private func unwritten(_ entries: [Entry], lastYear: Int) throws -> [Entry] {
    let written = Set(entries.map { [$0.key.unit, $0.key.name.withoutYears] })
    let begun = Set(try store.drafts().compactMap(\.origin))
    return try store.entries(year: lastYear).filter { entry in
      entry.key.department == draft.department && !begun.contains(Sample(entry).origin)
        && !written.contains([entry.key.unit, entry.key.name.withoutYears])
    }
  }

  private func begin(_ project: NewProject, from sample: Sample? = nil) throws -> ExitCode {
    let session = try project.begin(from: sample)
    Console.print(project.opening(sample))
    return try session.run()
  }

  /// Returns whether the table was written; what is wrong is told.
  private func export(_ year: Int) -> Bool {
    var request = LineRequest(prompt: StyledText("写到哪个文件？", .strong))
    request.text = OutputTarget.proposed(forYear: String(year))
    request.isSelected = true
    request.hints = { line in
      [
        StyledText("· .xlsx、.docx、.pdf 上报和打印，.tsv 贴进申报系统，.txt 给人看", .faint),
        StyledText("· 会存成 \(ShownPath(line.text.trimmed).explained)", .faint),
      ]
    }
    request.accept = { $0.isBlank ? .refuse() : .accept }
    guard case .answered(let path) = editor.read(request) else { return false }
    return Program.run([
      "export", "--year", String(year), "--department", draft.department, "-o", path,
    ]) == .done
  }
}
