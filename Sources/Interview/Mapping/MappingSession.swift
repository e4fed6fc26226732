import Goals
package import Tables
package import Terminal
import TextColumns

/// 对应列名: asks column by column which field a table with unknown headings holds.
package final class MappingSession {
  private var mapping: ColumnMapping
  private let editor: LineEditor
  private let takenNames: [String]
  private var name: String

  /// `name` is offered for the layout; `takenNames` are those that it may not have.
  package init(_ table: UnknownTable, name: String, takenNames: [String], editor: LineEditor) {
    mapping = ColumnMapping(table)
    self.name = name
    self.takenNames = takenNames
    self.editor = editor
  }

  /// The layout that the answers make, or nil where the clerk leaves.
  ///
  /// Shift-Tab goes back to the column before; answers that make no layout are asked again.
  package func run() -> Layout? {
    let columns = mapping.table.columns.indices.filter {
      !mapping.table.columns[$0].heading.isEmpty
    }
    var step = 0
    while step <= columns.count + 1 {
      let answer: Step
      switch step {
      case columns.count: answer = askCurrencyUnit()
      case columns.count + 1: answer = askName()
      default: answer = ask(columns[step], number: step + 1, of: columns.count)
      }
      switch answer {
      case .next: step += 1
      case .back: step = max(0, step - 1)
      case .left: return nil
      }
      if step == columns.count, case .next = answer, let fault = fault {
        editor.print([StyledText("✗ \(fault)", .fault), StyledText("从第一列再对一遍。", .faint)])
        step = 0
      }
    }
    return mapping.layout(named: name)
  }

  private enum Step { case next, back, left }

  /// Why the columns make no layout yet, in the first of its sentences.
  private var fault: String? {
    LayoutFile(LayoutFile.text(of: mapping.layout(named: "x"))).faults.first.map {
      $0.message.replacing("columns ", with: "").replacing("rows 是 indicator 的表样", with: "一行一条指标的表")
    }
  }

  private func ask(_ column: Int, number: Int, of count: Int) -> Step {
    let heading = mapping.table.columns[column]
    let group = heading.group.map { "\($0) · " } ?? ""
    let guess = mapping.fields[column]
    var request = LineRequest(prompt: StyledText("这一列是：", .strong))
    request.heading = [
      StyledText("第 \(number)/\(count) 列　", .faint)
        + StyledText("\(group)\(heading.heading)", .strong),
      StyledText(
        heading.values.isEmpty
          ? "下面都是空的" : "下面写着：" + heading.values.map(\.shortened).joined(separator: "、"), .faint),
    ]
    let initial = guess?.mappingLabel ?? Self.skipped
    request.text = initial
    request.choices = { line in
      line.text == initial ? [] : Self.labels(matching: line.text).map { Choice($0) }
    }
    request.hints = { [self] line in
      if let refusal = refusal(of: line.text, at: column) { return [StyledText(refusal, .faint)] }
      let other = field(of: line.text).flatMap { field in
        mapping.fields.indices.first { $0 != column && mapping.fields[$0] == field }
      }
      let moved = other.map {
        StyledText("！“\(mapping.table.columns[$0].heading)”原来对应这一项，改为不读。", .caution)
      }
      return [moved ?? StyledText("· 回车确认；不对就清空（Ctrl-U）看全部，或写几个字再选", .faint)]
    }
    request.accept = { [self] text in refusal(of: text, at: column) == nil ? .accept : .refuse() }
    request.settled = { text in
      [StyledText("✓ ", .good) + StyledText("\(group)\(heading.heading)：\(text.trimmed)")]
    }
    switch editor.read(request) {
    case .answered(let text):
      let field = field(of: text)
      for other in mapping.fields.indices where field != nil && mapping.fields[other] == field {
        mapping.fields[other] = nil
      }
      mapping.fields[column] = field
      return .next
    case .back: return .back
    default: return .left
    }
  }

  /// What is said of an answer that will not do, or nil.
  private func refusal(of text: String, at column: Int) -> String? {
    let text = text.trimmed
    if text == Self.skipped { return nil }
    guard let field = field(of: text) else { return "· 请从列表里选一项，“不读”是略过这一列" }
    if field == .indicators, mapping.grammar(of: column) == nil {
      return "✗ 这一列读不出一条条指标（要像“1、1-产出指标；11-数量指标；…”），请选“不读”"
    }
    return nil
  }

  private func askCurrencyUnit() -> Step {
    let units = CurrencyUnit.allCases.map(\.rawValue)
    var request = LineRequest(prompt: StyledText("金额单位：", .strong))
    request.text = mapping.currencyUnit.rawValue
    request.hints = { _ in [StyledText("· 写“元”或“万元”", .faint)] }
    request.accept = { units.contains($0.trimmed) ? .accept : .refuse() }
    switch editor.read(request) {
    case .answered(let text):
      mapping.currencyUnit = CurrencyUnit(rawValue: text.trimmed) ?? mapping.currencyUnit
      return .next
    case .back: return .back
    default: return .left
    }
  }

  private func askName() -> Step {
    var request = LineRequest(prompt: StyledText("给这种表样起个名字：", .strong))
    request.text = name
    let fault = { [takenNames] (text: String) -> String? in
      let text = text.trimmed
      if takenNames.contains(text) { return "✗ “\(text)”已经有了，请换一个名字" }
      let isName =
        !text.isEmpty && text.count <= 30 && text.first != "-"
        && text.allSatisfy { $0.isLetter || $0.isNumber || "-_".contains($0) }
      return isName ? nil : "✗ 请用 30 字以内的文字、数字和 -，中间不空格"
    }
    request.hints = { line in
      [StyledText(fault(line.text) ?? "· 下次读这种表不再问；换表样时用这个名字", .faint)]
    }
    request.accept = { fault($0) == nil ? .accept : .refuse() }
    switch editor.read(request) {
    case .answered(let text):
      name = text.trimmed
      return .next
    case .back: return .back
    default: return .left
    }
  }

  private static let skipped = "不读"

  private static func labels(matching typed: String) -> [String] {
    let all = ColumnMapping.choices.map(\.mappingLabel) + [skipped]
    let typed = typed.trimmed
    return typed.isEmpty ? all : all.filter { $0.contains(typed) }
  }

  private func field(of text: String) -> Layout.Field? {
    ColumnMapping.choices.first { $0.mappingLabel == text.trimmed }
  }
}

extension Layout.Field {
  /// The field's name where it is chosen for a column: level 2 tells the code.
  fileprivate var mappingLabel: String {
    switch self {
    case .level2: "二级指标"
    case .indicatorName: "三级指标（指标名称）"
    case .indicators: "全部指标（一格写完）"
    case .annualTarget: "年度指标值"
    default: label
    }
  }
}

extension String {
  fileprivate var shortened: String { count > 12 ? prefix(12) + "…" : self }
}
