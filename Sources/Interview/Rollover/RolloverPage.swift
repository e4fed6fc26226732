import Goals
import Terminal
import TextColumns

/// 目录: how far each pass of a worksheet has come, the money of each unit, and what the rules find.
struct RolloverPage {
  private let rollover: Rollover

  init(_ rollover: Rollover) {
    self.rollover = rollover
  }

  enum Choice: Hashable {
    case pass(RolloverPass)
    /// 年份: every year that was moved.
    case years
    case save
  }

  /// What can be chosen, in the order of the numbers.
  static let choices = RolloverPass.allCases.map(Choice.pass) + [.years, .save]

  /// What a number of the page stands for; nil for any other text.
  static func choice(_ text: String) -> Choice? {
    let digits = String(String.UnicodeScalarView(text.unicodeScalars.map(\.halfWidth)))
    guard let number = Int(digits), choices.indices.contains(number - 1) else { return nil }
    return choices[number - 1]
  }

  func lines(width: Int, ruler: ColumnRuler) -> [StyledText] {
    let width = min(width, 100)
    let rule = StyledText(String(repeating: "-", count: width), .faint)
    let count = rollover.items.count
    var lines = [
      rule,
      StyledText(
        "\(rollover.year)→\(rollover.target) 续报，共 \(count) 项 · 完成 \(rollover.doneCount) 待办 \(count - rollover.doneCount)",
        .strong),
    ]
    for (index, choice) in Self.choices.enumerated() {
      let (title, status) = entry(choice)
      lines.append(StyledText(" \(index + 1)  \(ruler.padded(title, to: 8))", .strong) + status)
    }
    lines.append(rollover.sums(of: nil))
    let units = rollover.units
    if units.count > 1 { lines += units.map { "  " + rollover.sums(of: $0) } }
    lines += findings
    lines.append(rule)
    return lines.flatMap { $0.hanging(to: width, ruler) }
  }

  private func entry(_ choice: Choice) -> (title: String, status: StyledText) {
    switch choice {
    case .pass(.decisions): (RolloverPass.decisions.title, decisions)
    case .pass(.ceilings): (RolloverPass.ceilings.title, ceilings)
    case .pass(let pass): (pass.title, open(pass))
    case .years: ("年份", years)
    case .save: ("存入", "到 \(rollover.target) 年度，再导出整张表")
    }
  }

  private var years: StyledText {
    let moved = rollover.items.filter {
      $0.movesYears && !$0.shifts.isEmpty && $0.decision != .drop
    }
    let count = moved.reduce(0) { $0 + $1.passages.count }
    return count == 0
      ? StyledText("没有移动过年份", .faint)
      : StyledText("移动了 \(count) 处（\(moved.count) 项），输入 5 逐处看", .plain)
  }

  /// Every year in names and texts that was moved, entry by entry.
  var yearLines: [StyledText] {
    rollover.items.enumerated().filter { !$1.shifts.isEmpty && $1.decision != .drop }.flatMap {
      index, item in
      [StyledText("\(index + 1) \(item.new.name)", .strong)]
        + (item.movesYears
          ? item.passages.map { StyledText("  \($0)") }
          : [StyledText("  年份保持原样（\(item.passages.count) 处没有移动）", .caution)])
    }
  }

  private var decisions: StyledText {
    let items = rollover.items
    let counts: [(String, Int)] = [
      ("沿用", items.count { $0.isKept && $0.old != nil }),
      ("新增", items.count { $0.isKept && $0.old == nil }),
      (
        "并入",
        items.count { if case .merge = $0.decision { true } else { false } }
      ),
      ("不报", items.count { $0.decision == .drop }),
    ]
    let open = rollover.rows(.decisions).count { !$0.isDone }
    let done = counts.filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    return open > 0
      ? StyledText((done + ["待定 \(open)"]).joined(separator: "，"), .caution)
      : StyledText("✓ " + done.joined(separator: "，"), .good)
  }

  private func open(_ pass: RolloverPass) -> StyledText {
    let rows = rollover.rows(pass)
    if rows.isEmpty { return StyledText("没有沿用的项目，还没有要填的", .faint) }
    let open = rows.count { !$0.isDone }
    return open > 0
      ? StyledText("已核 \(rows.count - open)，待核 \(open)", .caution)
      : StyledText("✓ \(rows.count) 行都核过了", .good)
  }

  private var ceilings: StyledText {
    let set = rollover.units.count { rollover.ceilings[$0] != nil }
    return set == 0
      ? StyledText("没有设（可以不设）", .faint)
      : StyledText("设了 \(set) 个单位，共 \(rollover.units.count) 个", .plain)
  }

  /// One line for each entry with errors or warnings, at most ten.
  private var findings: [StyledText] {
    var lines: [StyledText] = []
    var counts: [Finding.Severity: Int] = [:]
    var advised = 0
    let written = rollover.items.enumerated().filter { $1.isKept && !$1.isUnwritten }
    if written.isEmpty { return [] }
    for (index, item) in written {
      let all = rollover.findings(in: item)
      if all.contains(where: { $0.severity == .hint }) { advised += 1 }
      let found = all.filter { $0.severity < .hint }
      for finding in found { counts[finding.severity, default: 0] += 1 }
      guard let worst = found.first else { continue }
      let more = found.count > 1 ? "（共 \(found.count) 处）" : ""
      lines.append(
        StyledText(
          "\(worst.severity.mark)\(index + 1) \(item.new.name)：\(worst.message)\(more)",
          worst.severity.style))
    }
    let advice = advised > 0 ? "\(advised) 项有建议，可以不改" : ""
    if lines.isEmpty {
      let end = advised > 0 ? "没有错误和提醒；\(advice)" : "没有发现问题"
      return [StyledText("✓ 检查 \(written.count) 项，\(end)。", .good)]
    }
    let kinds: [(Finding.Severity, String)] = [(.error, "错误"), (.warning, "提醒")]
    let sums = kinds.compactMap { kind in counts[kind.0].map { "\($0) 处\(kind.1)" } }
    let rest = lines.count - 10
    return lines.prefix(10) + (rest > 0 ? [StyledText("  … 另有 \(rest) 项", .faint)] : [])
      + [
        StyledText(
          "检查：" + (sums + [advice].filter { !$0.isEmpty }).joined(separator: "，"), .caution)
      ]
  }
}
