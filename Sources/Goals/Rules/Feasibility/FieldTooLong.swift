extension Rule {
  static let fieldTooLong = Rule(
    id: "field-too-long",
    title: "超过字数限制",
    why: "上报系统的格子有字数限制，超过的部分会被截掉。",
    source: "本程序按常见上报系统设定，可由本单位改",
    head: .feasibility,
    passing: [
      Example { $0.goal = String(repeating: "全年开放。", count: 20) }
    ],
    failing: [
      Example { $0.name = String(repeating: "社区图书角", count: 30) },
      Example { $0.goal += String(repeating: "全年开放图书角。", count: 300) },
    ],
    check: .project(.texts) { subject in
      let lengths = subject.context.lengths
      let texts =
        [subject.name, subject.goal] + subject.moreProse
        + subject.indicators.flatMap { [$0.name, $0.cycle.text, $0.annual.text] }
      return texts.compactMap { text in
        guard let limit = lengths.limit(of: text.path), text.scalars.count > limit else {
          return nil
        }
        let count = text.text.count
        guard count > limit else { return nil }
        return Fault(
          text.path, "\(text.path.label)有 \(count) 字，最多 \(limit) 字，请删去 \(count - limit) 字。",
          at: limit..<text.scalars.count)
      }
    }
  )
}
