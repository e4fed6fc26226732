extension Rule {
  static let documentNumber = Rule(
    id: "document-number",
    title: "文号的年份没有用六角括号",
    why: "发文字号的年份用六角括号“〔〕”，写成别的括号按公文格式会被退回。",
    source: "GB/T 9704-2012 党政机关公文格式 7.2.5",
    head: .feasibility,
    passing: [
      Example { $0.goal += "依据示文〔2024〕5号。" },
      Example { $0.goal += "（2024）" },
    ],
    failing: [
      Example { $0.goal += "依据示文[2024]5号。" },
      Example { $0.goal += "依据示文（2024）第15号。" },
      Example { $0.name = "示文【2024】5号图书角经费" },
    ],
    check: .text(.prose) { text in
      guard text.traits.contains([.bracket, .digit]) else { return [] }
      return text.scalars.indices.compactMap { start in
        guard let year = text.documentYear(at: start) else { return nil }
        let digits = text.excerpt(year.lowerBound + 1..<year.upperBound - 1)
        let fixed = text.replacing(year, with: "〔\(digits)〕")
        return Fault(
          text.path, "文号里的“\(text.excerpt(year))”请写成“〔\(digits)〕”。", at: year,
          fix: .safe(text.path, fixed))
      }
    }
  )
}

extension FieldText {
  /// A bracketed year of a document number that begins at `start`: `[2024]` of `示文[2024]5号`.
  fileprivate func documentYear(at start: Int) -> Range<Int>? {
    guard start + 7 < scalars.count, Self.opening.contains(scalars[start]),
      Self.closing.contains(scalars[start + 5]),
      scalars[start + 1...start + 4].allSatisfy(\.halfWidth.isDigit)
    else { return nil }
    var end = start + 6
    while end < scalars.count, scalars[end].isSpace || scalars[end] == "第" { end += 1 }
    let number = end
    while end < scalars.count, scalars[end].halfWidth.isDigit { end += 1 }
    guard end > number, end < scalars.count, scalars[end] == "号" else { return nil }
    return start..<start + 6
  }

  private static let opening: [Unicode.Scalar] = ["[", "［", "（", "(", "【", "{"]
  private static let closing: [Unicode.Scalar] = ["]", "］", "）", ")", "】", "}"]
}
