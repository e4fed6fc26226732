import Goals
import Terminal

extension Rollover {
  /// The question for one row of a pass, in the middle of its table.
  func request(_ pass: RolloverPass, at place: Int, text: String?, notice: [StyledText])
    -> LineRequest
  {
    let rows = rows(pass)
    let row = rows[place]
    let refused = RefusedText()
    var request = LineRequest(
      prompt: StyledText("\(row.number) \(row.name) \(row.old)：", .strong))
    request.text = text ?? (pass == .decisions ? "" : row.new)
    request.allowsNewlines = pass == .amounts
    request.arrowsLeave = true
    request.staysWhenLeft = false
    let standing = standing(pass, row)
    let title = title(pass)
    let cells = rows.map { row in
      WorksheetGrid.Row(
        number: row.number, name: row.name, old: row.old,
        new: row.isDone
          ? StyledText(row.new, .good)
          : row.new.isEmpty ? StyledText(row.proposed, .faint) : StyledText(row.new, .caution),
        remark: pass == .amounts ? row.share ?? "" : "")
    }
    request.surroundings = { window, line in
      let reply = reply(to: line.text, in: pass, at: place)
      let isTouched = !line.text.isEmpty && line.text != row.new || refused.text == line.text
      let notes = (isTouched ? reply.lines : notice + standing) + Self.keys(pass, row)
      var grid = WorksheetGrid(
        title: title, headings: Self.headings(pass), rows: cells,
        current: place, notes: notes)
      grid.isAlone = line.text.contains(where: \.isNewline)
      return grid.surroundings(window)
    }
    request.accept = { text in
      let reply = reply(to: text, in: pass, at: place)
      if reply.action == .refuse || (reply.isOdd && refused.text != text) {
        refused.text = text
        return .refuse()
      }
      return .accept
    }
    request.complete = { line in
      guard case .target(let key, let index, let field) = row.subject, line.text.isEmpty,
        let present = self[key]?.new.indicators[index][field]
      else { return .none }
      return .line(present)
    }
    request.help = { Self.help(pass) }
    request.settled = { _ in [] }
    return request
  }

  private static func headings(_ pass: RolloverPass) -> (name: String, old: String, new: String) {
    switch pass {
    case .decisions: ("项目名称", "去年", "处理")
    case .amounts: ("项目名称", "去年", "今年")
    case .targets: ("指标", "去年", "今年")
    case .ceilings: ("资金使用单位", "去年", "控制数")
    }
  }

  /// How far the worksheet has come, and what the money comes to.
  private func title(_ pass: RolloverPass) -> [StyledText] {
    let rows = rows(pass)
    let done = rows.count { $0.isDone }
    let progress = pass == .ceilings ? "" : " · 完成 \(done) 待办 \(rows.count - done)"
    return [
      StyledText("\(year)→\(target) \(pass.numberedTitle)\(progress)", .strong), sums(of: nil),
    ]
  }

  /// `合计 去年 5.00，今年 5.20（+4.0%）；控制数 6.00，还剩 0.80`
  func sums(of unit: String?) -> StyledText {
    let (old, new) = (oldSum(of: unit), sum(of: unit))
    let share =
      old == new
      ? "" : AmountDifference(label: "", old: old, new: new).share.map { "（\($0)）" } ?? ""
    let money = currencyUnit
    var line = StyledText(
      "\(unit ?? "合计")：去年 \(old.printed(in: money))，今年 \(new.printed(in: money)) \(money.rawValue)\(share)",
      .faint)
    let ceilings = unit.map { [$0] } ?? Array(ceilings.keys)
    let left = ceilings.compactMap(left(of:))
    if !left.isEmpty {
      let rest = left.total()
      // One unit's rest does not pay for another's excess.
      let excess = left.filter { $0 < .zero }.total().magnitude
      line +=
        excess > .zero
        ? StyledText("；超出控制数 \(excess.printed(in: money))", .fault)
        : StyledText("；控制数还剩 \(rest.printed(in: money))", .good)
    }
    return line
  }

  /// What is to be known about the row before anything is typed.
  private func standing(_ pass: RolloverPass, _ row: RolloverRow) -> [StyledText] {
    guard let key = row.key, let item = self[key] else { return [] }
    var lines: [StyledText] = []
    if pass == .targets {
      lines.append(StyledText("\(row.number) \(item.new.name) · \(row.name)", .faint))
      if case .target(_, let index, let field) = row.subject {
        let present = item.new.indicators[index][field]
        lines.append(
          StyledText("  今年：\(present)\(present == row.old ? "（同去年）" : "（年份已移动）")", .faint))
      }
      return lines
    }
    lines.append(StyledText("\(row.number) \(item.new.name)（\(item.unit)）", .faint))
    let into = merged(into: key)
    if !into.isEmpty {
      lines.append(StyledText("  并入了：\(into.map(\.new.name).joined(separator: "、"))", .faint))
    }
    if pass == .amounts {
      if ceilings[item.unit] != nil { lines.append("  " + sums(of: item.unit)) }
      if let ceiling = ceiling(of: item) {
        lines.append(
          StyledText(
            "  本项目控制数 \(currencyUnit.printed(ceiling))", .faint))
      }
      return lines
    }
    if !row.new.isEmpty { lines.append(StyledText("  现在是：\(row.new)", .good)) }
    let passages = item.passages
    if item.movesYears {
      lines += passages.prefix(4).map { StyledText("  \($0)", .faint) }
      if passages.count > 4 {
        lines.append(StyledText("  … 共移动 \(passages.count) 处年份，在目录 5 里都看得到", .faint))
      }
    } else {
      lines.append(StyledText("  年份保持原样（\(passages.count) 处没有移动）", .caution))
    }
    let found = findings(in: item).filter { $0.severity < .hint }
    lines += found.prefix(2).map {
      StyledText("  " + $0.severity.mark + $0.message, $0.severity.style)
    }
    if found.count > 2 { lines.append(StyledText("  … 共 \(found.count) 处问题，g 打开核对页", .caution)) }
    return lines
  }

  private static func keys(_ pass: RolloverPass, _ row: RolloverRow) -> [StyledText] {
    let text =
      switch pass {
      case .decisions: "回车沿用 g改文字 b并入 d不报 x新增 r年份 a其余沿用 编号或名称跳到 ↑↓ 连按Esc目录"
      case .amounts:
        row.isDone ? "回车下一行 Ctrl-U清空 ↑↓移动 连按Esc目录" : "回车同去年 数字 +5% -3 无 a其余同去年 可粘贴一列 ↑↓ 连按Esc目录"
      case .targets:
        row.isDone ? "回车下一行 Ctrl-U清空 ↑↓移动 连按Esc目录" : "回车不变 只写数就换数 Tab改文字 a其余不变 ↑↓ 连按Esc目录"
      case .ceilings: "写控制数，无：不设 回车下一行 ↑↓ 连按Esc目录"
      }
    let later = pass == .decisions ? ["· 这一遍定报不报；金额、指标值后面两遍再填"] : []
    return (later + [text]).map { StyledText($0, .faint) }
  }

  private static func help(_ pass: RolloverPass) -> [StyledText] {
    let lines =
      switch pass {
      case .decisions:
        [
          "回车 沿用到新年度；g 打开核对页逐项改；b 并入另一项（金额和指标合在一起）",
          "d 不再申报；x 新增一项；u 改回待定；r 年份不移动（再按一次又移动）",
          "a 其余没定的全部沿用；编号、名称里的字或拼音首字母：跳到那一项",
        ]
      case .amounts:
        [
          "直接回车：同去年。+5%、-10%：按去年的比例，取两位小数。+3、-3：比去年多、少",
          "无：没有这项资金。a：其余没填的都同去年",
          "从电子表格复制一列金额，在这里粘贴，从这一行往下填；两列（名称、金额）就按名称填",
        ]
      case .targets:
        [
          "直接回车：不变。只写一个数：换掉原来的数，符号和单位不变",
          "Tab：把原来的文字放进来改。a：其余没核的都不变",
        ]
      case .ceilings: ["财政下达给这个单位的控制数；填了以后，随时看得到还剩多少、超没超。"]
      }
    return lines.map { StyledText("? \($0)") }
  }
}

/// The answer that Enter was refused for, to be taken when it comes again.
private final class RefusedText {
  var text: String?
}
