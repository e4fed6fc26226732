import Goals
import Store
import Terminal
import TextColumns

/// 查找结果: what was found, one entry in one or two lines, with the words marked.
struct FindList {
  private(set) var lines: [StyledText] = []

  init(_ matches: [FindMatch], words: [SearchWord], code: String?) {
    let idWidth = matches.map { String($0.entry.id).count }.max() ?? 0
    let ruler = ColumnRuler()
    for match in matches {
      let entry = match.entry
      let id = ruler.rightAligned(String(entry.id), in: idWidth)
      let total = entry.project.amounts.amount
      let amount = total.map {
        "  \($0.printed(in: entry.currencyUnit)) \(entry.currencyUnit.rawValue)"
      }
      lines.append(
        StyledText("\(id)  \(entry.key.year)  ")
          + Self.marked(entry.project.name, words, match.place == .scattered ? .scattered : .name)
          + Self.unit(match, words) + StyledText(amount ?? "", .faint))
      if let (label, text) = Self.passage(match, words, code) {
        let margin = String(repeating: " ", count: idWidth + 2)
        lines.append(StyledText("\(margin)\(label)：", .faint) + Self.marked(text, words, .text))
      }
    }
  }

  /// The unit's name; marked where only it has some of the words.
  private static func unit(_ match: FindMatch, _ words: [SearchWord]) -> StyledText {
    let name = match.entry.key.unit
    guard match.place == .unit else { return StyledText("（\(name)）", .faint) }
    return StyledText("（", .faint) + marked(name, words, .text) + StyledText("）", .faint)
  }

  /// The text outside of the name that shows why an entry was found.
  private static func passage(
    _ match: FindMatch, _ words: [SearchWord], _ code: String?
  ) -> (label: String, text: String)? {
    if match.place == .name || match.place == .scattered { return nil }
    let project = match.entry.project
    let asked = match.place == .indicatorOfCode
    let goals = [
      (FieldPath.goal.label, project.goal), (Detail.annualGoal.label, project.annualGoal ?? ""),
    ]
    let texts: [(label: String, text: String)] =
      (asked ? [] : goals)
      + project.indicators.filter { !asked || $0.code == code }.map { indicator in
        let targets =
          indicator.cycleTarget == indicator.annualTarget
          ? indicator.annualTarget : "\(indicator.cycleTarget) / \(indicator.annualTarget)"
        return ("\(indicator.code) 指标", "\(indicator.name) \(targets)")
      }
    if words.isEmpty { return texts.first.map { ($0.label, excerpt($0.text, words)) } }
    let sought = asked ? words : words.filter { $0.ranges(in: project.name).isEmpty }
    let found = texts.max { left, right in
      func count(_ text: String) -> Int { sought.count { !$0.ranges(in: text).isEmpty } }
      return count(left.1) < count(right.1)
    }
    guard let found, sought.contains(where: { !$0.ranges(in: found.1).isEmpty }) else { return nil }
    return (found.0, excerpt(found.1, words))
  }

  /// A line's worth of text around the first word.
  private static func excerpt(_ text: String, _ words: [SearchWord]) -> String {
    let most = 34
    let first = words.flatMap { $0.ranges(in: text) }.map(\.lowerBound).min()
    guard text.count > most, let first else { return text }
    let start =
      text.index(first, offsetBy: -8, limitedBy: text.startIndex) ?? text.startIndex
    let rest = text[start...]
    let end = rest.index(start, offsetBy: most, limitedBy: rest.endIndex) ?? rest.endIndex
    return (start > text.startIndex ? "…" : "") + rest[..<end] + (end < text.endIndex ? "…" : "")
  }

  private enum Kind {
    case name
    case text
    case scattered
  }

  private static func marked(_ text: String, _ words: [SearchWord], _ kind: Kind) -> StyledText {
    var ranges = words.flatMap { $0.ranges(in: text) }
    if kind == .scattered { ranges = words.flatMap { $0.scattered(in: text) } }
    if kind == .name { ranges += words.flatMap { $0.ranges(inInitialsOf: text) } }
    var line = StyledText()
    var end = text.startIndex
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound })
    where range.lowerBound >= end {
      line += StyledText(String(text[end..<range.lowerBound]))
      line += StyledText(String(text[range]), .caution)
      end = range.upperBound
    }
    return line + StyledText(String(text[end...]))
  }
}
