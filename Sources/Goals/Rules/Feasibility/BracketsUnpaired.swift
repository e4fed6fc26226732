extension Rule {
  static let bracketsUnpaired = Rule(
    id: "brackets-unpaired",
    title: "括号、引号或书名号不成对",
    why: "少了一半的符号让人不知道引到哪里为止。",
    source: "GB/T 15834-2011 标点符号用法",
    head: .feasibility,
    passing: [
      Example { $0.goal += "（含《示例》“甲”）" },
      Example { $0.goal += "任务有：1）购书；2）上架。" },
      Example { $0.goal += "(一）购书" },
    ],
    failing: [
      Example { $0.goal += "“甲" },
      Example { $0.goal += "甲”" },
      Example { $0.indicators[0].name = "建成图书角（含分馆数量" },
      Example { $0.goal += "《示例" },
    ],
    check: .text(.texts) { text in
      guard text.traits.contains(.bracket), let found = text.unpairedMark else { return [] }
      let mark = text.excerpt(found..<found + 1)
      let other = BracketPair.partner(of: text.scalars[found])
      return [
        Fault(
          text.path,
          "“\(text.surroundings(of: found..<found + 1))”里的 \(mark) 没有成对的 \(other)，请补上，或删掉这一个。",
          at: found..<found + 1)
      ]
    }
  )
}

/// 成对的标点, in either width.
enum BracketPair {
  static let pairs: [(open: [Unicode.Scalar], close: [Unicode.Scalar])] = [
    (["（", "("], ["）", ")"]), (["《"], ["》"]), (["〈"], ["〉"]), (["“"], ["”"]), (["【"], ["】"]),
    (["〔"], ["〕"]), (["「"], ["」"]), (["『"], ["』"]), (["[", "［"], ["]", "］"]),
  ]

  static func partner(of mark: Unicode.Scalar) -> String {
    for pair in pairs {
      if let index = pair.open.firstIndex(of: mark) { return String(pair.close[index]) }
      if let index = pair.close.firstIndex(of: mark) { return String(pair.open[index]) }
    }
    return ""
  }
}

extension FieldText {
  /// The first mark that opens or closes nothing.
  ///
  /// `1）` numbers an item; a `《` that `＞` closes is another rule's.
  fileprivate var unpairedMark: Int? {
    var open: [(pair: Int, position: Int)] = []
    for (position, scalar) in scalars.enumerated()
    where scalar.value > 0x7F || "()[]".unicodeScalars.contains(scalar) {
      if let pair = BracketPair.pairs.firstIndex(where: { $0.open.contains(scalar) }) {
        open.append((pair, position))
      } else if let pair = BracketPair.pairs.firstIndex(where: { $0.close.contains(scalar) }) {
        if let match = open.lastIndex(where: { $0.pair == pair }) {
          if match < open.count - 1 { return open[match + 1].position }
          open.removeSubrange(match...)
        } else if !(pair == 0 && numbersAnItem(before: position)) {
          return position
        }
      }
    }
    return open.first { angleForTitle(from: $0.position) == nil }?.position
  }

  private func numbersAnItem(before position: Int) -> Bool {
    guard position > 0 else { return false }
    let mark = scalars[position - 1]
    return mark.halfWidth.isDigit || "一二三四五六七八九十".unicodeScalars.contains(mark)
  }
}
