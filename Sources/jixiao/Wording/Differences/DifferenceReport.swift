import Goals
import Terminal

/// 变化报告: what differs between two lists of projects, for every form of output.
struct DifferenceReport {
  let difference: TableDifference
  let titles: (old: String, new: String)
  let unit: CurrencyUnit

  init(_ difference: TableDifference, titles: (old: String, new: String), unit: CurrencyUnit) {
    self.difference = difference
    self.titles = titles
    self.unit = unit
  }

  var summary: String {
    if difference.isEmpty { return "\(titles.old) 与 \(titles.new) 没有不同。" }
    return
      "\(titles.old) → \(titles.new)：改动 \(difference.changed.count) 个，新增 \(difference.added.count) 个，减少 \(difference.dropped.count) 个，不变 \(difference.unchangedCount) 个。"
  }

  /// `12.00 → 15.00 万元（+3.00，+25.0%）`
  func sentence(_ amount: AmountDifference) -> String {
    let sign = amount.change.fen > 0 ? "+" : ""
    let share = amount.share.map { "，\($0)" } ?? ""
    return
      "\(printed(amount.old)) → \(printed(amount.new)) \(unit.rawValue)（\(sign)\(amount.change.printed(in: unit))\(share)）"
  }

  func printed(_ money: Money?) -> String { money?.printed(in: unit) ?? "-" }

  func heading(_ item: TableDifference.Item) -> String { "\(item.project.name)（\(item.unit)）" }

  /// `项目（单位） 12.00 万元`
  func listed(_ item: TableDifference.Item) -> String {
    let amount = item.project.amounts.amount
    return heading(item) + (amount.map { " \($0.printed(in: unit)) \(unit.rawValue)" } ?? "")
  }

  func sentence(_ indicator: Indicator) -> String {
    "\(indicator.level1)-\(indicator.code)；\(indicator.name)；\(indicator.cycleTarget)；\(indicator.annualTarget)"
  }

  /// For a terminal: what was removed in brackets with a minus, what was added with a plus, so that
  /// no meaning hangs on colours.
  var lines: [StyledText] {
    var lines = [StyledText(summary, .strong)]
    for total in difference.totals {
      lines.append(StyledText("  \(total.label)合计 \(sentence(total))"))
    }
    for change in difference.changed {
      lines.append(StyledText("▸ \(heading(change.new))", .strong))
      if change.old.unit != change.new.unit {
        lines.append("  资金使用单位：\(change.old.unit) → \(change.new.unit)")
      }
      for amount in change.difference.amounts {
        lines.append("  \(amount.label)：\(sentence(amount))")
      }
      for text in change.difference.texts {
        lines.append("  \(text.label)：" + Self.line(text.text))
      }
      for indicator in change.difference.indicators {
        switch (indicator.old, indicator.new) {
        case (let old?, let new?):
          lines.append("  指标“\(new.name)”" + (old.code == new.code ? "" : "（代码改了）"))
          for text in indicator.texts {
            lines.append("    \(text.label)：" + Self.line(text.text))
          }
        case (let old?, nil): lines.append(StyledText("  － 指标 \(sentence(old))", .fault))
        case (nil, let new?): lines.append(StyledText("  ＋ 指标 \(sentence(new))", .good))
        case (nil, nil): break
        }
      }
    }
    lines += difference.added.map { StyledText("＋ \(listed($0))", .good) }
    lines += difference.dropped.map { StyledText("－ \(listed($0))", .fault) }
    return lines
  }

  private static func line(_ text: TextDifference) -> StyledText {
    text.pieces.reduce(StyledText()) { line, piece in
      switch piece.kind {
      case .same: line + StyledText(piece.text)
      case .removed: line + StyledText("[-\(piece.text)-]", .fault)
      case .added: line + StyledText("[+\(piece.text)+]", .good)
      }
    }
  }
}
