extension Rule {
  static let widthMixed = Rule(
    id: "width-mixed",
    title: "半角和全角混用",
    why: "中文里的标点用全角，数字和字母用半角，混用时查找和比对都会出错。",
    source: "GB/T 15834-2011；GB/T 15835-2011",
    head: .feasibility,
    passing: [
      Example { $0.goal += "用TB级存储，共 3,000 册。" },
      Example { $0.goal += "见(https://example.org)。" },
    ],
    failing: [
      Example { $0.goal = "在12个社区建成图书角,全年开放。" },
      Example { $0.goal = "在１２个社区建成图书角。" },
      Example { $0.name = "社区图书角（含分馆)建设经费" },
      Example {
        $0.indicators[0].cycleTarget = "≥１２个"
        $0.indicators[0].annualTarget = "≥１２个"
      },
    ],
    check: .text(.texts) { text in
      guard !text.traits.isDisjoint(with: [.fullWidth, .halfWidthMark]),
        let (range, fixed) = text.widthSlip
      else { return [] }
      return [
        Fault(
          text.path,
          "“\(text.surroundings(of: range))”里的“\(text.excerpt(range))”是\(text.scalars[range.lowerBound].widthWording)“\(fixed)”。",
          at: range,
          fix: .safe(text.path, text.replacing(range, with: fixed)))
      ]
    }
  )
}

extension FieldText {
  /// The first mark of the wrong width, with what belongs there.
  fileprivate var widthSlip: (Range<Int>, String)? {
    let isTarget = Rule.Fields(path).isSubset(of: .targets)
    let parentheses = traits.contains(.bracket) ? parenthesesToWiden : []
    for (position, scalar) in scalars.enumerated() {
      let range = position..<position + 1
      switch scalar.value {
      case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        return (range, String(scalar.halfWidth))
      case 0xFF05 where isTarget: return (range, "%")
      case 0x2C, 0x3B, 0x3A, 0x3F, 0x21:
        if stands(position, between: \.isChineseText) { return (range, String(scalar.fullWidth)) }
      case 0x28, 0x29:
        if parentheses.contains(position) { return (range, String(scalar.fullWidth)) }
      default: continue
      }
    }
    return nil
  }

  private func stands(_ position: Int, between isRight: (Unicode.Scalar) -> Bool) -> Bool {
    guard position > 0, scalars[position - 1].isChinese || scalars[position - 1] == "”" else {
      return false
    }
    return position + 1 == scalars.count || isRight(scalars[position + 1])
  }

  /// Half-width parentheses whose partner is full-width, or that stand round Chinese in a text that
  /// has full-width ones too.
  private var parenthesesToWiden: [Int] {
    var open: [Int] = []
    var found: [Int] = []
    let hasFullWidth = scalars.contains { $0 == "（" || $0 == "）" }
    guard hasFullWidth else { return [] }
    for (position, scalar) in scalars.enumerated() {
      if scalar == "(" || scalar == "（" { open.append(position) }
      guard scalar == ")" || scalar == "）", let start = open.popLast() else { continue }
      let isMixed = (scalars[start] == "(") != (scalar == ")")
      if isMixed || scalars[start..<position].contains(where: \.isChinese) {
        if scalars[start] == "(" { found.append(start) }
        if scalar == ")" { found.append(position) }
      }
    }
    return found
  }
}

extension Unicode.Scalar {
  /// How the sentence about a mark of the wrong width goes on.
  fileprivate var widthWording: String {
    value < 0x80 ? "半角，中文里请用全角" : "全角，数字、字母和百分号请用半角"
  }

  fileprivate var isChineseText: Bool { isChinese || "“”《》（）".unicodeScalars.contains(self) }

  /// The full-width form of a sign of ASCII.
  fileprivate var fullWidth: Unicode.Scalar {
    (0x21...0x7E).contains(value) ? Unicode.Scalar(value + 0xFEE0) ?? self : self
  }
}
