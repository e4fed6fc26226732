import Goals
import Tables
import Terminal

extension Rollover {
  /// Reads an amount: a number, `+5%` or `-3` against last year's, 无, or a pasted column.
  func amount(
    _ text: String, _ key: RolloverKey, _ field: FieldPath, _ rows: [RolloverRow], _ place: Int
  ) -> RolloverReply {
    guard let item = self[key] else { return RolloverReply(.refuse) }
    let unit = item.currencyUnit
    let row = rows[place]
    if text.contains(where: \.isNewline) { return column(text, rows, place) }
    let old = try? Money(row.old, in: unit)
    func set(_ money: Money) -> [RolloverEvent] {
      [.setAmount(key, field: field.key, text: money.decimal(in: unit))]
    }
    if text.isEmpty {
      if row.isDone { return RolloverReply(.record([])) }
      guard let old else { return .refusal("去年没有这项金额，请填数字；没有就写 无。") }
      return RolloverReply(.record(set(old)))
    }
    if ["a", "ａ", "全部"].contains(text) {
      let rest = rows.filter { !$0.isDone }
      let events = rest.compactMap { row -> RolloverEvent? in
        guard case .amount(let key, let field) = row.subject, !row.old.isEmpty else { return nil }
        return .setAmount(key, field: field.key, text: row.old)
      }
      return .good(events, "其余 \(events.count) 项照去年的金额")
    }
    if text == "无" { return .good([.setAmount(key, field: field.key, text: "")], "没有这项资金") }
    do throws(AmountFault) {
      let money = try RelativeAmount.money(text, from: old, in: unit)
      if money < .zero { return .refusal("金额不能小于零，去年是 \(row.old.isEmpty ? "空的" : row.old)。") }
      return reply(money, old: old, unit, set(money)).pointing(out: excess(of: item, field, money))
    } catch {
      return jump(named: text, rows, place) ?? .refusal("“\(text)”\(error.sentence)")
    }
  }

  private func reply(
    _ money: Money, old: Money?, _ unit: CurrencyUnit, _ events: [RolloverEvent]
  ) -> RolloverReply {
    let share = AmountDifference(label: "", old: old, new: money).share
    let change = share.map { $0 == "+0.0%" ? "，与去年相同" : "，比去年 \($0)" } ?? ""
    let line = "＝ \(money.printed(in: unit)) \(unit.rawValue)\(change)"
    guard let old, old > .zero, money >= Money(fen: old.fen * 10) || money.fen * 10 <= old.fen,
      money != old
    else { return .good(events, line) }
    let times = money > old ? "去年的 \(money.fen / old.fen) 倍" : "不到去年的十分之一"
    return RolloverReply(
      .record(events),
      [StyledText("！\(line)，是\(times)，单位是\(unit.rawValue)吗？再按一次回车照此填。", .caution)], isOdd: true)
  }

  /// What is to be said where an amount takes a project beyond its ceiling; nil where it does not.
  private func excess(of item: RolloverItem, _ field: FieldPath, _ money: Money) -> String? {
    var changed = item
    changed.setAmount(field, to: money)
    guard let ceiling = ceiling(of: item), let sum = changed.new.amounts.amount, sum > ceiling
    else { return nil }
    let unit = item.currencyUnit
    return
      "超过本项目控制数 \(unit.printed(ceiling))，多 \((sum - ceiling).printed(in: unit))。再按一次回车照此填。"
  }

  private func jump(named text: String, _ rows: [RolloverRow], _ place: Int) -> RolloverReply? {
    text.contains { $0.isNumber } ? nil : jump(text, rows, place)
  }

  /// What a pasted column fills in, row by row from this one on, or by names.
  private func column(_ text: String, _ rows: [RolloverRow], _ place: Int) -> RolloverReply {
    let column = RolloverColumn(text, for: Array(rows[place...]), all: rows, in: self)
    let shown = column.fills.prefix(6).map { StyledText("  \($0)", .faint) }
    let more = column.fills.count > 6 ? [StyledText("  … 共 \(column.fills.count) 项", .faint)] : []
    let faults = column.faults.prefix(4).map { StyledText("✗ \($0)", .fault) }
    guard !column.events.isEmpty else {
      return RolloverReply(.refuse, Array(faults))
    }
    let rest =
      column.faults.count > 4 ? [StyledText("✗ … 共 \(column.faults.count) 行没法用", .fault)] : []
    return RolloverReply(
      .record(column.events),
      [StyledText("✓ 回车填入这 \(column.events.count) 项，Ctrl-U 不要：", .good)] + shown + more + faults
        + rest)
  }
}

/// 相对金额: an amount told by how it differs from last year's.
enum RelativeAmount {
  /// `+5%` and `-10%` are rounded to hundredths of the unit; `+3` and `-3` are added; else the amount
  /// itself.
  static func money(
    _ text: String, from old: Money?, in unit: CurrencyUnit
  ) throws(AmountFault) -> Money {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
    guard let old, let sign = plain.first, sign == "+" || sign == "-" else {
      return try Money(text, in: unit)
    }
    guard plain.last == "%" else { return old + (try Money(plain, in: unit)) }
    // Counted in yuan, a share has two decimals exactly; so the new amount has four below the fen.
    let share = try Money(plain.dropFirst().dropLast(), in: .yuan)
    let fine = old.fen * (10_000 + (sign == "-" ? -share.fen : share.fen))
    let grain = unit.fen * 100
    return fine < 0
      ? Money(fen: -1) : Money(fen: (2 * fine + grain) / (2 * grain) * (unit.fen / 100))
  }
}
