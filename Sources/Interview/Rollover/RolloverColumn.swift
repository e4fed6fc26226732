import Goals

/// 金额列: amounts pasted from a spreadsheet, a line an entry.
package struct RolloverColumn: Hashable, Sendable {
  /// Amounts as they were typed, by entry; lines that fit no entry are left out of it.
  package private(set) var events: [RolloverEvent] = []
  /// Sentences about lines that could not be used.
  package private(set) var faults: [String] = []

  /// Reads `名称⇥金额` by names, or amounts alone in the order of the worksheet.
  ///
  /// Only entries with one source of funds can be filled so.
  package init(_ text: String, for rollover: Rollover) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }.filter { $0.contains { !$0.isBlank } }
    let kept = rollover.items.filter(\.isKept)
    if !lines.allSatisfy({ $0.count > 1 }), lines.count != kept.count {
      faults = ["粘贴了 \(lines.count) 行，沿用的项目有 \(kept.count) 个，行数应相同，或每行写 名称 和 金额 两列。"]
      return
    }
    for (index, cells) in lines.enumerated() {
      let amount = cells.last ?? ""
      let item =
        cells.count > 1
        ? kept.first { $0.new.name == cells[0] || $0.old?.name == cells[0] } : kept[index]
      guard let item else {
        faults.append("第 \(index + 1) 行的“\(cells[0])”不在沿用的项目里。")
        continue
      }
      guard item.amountFields.count == 1, let field = item.amountFields.first else {
        faults.append("第 \(index + 1) 行的“\(item.new.name)”有几项资金来源，请逐项填写。")
        continue
      }
      do throws(AmountFault) {
        _ = try Money(amount, in: rollover.currencyUnit)
        events.append(.setAmount(item.key, field: field.key, text: amount))
      } catch {
        faults.append("第 \(index + 1) 行的“\(amount)”\(error.sentence)")
      }
    }
  }
}
