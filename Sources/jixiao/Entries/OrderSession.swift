import Goals
import Interview
import Store
import Terminal

/// 排次序: rows in a grid, each put elsewhere by typing where; every change is stored at once.
struct OrderSession {
  private var order: EntryOrder
  private let store: Store

  init(_ order: EntryOrder, store: Store) {
    self.order = order
    self.store = store
  }

  mutating func run(units: Bool) throws -> ExitCode {
    let editor = try LineEditor()
    var place = 0
    var notice: StyledText?
    while true {
      let rows = units ? unitRows : entryRows
      place = min(max(0, place), rows.count - 1)
      let outcome = editor.read(
        request(rows, at: place, units: units, notice: notice))
      notice = nil
      switch outcome {
      case .back: place -= 1
      case .forward: place += 1
      case .answered(let text):
        switch Self.answer(text, rows.count, units: units) {
        case .next: place += 1
        case .place(let new):
          notice = try units ? moveUnit(place, to: new) : moveEntry(place, to: new)
        case .unit: notice = try give(order.entries[place], editor)
        case nil: break
        }
        if place >= rows.count { return finish() }
      default: return finish()
      }
    }
  }

  private func finish() -> ExitCode {
    Console.print("次序已存好，导出的表照这个次序。")
    return .done
  }

  private enum Answer: Hashable {
    case next
    /// From 0.
    case place(Int)
    case unit
  }

  private static func answer(_ text: String, _ count: Int, units: Bool) -> Answer? {
    let plain = String(String.UnicodeScalarView(text.lowercased().unicodeScalars.map(\.halfWidth)))
      .filter { $0 != " " }
    if plain.isEmpty { return .next }
    if plain == "u" && !units { return .unit }
    guard let number = Int(plain), (1...count).contains(number) else { return nil }
    return .place(number - 1)
  }

  private var entryRows: [WorksheetGrid.Row] {
    order.entries.enumerated().map { index, entry in
      let total = entry.project.amounts.amount
      return WorksheetGrid.Row(
        number: index + 1, name: entry.project.name,
        old: total?.printed(in: entry.currencyUnit) ?? "-", new: StyledText())
    }
  }

  private var unitRows: [WorksheetGrid.Row] {
    order.units.enumerated().map { index, unit in
      let count = order.entries.count { $0.key.unit == unit }
      return WorksheetGrid.Row(
        number: index + 1, name: unit, old: "\(count) 项", new: StyledText())
    }
  }

  private func request(
    _ rows: [WorksheetGrid.Row], at place: Int, units: Bool, notice: StyledText?
  ) -> LineRequest {
    let year = order.entries.first?.key.year ?? 0
    let what = units ? "单位" : "项目"
    var request = LineRequest(
      prompt: StyledText("第 \(place + 1) 个 \(rows[place].name)，移到第几：", .strong))
    request.arrowsLeave = true
    request.staysWhenLeft = false
    request.surroundings = { [order] window, line in
      var notes = notice.map { [$0] } ?? []
      if Self.answer(line.text, rows.count, units: units) == nil {
        notes = [StyledText("✗ 请写 1 到 \(rows.count) 的编号。", .fault)]
      } else if !units {
        notes.append(
          StyledText("\(place + 1) \(rows[place].name)（\(order.entries[place].key.unit)）", .faint))
      }
      let keys = units ? "写编号：移到那里 回车下一个 ↑↓ Ctrl-C完成" : "写编号：移到那里 u转单位 回车下一个 ↑↓ Ctrl-C完成"
      return WorksheetGrid(
        title: [StyledText("\(year) 年度\(what)的次序", .strong)],
        headings: (units ? "资金使用单位" : "项目名称", units ? "项目数" : "总计", "移到"), rows: rows,
        current: place, notes: notes + [StyledText(keys, .faint)]
      ).surroundings(window)
    }
    request.accept = { Self.answer($0, rows.count, units: units) == nil ? .refuse() : .accept }
    request.settled = { _ in [] }
    return request
  }

  private mutating func moveUnit(_ place: Int, to new: Int) throws -> StyledText? {
    let unit = order.units[place]
    order.move(unit: unit, to: new)
    try store.arrange(order.ids)
    return StyledText("✓ \(unit)移到了第 \(new + 1) 个。", .good)
  }

  private mutating func moveEntry(_ place: Int, to new: Int) throws -> StyledText? {
    let entry = order.entries[place]
    let unit = order.entries[new].key.unit
    if unit != entry.key.unit {
      return StyledText("！第 \(new + 1) 个属于\(unit)，要转过去请先按 u 转单位。", .caution)
    }
    order.move(entry, to: new)
    try store.arrange(order.ids)
    return StyledText("✓ \(entry.project.name)移到了第 \(new + 1) 个。", .good)
  }

  private mutating func give(_ entry: Entry, _ editor: LineEditor) throws -> StyledText? {
    let units = order.units.filter { $0 != entry.key.unit }
    var request = LineRequest(prompt: StyledText("“\(entry.project.name)”转给哪个单位？", .strong))
    request.choices = { line in
      units.filter { line.text.isEmpty || $0.contains(line.text) }.map { Choice($0) }
    }
    request.hints = { _ in [StyledText("· 用 ↓ 选，或写新单位的全称；Ctrl-C 不转", .faint)] }
    request.accept = { $0.allSatisfy(\.isWhitespace) ? .refuse() : .accept }
    request.settled = { _ in [] }
    guard case .answered(let unit) = editor.read(request), unit != entry.key.unit else {
      return nil
    }
    guard try order.give(entry, to: unit, in: store) else {
      return StyledText("！没有转：\(unit)已经有同名的项目，请先给其中一个改名。", .caution)
    }
    return StyledText("✓ \(entry.project.name)转给了\(unit)。", .good)
  }
}
