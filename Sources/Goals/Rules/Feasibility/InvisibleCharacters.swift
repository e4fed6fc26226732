extension Rule {
  static let invisibleCharacters = Rule(
    id: "invisible-characters",
    title: "有看不见的字符",
    why: "零宽字符和改变书写方向的字符看不见，却会让查找、比对失败，也能用来冒充别的文字。",
    source: "Unicode 标准 UTS #39",
    head: .feasibility,
    passing: [
      Example { $0.goal += "\n全年开放。" }
    ],
    failing: [
      Example { $0.name = "社区\u{200B}图书角建设经费" },
      Example { $0.goal += "\u{202E}甲" },
      Example { $0.indicators[0].annualTarget = "\u{FEFF}≥12个" },
    ],
    check: .text(.texts) { text in
      guard text.traits.contains(.invisible),
        let first = text.scalars.firstIndex(where: \.isInvisible)
      else { return [] }
      let count = text.scalars.count(where: \.isInvisible)
      return [
        Fault(
          text.path, "\(text.path.label)里有 \(count) 个看不见的字符，请删掉。", at: first..<first + 1,
          fix: .safe(text.path, String(text.scalars.filter { !$0.isInvisible })))
      ]
    }
  )
}
