/// 年份: a year or a range of years that a text names with 年 behind it.
struct YearMention: Hashable {
  var first: Int
  var last: Int
  /// The scalars that it takes, 年 or 年度 included.
  var range: Range<Int>

  func contains(_ year: Int) -> Bool { first <= year && year <= last }

  /// The years from 2000 to 2099 of a text: `2024年`, `2023-2024年度`, `2023年至2025年`.
  static func all(in scalars: [Unicode.Scalar]) -> [YearMention] {
    var mentions: [YearMention] = []
    var position = 0
    while position + 4 < scalars.count {
      guard let first = year(in: scalars, at: position) else {
        position += 1
        continue
      }
      var end = position + 4
      var last = first
      var hasMark = take("年", scalars, &end)
      var next = end
      if next < scalars.count, dashes.contains(scalars[next]) {
        while next < scalars.count, dashes.contains(scalars[next]) { next += 1 }
        if let upper = year(in: scalars, at: next) {
          end = next + 4
          last = max(first, upper)
          hasMark = take("年", scalars, &end) || hasMark
        }
      }
      if hasMark {
        _ = take("度", scalars, &end)
        mentions.append(YearMention(first: first, last: last, range: position..<end))
      }
      position = end
    }
    return mentions
  }

  private static let dashes: [Unicode.Scalar] = ["-", "－", "—", "~", "～", "至", "到", "–"]

  /// Four digits that begin with 20 and stand alone.
  private static func year(in scalars: [Unicode.Scalar], at start: Int) -> Int? {
    guard start + 4 <= scalars.count, scalars[start] == "2", scalars[start + 1] == "0",
      scalars[start + 2].isDigit, scalars[start + 3].isDigit,
      start == 0 || !scalars[start - 1].isDigit,
      start + 4 == scalars.count || !scalars[start + 4].isDigit
    else { return nil }
    return 2000 + Int(scalars[start + 2].value - 48) * 10 + Int(scalars[start + 3].value - 48)
  }

  private static func take(
    _ scalar: Unicode.Scalar, _ scalars: [Unicode.Scalar], _ position: inout Int
  ) -> Bool {
    guard position < scalars.count, scalars[position] == scalar else { return false }
    position += 1
    return true
  }
}
