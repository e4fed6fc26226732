extension Rule {
  static let yearInText = Rule(
    id: "year-in-text",
    title: "目标或指标值里是过去的年份",
    why: "今年的目标里写着过去的年份，多半是去年的内容忘了改。",
    source: "财预〔2015〕88号 绩效目标审核：可行性",
    head: .feasibility,
    passing: [
      Example { $0.goal = "2025年底前在12个社区建成图书角。" },
      Example { $0.goal = "根据《2023年图书工作要点》，2025年建成图书角。" },
      Example { $0.indicators[1].annualTarget = "2025年底前达到95%" },
      Example { $0.goal = "执行2018年制发的办法，建成图书角。" },
      Example { $0.indicators[1].annualTarget = "按照2024年支出测算" },
    ],
    failing: [
      Example { $0.goal = "2024年底前在12个社区建成图书角。" },
      Example { $0.indicators[1].annualTarget = "2024年12月前达到95%" },
    ],
    check: .project([.goal, .targets]) { subject in
      guard let year = subject.context.year else { return [] }
      let texts = [subject.goal] + subject.indicators.flatMap(\.targets).map(\.text)
      return texts.compactMap { text in
        guard text.traits.contains(.digit) else { return nil }
        let mentions = YearMention.all(in: text.scalars)
        guard let past = mentions.first(where: { $0.last < year && text.plans($0) }),
          !mentions.contains(where: { $0.last >= year })
        else { return nil }
        return Fault(
          text.path,
          "写的是“\(text.excerpt(past.range))”，预算年度却是 \(year) 年，请核对是不是去年的内容忘了改。",
          at: past.range)
      }
    }
  )
}

extension FieldText {
  /// Whether something is to be done in a year that is mentioned: it is no title, no document's
  /// number and no event that is looked back on.
  fileprivate func plans(_ mention: YearMention) -> Bool {
    let before = mention.range.lowerBound
    if before > 0, Self.lookingBack.contains(scalars[before - 1]) { return false }
    let end = mention.range.upperBound
    if Self.relyingOn.occurs(in: Array(scalars[max(0, before - 2)..<before])) { return false }
    if end < scalars.count, Self.lookedBackOn.match(in: scalars, at: end) != nil { return false }
    let titles = scalars[..<before]
    let opened = titles.lastIndex { "《〈“〔（(".unicodeScalars.contains($0) }
    let closed = titles.lastIndex { "》〉”〕）)".unicodeScalars.contains($0) }
    return opened.map { open in closed.map { $0 > open } ?? false } ?? true
  }

  /// Words before a year on whose ground something is planned.
  private static let relyingOn = WordList(["执行", "按照", "根据", "依据", "参照", "对照", "按"])
  /// Words behind a year that is over.
  private static let lookedBackOn = WordList([
    "印发", "制发", "下发", "出台", "发布", "制定", "以来", "起", "支出", "决算",
  ])
  private static let lookingBack: [Unicode.Scalar] = ["自", "从", "于", "至", "到", "较", "比", "截", "、"]
}
