import Files
import Goals
import Interview
import Store
import Tables
import Terminal

/// Saves the projects of a file of answers, all or none of them.
struct AnswerBatch {
  let store: Store
  let path: String
  let sheets: [AnswerSheet]
  private let policy: ReviewPolicy

  init(_ path: String, in store: Store, layout: String?, year: Int?) throws {
    self.store = store
    self.path = path
    let layouts = OfficeLayouts.library
    if let layout { _ = try OfficeLayouts.layout(named: layout) }
    guard let json = JSONValue(try RolloverSource.text(of: path).utf8) else {
      throw Failure(
        .unreadable, "\(path)：不是有效的 JSON，请检查引号、逗号和括号；空白的答卷用 jixiao new --answers-template 打印。")
    }
    let reviewer = try OfficePolicy.reviewer()
    policy = reviewer.policy
    let known = StoredBasis(store: store, reviewer: reviewer)
    sheets = AnswerSheet.all(
      in: json, layouts: layouts, layout: layout ?? LayoutLibrary.standardName, year: year
    ) { known.basis(of: $0, behind: $1) }
    if sheets.isEmpty { throw Failure(.usage, "\(path) 里一个项目也没有。") }
  }

  private var errors: Int { faults.count { $0.severity == .error } }
  private var faults: [AnswerFault] { sheets.flatMap(\.faults) }

  /// Tells everything that was found, and saves where none of it is an error.
  func save(replacing: Bool) throws -> ExitCode {
    tell()
    guard errors == 0 else {
      throw Failure(.findings, "有 \(errors) 处错误，什么也没有存；请改正后再运行，或加 --draft 存成草稿接着填。")
    }
    let entries = sheets.compactMap { $0.draft.entry }
    switch try store.save(entries, replacing: replacing) {
    case .conflicting(let existing):
      let names = existing.map { "\($0.key.year) 年度“\($0.project.name)”（编号 \($0.id)）" }
      throw Failure(
        .usage, "已经有内容不同的项目：\(names.joined(separator: "、"))；什么也没有存，要替换请加 --replace。")
    case .saved(let counts):
      let kinds = [("新增", counts.added), ("替换", counts.replaced), ("没有变", counts.unchanged)]
      let parts = kinds.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) 项" }
      Console.print([StyledText("✓ 已存入：\(parts.joined(separator: "，"))", .good)])
      _ = try store.backupWeekly()
      return .done
    }
  }

  /// Keeps each project as a draft, with the answers that will do confirmed.
  func keepAsDrafts() throws -> ExitCode {
    tell()
    for sheet in sheets {
      var answers: [FieldPath: String] = [:]
      for path in sheet.texts.keys { answers[path] = sheet.draft.answer(path) }
      let session = try DraftSession.start(
        in: store, layout: sheet.draft.layout, prefill: sheet.texts, answers: answers, origin: nil)
      let open = sheet.faults.count { $0.severity == .error }
      let rest = open > 0 ? "，还有 \(open) 处要改" : ""
      let name = sheet.texts[.name] ?? ""
      Console.print(
        "已存成草稿 \(session.id)：\(name.isEmpty ? "新项目" : name)\(rest)；继续：jixiao resume \(session.id)")
    }
    return .done
  }

  private func tell() {
    let name = path == "-" ? "答卷" : path
    Console.tell(faults.sorted { $0.severity < $1.severity }.map { $0.line(in: name) })
    Console.tell(policy.offLines.map { StyledText($0, .faint) })
  }
}

extension Draft {
  /// What is saved of it; nil without a year.
  var entry: NewEntry? {
    year.map { year in
      NewEntry(
        year: year, department: department, unit: unit, layout: layout.name,
        currencyUnit: layout.currencyUnit, project: project)
    }
  }
}
