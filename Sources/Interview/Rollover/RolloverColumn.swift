import Goals
import Tables

/// 金额列: amounts pasted from a spreadsheet, a line an entry.
package struct RolloverColumn: Hashable, Sendable {
  /// Amounts as they were typed, by entry; lines that fit no entry are left out of it.
  package private(set) var events: [RolloverEvent] = []
  /// `3 干部培训：36.50 → 41.20`, one for each event.
  package private(set) var fills: [String] = []
  /// Sentences about lines that could not be used.
  package private(set) var faults: [String] = []

  /// Fills all rows of the amounts' pass.
  package init(_ text: String, for rollover: Rollover) {
    let rows = rollover.rows(.amounts)
    self.init(text, for: rows, all: rows, in: rollover)
  }

  /// Reads `名称⇥金额` by the names of `all` rows, or amounts alone for `rows` in their order.
  ///
  /// A line with no amount leaves its row alone.
  init(_ text: String, for rows: [RolloverRow], all: [RolloverRow], in rollover: Rollover) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(
      Line.init)
    while lines.last?.isBlank == true { lines.removeLast() }
    let isNamed = lines.contains { !$0.name.isEmpty }
    if !isNamed && lines.count > rows.count {
      faults = ["粘贴了 \(lines.count) 行，从这里往下只有 \(rows.count) 行，多出来的放不下；请核对从哪一行开始粘贴。"]
      return
    }
    for (index, line) in lines.enumerated() where !line.isBlank {
      if isNamed && line.name.isEmpty {
        faults.append("第 \(index + 1) 行没有名称。")
        continue
      }
      let found = isNamed ? all.filter { Self.isNamed(line.name, $0, rollover) } : [rows[index]]
      guard let row = found.first, case .amount(let key, let field) = row.subject else {
        faults.append("第 \(index + 1) 行的“\(line.name)”不在沿用的项目里。")
        continue
      }
      if found.count > 1 {
        faults.append("第 \(index + 1) 行的“\(line.name)”有 \(found.count) 项金额，请逐项填写。")
        continue
      }
      let unit = rollover[key]?.currencyUnit ?? rollover.currencyUnit
      do throws(AmountFault) {
        let money = try Money(line.amount, in: unit)
        if money < .zero { throw AmountFault(reason: .notANumber, offset: 0) }
        events.append(.setAmount(key, field: field.key, text: line.amount))
        fills.append(
          "\(row.number) \(row.name)：\(row.old.isEmpty ? "空" : row.old) → \(money.printed(in: unit))"
        )
      } catch {
        faults.append("第 \(index + 1) 行的“\(line.amount)”\(error.sentence)")
      }
    }
  }

  private static func isNamed(_ name: String, _ row: RolloverRow, _ rollover: Rollover) -> Bool {
    guard let item = row.key.flatMap({ rollover[$0] }) else { return false }
    return item.new.name == name || item.old?.name == name || row.name == name
  }

  private struct Line {
    var name = ""
    var amount: String
    var isBlank: Bool { name.isEmpty && amount.isEmpty }

    /// The amount is what stands behind the last tab, or behind the last space where a paste has
    /// turned tabs into spaces.
    init(_ line: Substring) {
      let separator: (Character) -> Bool = { $0 == "\t" }
      let cells = line.split(omittingEmptySubsequences: false, whereSeparator: separator)
      if cells.count > 1 {
        name = String(cells[0]).trimmed
        amount = String(cells[cells.count - 1]).trimmed
        return
      }
      amount = String(line).trimmed
      guard (try? Money(amount, in: .yuan)) == nil, let space = amount.lastIndex(of: " ") else {
        return
      }
      name = String(amount[..<space]).trimmed
      amount = String(amount[amount.index(after: space)...])
    }
  }
}
