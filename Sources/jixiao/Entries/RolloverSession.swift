import Goals
import Interview
import Store
import Terminal

/// Asks about a year's entries one by one, then for the amounts in one pass, then saves them all.
struct RolloverSession {
  let source: RolloverSource
  let target: Int
  let store: Store

  func run(column: String?) throws -> ExitCode {
    var rollover = Rollover(
      source.entries.map { ($0.rolloverKey, $0.project) }, from: source.year, to: target,
      currencyUnit: source.entries.first?.currencyUnit ?? .tenThousandYuan)
    let id = try draft()
    for text in try store.events(of: id) { RolloverEvent(text: text).map { rollover.apply($0) } }
    func record(_ event: RolloverEvent) throws {
      try store.append(event: event.text, to: id)
      rollover.apply(event)
    }
    Console.print([
      StyledText(
        "\(source.year) → \(target) 年度，\(rollover.items.count) 个项目，已处理 \(rollover.doneCount) 个",
        .strong),
      StyledText("回车沿用 · d 不再申报 · Ctrl-C 离开（进度自动保留）", .faint),
    ])
    let editor = try LineEditor()
    while let item = rollover.nextUndecided {
      guard let event = decision(item, editor) else { return left(id) }
      try record(event)
    }
    if let column {
      let read = RolloverColumn(column, for: rollover)
      Console.tell(read.faults.map { StyledText("！\($0)", .caution) })
      for event in read.events { try record(event) }
    }
    while let item = rollover.nextWithoutAmounts {
      for field in item.amountFields {
        guard let event = amount(item, field, rollover.currencyUnit, editor) else {
          return left(id)
        }
        try record(event)
      }
    }
    return try save(rollover, id)
  }

  /// The draft that keeps the worksheet's events: the open one, else a new one.
  private func draft() throws -> Int64 {
    let origin = "rollover:\(source.name):\(target)"
    if let open = try store.drafts().first(where: { $0.origin == origin }) { return open.id }
    return try store.startDraft(
      title: "\(source.name) 结转到 \(target) 年度", year: target, origin: origin)
  }

  private func decision(_ item: RolloverItem, _ editor: LineEditor) -> RolloverEvent? {
    for shift in item.shifts {
      let years = shift.shifts.map { "\($0.old)→\($0.new)" }.joined(separator: "、")
      Console.print([StyledText("  \(shift.label)：\(years)", .faint)])
    }
    var request = LineRequest(prompt: StyledText("\(item.new.name)（\(item.key.unit)）", .strong))
    request.hints = { line in
      line.text.isEmpty || line.text == "d"
        ? [] : [StyledText("✗ 请直接按回车沿用，或输入 d 不再申报。", .fault)]
    }
    request.accept = { $0.isEmpty || $0 == "d" ? .accept : .refuse() }
    guard case .answered(let text) = editor.read(request) else { return nil }
    return .decided(item.key, text == "d" ? .drop : .carryOver)
  }

  private func amount(
    _ item: RolloverItem, _ field: FieldPath, _ unit: CurrencyUnit, _ editor: LineEditor
  ) -> RolloverEvent? {
    let amounts = item.old?.amounts ?? Amounts()
    let old =
      switch field {
      case .specialAccount: amounts.specialAccount
      case .other: amounts.other
      default: amounts.fiscal ?? amounts.total
      }
    var request = LineRequest(
      prompt: StyledText("\(item.new.name) \(field.label)（\(unit.rawValue)）", .strong))
    request.text = old?.printed(in: unit) ?? ""
    request.hints = { line in
      do throws(AmountFault) {
        let new = try Money(line.text, in: unit)
        let change = AmountDifference(label: "", old: old, new: new)
        return [
          StyledText(
            "· 去年 \(old?.printed(in: unit) ?? "-")\(change.share.map { "，\($0)" } ?? "")", .faint)
        ]
      } catch {
        return [StyledText("✗ “\(line.text)”\(error.sentence)", .fault)]
      }
    }
    request.accept = { (try? Money($0, in: unit)) == nil ? .refuse() : .accept }
    guard case .answered(let text) = editor.read(request) else { return nil }
    return .setAmount(item.key, field: field.key, text: text)
  }

  private func left(_ id: Int64) -> ExitCode {
    Console.print("进度已保留（草稿 \(id)），再次执行同一命令即可继续。")
    return .interrupted
  }

  private func save(_ rollover: Rollover, _ id: Int64) throws -> ExitCode {
    let originals = Dictionary(
      source.entries.map { ($0.rolloverKey, $0) }, uniquingKeysWith: { first, _ in first })
    var grants: [EntryKey: Int] = [:]
    let entries = rollover.entries.compactMap { key, project -> NewEntry? in
      guard var entry = originals[key] else { return nil }
      entry.year = target
      entry.project = project
      entry.ordinal = 1
      grants[entry.key, default: 0] += 1
      entry.ordinal =
        grants[
          EntryKey(
            year: target, department: entry.department, unit: entry.unit, name: project.name),
          default: 1]
      return entry
    }
    switch try store.finish(draft: id, savingAll: entries) {
    case .conflicting(let existing):
      Console.tell(EntryList(existing).lines)
      throw Failure(
        .usage, "\(target) 年度已有 \(existing.count) 个同名而内容不同的项目，没有存；请先改名或删除它们，再执行同一命令。")
    case .saved(let counts):
      _ = try store.backupWeekly()
      Console.print([
        StyledText("✓ 已存入 \(target) 年度：\(counts.added + counts.unchanged) 个项目。", .good)
      ])
      Console.print(
        CommandHint(
          "  检查并导出", "jixiao", "export", "--year", "\(target)", "-o", "\(target).tsv"))
      return .done
    }
  }
}
