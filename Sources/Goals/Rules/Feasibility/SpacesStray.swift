extension Rule {
  static let spacesStray = Rule(
    id: "spaces-stray",
    title: "多余的空格",
    why: "中文字之间的空格多半是从 PDF 里带来的，会让查找和比对失败。",
    source: "GB/T 15834-2011",
    head: .feasibility,
    passing: [
      Example { $0.goal = "在 12 个社区建成图书角，用 Open Library 系统。" },
      Example { $0.goal = "建成图书角。\n　　全年开放。" },
    ],
    failing: [
      Example { $0.goal = "建成 图书角 。" },
      Example { $0.name = " 社区图书角建设经费" },
      Example {
        $0.indicators[0].cycleTarget = "≥ 12个"
        $0.indicators[0].annualTarget = "≥ 12个"
      },
    ],
    check: .text(.texts) { text in
      guard text.traits.contains([.space, .ink]) else { return [] }
      let stray = text.straySpaces
      guard let first = stray.first else { return [] }
      var kept: [Unicode.Scalar] = []
      var position = 0
      for run in stray {
        kept += text.scalars[position..<run.lowerBound]
        position = run.upperBound
      }
      kept += text.scalars[position...]
      let more = stray.count > 1 ? "等 \(stray.count) 处" : ""
      let near = text.excerpt(
        max(0, first.lowerBound - 2)..<min(first.upperBound + 2, text.scalars.count))
      return [
        Fault(
          text.path, "“\(near)”\(more)有多余的空格，请删掉。", at: first,
          fix: .safe(text.path, String(kept)))
      ]
    }
  )
}

extension FieldText {
  /// Runs of spaces at the ends, beside Chinese characters or marks; in a target, beside anything
  /// but between two Latin words.
  ///
  /// A space between Chinese and a figure or Latin word is a matter of taste, and one that indents
  /// a paragraph is meant.
  fileprivate var straySpaces: [Range<Int>] {
    let isTarget = Rule.Fields(path).isSubset(of: .targets)
    var runs: [Range<Int>] = []
    var position = 0
    while position < scalars.count {
      guard scalars[position].isSpace else {
        position += 1
        continue
      }
      let start = position
      while position < scalars.count, scalars[position].isSpace { position += 1 }
      if start == 0 || position == scalars.count {
        runs.append(start..<position)
        continue
      }
      let before = scalars[start - 1]
      let after = scalars[position]
      if before.isLineEnd || after.isLineEnd { continue }
      let isWide = before.isWide && after.isWide
      let isMark = before.isWideMark || after.isWideMark
      let isInTarget = isTarget && !(before.isASCII && after.isASCII && !before.isDigit)
      if isWide || isMark || isInTarget { runs.append(start..<position) }
    }
    return runs
  }
}

extension Unicode.Scalar {
  fileprivate var isLineEnd: Bool { value == 0x0A || value == 0x0D }
  fileprivate var isWide: Bool { isChinese || isWideMark }
  fileprivate var isWideMark: Bool {
    (0x3001...0x303F).contains(value) || (0xFF01...0xFF0F).contains(value)
      || (0xFF1A...0xFF20).contains(value) || (0x2018...0x201D).contains(value)
  }
}
