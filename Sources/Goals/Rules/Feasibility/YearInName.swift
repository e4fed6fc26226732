extension Rule {
  static let yearInName = Rule(
    id: "year-in-name",
    title: "项目名称里的年份不是预算年度",
    why: "沿用去年的表最容易忘改名称里的年份。",
    source: "财预〔2015〕88号 绩效目标审核：可行性",
    head: .feasibility,
    passing: [
      Example { $0.name = "2025年社区图书角建设经费" },
      Example { $0.name = "2024-2025年社区图书角建设经费" },
    ],
    failing: [
      Example { $0.name = "2024年社区图书角建设经费" },
      Example { $0.name = "2022-2023年社区图书角建设经费" },
    ],
    check: .project(.name) { subject in
      guard let year = subject.context.year, subject.name.traits.contains(.digit) else { return [] }
      let mentions = YearMention.all(in: subject.name.scalars)
      guard let first = mentions.first, !mentions.contains(where: { $0.contains(year) }) else {
        return []
      }
      let isSingle = mentions.count == 1 && first.first == first.last
      let fixed = subject.name.replacing(
        first.range, with: subject.name.excerpt(first.range).replacingDigits(with: year))
      return [
        Fault(
          .name,
          "名称里是“\(subject.name.excerpt(first.range))”，预算年度却是 \(year) 年，请改正，或确认是跨年项目。",
          at: first.range, fix: isSingle ? .offer(.name, fixed) : nil)
      ]
    }
  )
}

extension String {
  /// The text with its leading year exchanged: `2024年度` and 2025 make `2025年度`.
  fileprivate func replacingDigits(with year: Int) -> String {
    String(year) + drop { $0.isNumber }
  }
}
