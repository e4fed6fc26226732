import Goals
import Tables
import Terminal

/// What the text in a worksheet's cell means, and what is said about it before Enter.
struct RolloverReply: Hashable {
  var action: Action
  /// Stand under the table while the text is in the cell.
  var lines: [StyledText] = []
  /// Whether Enter must be pressed twice, because the answer is odd.
  var isOdd = false

  enum Action: Hashable {
    /// Confirmed steps; then the next row that is not done.
    case record([RolloverEvent])
    /// A confirmed step after which the row still waits for an answer.
    case stay(RolloverEvent)
    /// Another row, by its place in the pass.
    case go(Int)
    /// 改: the guided session over the entry.
    case edit
    /// 新增
    case add
    /// 并入
    case merge
    /// Enter does nothing but show why not.
    case refuse
  }

  init(_ action: Action, _ lines: [StyledText] = [], isOdd: Bool = false) {
    self.action = action
    self.lines = lines
    self.isOdd = isOdd
  }

  static func refusal(_ sentence: String) -> RolloverReply {
    RolloverReply(.refuse, [StyledText("✗ \(sentence)", .fault)])
  }

  /// The same with a caution, for which Enter is to be pressed again.
  func pointing(out sentence: String?) -> RolloverReply {
    guard let sentence else { return self }
    return RolloverReply(action, lines + [StyledText("！\(sentence)", .caution)], isOdd: true)
  }

  static func good(_ events: [RolloverEvent], _ text: String) -> RolloverReply {
    RolloverReply(.record(events), [StyledText("✓ \(text)", .good)])
  }
}

extension Rollover {
  /// Reads the text in the cell of a row.
  func reply(to text: String, in pass: RolloverPass, at place: Int) -> RolloverReply {
    let rows = rows(pass)
    let text = text.trimmed
    switch rows[place].subject {
    case .entry(let key): return decision(text, key, rows, place)
    case .amount(let key, let field): return amount(text, key, field, rows, place)
    case .target(let key, let index, let field): return target(text, key, index, field, rows, place)
    case .unit(let unit): return ceiling(text, unit, rows[place])
    }
  }

  private func decision(
    _ text: String, _ key: RolloverKey, _ rows: [RolloverRow], _ place: Int
  ) -> RolloverReply {
    guard let item = self[key] else { return RolloverReply(.refuse) }
    switch String(String.UnicodeScalarView(text.lowercased().unicodeScalars.map(\.halfWidth))) {
    case "" where item.decision == nil && !item.edit.isEmpty: return RolloverReply(.edit)
    case "" where item.isKept && (item.isUnwritten || !item.edit.isEmpty):
      return RolloverReply(.edit)
    case "" where item.decision != nil: return RolloverReply(.record([]))
    case "" where item.old != nil: return RolloverReply(.record([.decided(key, .carryOver)]))
    case "y", "沿用": return .good([.decided(key, .carryOver)], "沿用")
    case "g", "改": return RolloverReply(.edit, [StyledText("· 回车：打开核对页，逐项修改", .faint)])
    case "b", "并", "并入": return RolloverReply(.merge, [StyledText("· 回车：选并入哪一项", .faint)])
    case "d", "不报": return .good([.decided(key, .drop)], "不再申报\(loss(of: item))")
    case "x", "新", "新增": return RolloverReply(.add, [StyledText("· 回车：写新项目的名称", .faint)])
    case "u", "待定":
      return RolloverReply(.stay(.undecided(key)), [StyledText("✓ 改回待定", .good)])
    case "r", "年份":
      if item.shifts.isEmpty { return .refusal("这一项的文字里没有移动过年份。") }
      let line = item.movesYears ? "年份保持原样，不移动" : "年份移到 \(target) 年度"
      return RolloverReply(
        .stay(.movedYears(key, !item.movesYears)), [StyledText("✓ \(line)", .good)])
    case "a", "全部":
      let rest = items.filter { $0.decision == nil && $0.edit.isEmpty }
      return .good(rest.map { .decided($0.key, .carryOver) }, "其余 \(rest.count) 项全部沿用")
    default: return jump(text, rows, place) ?? .refusal("“\(text)”不是这里的命令，也没有叫这个的项目。")
    }
  }

  /// What becomes homeless with an entry.
  private func loss(of item: RolloverItem) -> String {
    let count = merged(into: item.key).count
    return count > 0 ? "；原来并入它的 \(count) 项改回待定" : ""
  }

  private func target(
    _ text: String, _ key: RolloverKey, _ index: Int, _ field: FieldPath.IndicatorField,
    _ rows: [RolloverRow], _ place: Int
  ) -> RolloverReply {
    guard let item = self[key] else { return RolloverReply(.refuse) }
    if text == "a" || text == "ａ" {
      let rest = items.filter { item in rows.contains { $0.key == item.key && !$0.isDone } }
      let moved = rows.count { !$0.proposed.isEmpty }
      let years = moved > 0 ? "（其中 \(moved) 条只移年份）" : ""
      return .good(
        rest.map { .keptTargets($0.key) }, "其余 \(rows.count { !$0.isDone }) 条不变\(years)")
    }
    let present = item.new.indicators[index][field]
    let new = text.isEmpty ? present : TargetNumber.replaced(in: present, by: text)
    let paths: [FieldPath] =
      field == .annualTarget && item.oldCycleFollows(index)
        && item.layout.questions(ofIndicator: index).contains(.indicator(index, .cycleTarget))
      ? [.indicator(index, .cycleTarget), .indicator(index, .annualTarget)]
      : [.indicator(index, field)]
    let events: [RolloverEvent] = paths.map { .setText(key, field: $0.key, text: new) }
    if text.isEmpty { return RolloverReply(.record(events)) }
    var changed = item
    for path in paths { changed.new[path] = new }
    // What the change has brought about elsewhere is said here too.
    let after = findings(in: changed)
    let known =
      after.allSatisfy { paths.contains($0.path) }
      ? [] : Set(findings(in: item).map(\.message))
    let found = after.filter { paths.contains($0.path) || !known.contains($0.message) }
    let note = paths.count > 1 ? "（实施周期相同）" : ""
    return RolloverReply(
      .record(events),
      [StyledText("✓ \(new)\(note)", .good)]
        + found.prefix(2).map { StyledText($0.severity.mark + $0.message, $0.severity.style) })
  }

  private func ceiling(_ text: String, _ unit: String, _ row: RolloverRow) -> RolloverReply {
    if text.isEmpty { return RolloverReply(.record([])) }
    if text == "无" { return .good([.setCeiling(unit: unit, text: "")], "不设控制数") }
    do throws(AmountFault) {
      let money = try Money(text, in: currencyUnit)
      let left = money - sum(of: unit)
      let line =
        left < .zero
        ? StyledText("！现在已超出 \(left.magnitude.printed(in: currencyUnit))", .caution)
        : StyledText("✓ 还剩 \(left.printed(in: currencyUnit))", .good)
      return RolloverReply(
        .record([.setCeiling(unit: unit, text: money.decimal(in: currencyUnit))]), [line])
    } catch {
      return .refusal("“\(text)”\(error.sentence)")
    }
  }

  /// The row of a number, or the next row whose name has the words or their initials.
  func jump(_ text: String, _ rows: [RolloverRow], _ place: Int) -> RolloverReply? {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
    func go(_ found: Int) -> RolloverReply {
      RolloverReply(
        .go(found), [StyledText("· 回车：到第 \(rows[found].number) 项 \(rows[found].name)", .faint)])
    }
    if let number = Int(digits) {
      return rows.firstIndex { $0.number == number }.map(go)
        ?? .refusal("没有第 \(number) 项，共 \(items.count) 项。")
    }
    let words = SearchWord.all(in: text)
    if words.isEmpty { return nil }
    let order = Array(rows.indices.dropFirst(place + 1)) + Array(rows.indices.prefix(place + 1))
    return order.first { index in
      words.allSatisfy { word in
        !word.ranges(in: rows[index].name).isEmpty
          || !word.ranges(inInitialsOf: rows[index].name).isEmpty
      }
    }.map(go)
  }
}

/// 指标值里的数
enum TargetNumber {
  /// `present` with its only number replaced where `text` is a number alone; else `text`.
  static func replaced(in present: String, by text: String) -> String {
    let digits = String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth))
    let runs = runs(in: Array(present.unicodeScalars))
    guard digits.allSatisfy(isDigit), runs.count == 1, let run = runs.first else { return text }
    let scalars = Array(present.unicodeScalars)
    return String(
      String.UnicodeScalarView(scalars[..<run.lowerBound]) + digits
        + String.UnicodeScalarView(scalars[run.upperBound...]))
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || scalar == "." || scalar == ","
  }

  private static func runs(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard ("0"..."9").contains(scalars[index].halfWidth) else {
        index += 1
        continue
      }
      let start = index
      while index < scalars.count, isDigit(scalars[index].halfWidth) { index += 1 }
      runs.append(start..<index)
    }
    return runs
  }
}
