extension Rule {
  static let comparatorDialect = Rule(
    id: "comparator-dialect",
    title: "比较号不是规范写法",
    why: "同一张表里“＞=”“不少于”“≧”混用，系统导入后会认不出来。",
    source: "财预〔2015〕88号 绩效目标审核：适当性",
    head: .appropriateness,
    passing: [
      Example {
        $0.indicators[0].cycleTarget = "≥12个"
        $0.indicators[0].annualTarget = "≥12个"
      },
      Example {
        $0.indicators[0].cycleTarget = "12个"
        $0.indicators[0].annualTarget = "12个"
      },
    ],
    failing: [
      Example { $0.indicators[0].annualTarget = "12个以上" },
      Example { $0.indicators[3].annualTarget = "不低于总人数的90%" },
      Example { $0.indicators[0].annualTarget = "开放不少于12个图书角" },
      Example { $0.indicators[3].annualTarget = "满意度不低于90%" },
      Example {
        $0.indicators[0].cycleTarget = "＞=12个"
        $0.indicators[0].annualTarget = "＞=12个"
      },
      Example {
        $0.indicators[1].cycleTarget = "不低于95%"
        $0.indicators[1].annualTarget = "不低于95%"
      },
      Example {
        $0.indicators[2].cycleTarget = "≧  3000人次"
        $0.indicators[2].annualTarget = "≧  3000人次"
      },
      Example {
        $0.indicators[3].cycleTarget = "＞= 90%"
        $0.indicators[3].annualTarget = "＞= 90%"
      },
    ],
    check: .target { subject in
      guard let quantity = subject.quantity else { return [] }
      guard let sign = quantity.comparator, let range = subject.target.comparatorRange else {
        return subject.trailingComparator(quantity) ?? subject.looseComparator(quantity)
      }
      let scalars = subject.text.scalars
      var end = range.upperBound
      while end < scalars.count, scalars[end].isSpace { end += 1 }
      let written = subject.text.excerpt(range.lowerBound..<end)
      // `＞` and `>` differ in width only; the canonical signs of the two are `≥` and `＞`.
      if written == sign.rawValue { return [] }
      let fixed = subject.text.replacing(range.lowerBound..<end, with: sign.rawValue)
      if scalars[range.lowerBound].isChinese && !quantity.isHeadedByItsName {
        // A sign in the middle of a sentence reads badly; the number is to stand alone.
        let counted = quantity.rest.prefix { $0.isLetter }
        let alone = Quantity(
          words: "", comparator: sign, number: quantity.number, upper: quantity.upper,
          unit: quantity.unit.isEmpty ? subject.unitsToOffer.first ?? "" : quantity.unit,
          rest: String(counted)
        ).canonical
        return [
          Fault(
            subject.path, "“\(written)”夹在句子里，指标值请只写“\(alone)”，其余的话写进指标名称或目标。",
            at: range.lowerBound..<range.upperBound)
        ]
      }
      return [
        Fault(
          subject.path, "“\(written)”请写成“\(sign.rawValue)”，整个值是“\(fixed)”。",
          at: range.lowerBound..<range.upperBound,
          fix: Fix(place: .field(subject.path), text: fixed, safe: true))
      ]
    }
  )
}

extension Quantity {
  /// Whether nothing but the name of what is counted stands before the comparator: `满意度不低于90%`.
  fileprivate var isHeadedByItsName: Bool {
    let words = Array(words.unicodeScalars)
    return words.isEmpty
      || (words.allSatisfy(\.isChinese)
        && RuleWords.standard.units.contains { $0.endings.suffix(of: words) != nil })
  }
}

extension TargetSubject {
  /// A comparator in words behind its number: `20000册以上`, which by law includes the number
  /// (《民法典》第一千二百五十九条).
  fileprivate func trailingComparator(_ quantity: Quantity) -> [Rule.Fault]? {
    let signs: [(sign: Quantity.Comparator, words: Set<String>)] = [
      (.atLeast, ["以上", "及以上", "或以上"]), (.atMost, ["以下", "及以下", "或以下", "以内", "之内"]),
    ]
    guard quantity.words.isEmpty, quantity.upper == nil, !quantity.unit.isEmpty,
      let (sign, _) = signs.first(where: { $0.words.contains(quantity.rest) })
    else { return nil }
    var alone = quantity
    alone.comparator = sign
    alone.rest = ""
    let end = text.scalars.count
    return [
      Rule.Fault(
        path, "“\(quantity.rest)”请写成“\(sign.rawValue)”，整个值是“\(alone.canonical)”。",
        at: (end - quantity.rest.unicodeScalars.count)..<end,
        fix: Fix(place: .field(path), text: alone.canonical, safe: true))
    ]
  }

  /// A comparator in words that stands apart from its number: `不超过总人数的25%`.
  fileprivate func looseComparator(_ quantity: Quantity) -> [Rule.Fault] {
    let grammar = TargetGrammar.standard
    let digit = text.scalars.firstIndex { $0.halfWidth.isDigit } ?? 0
    for start in 0..<digit {
      guard let match = grammar.dialects.match(in: text.scalars, at: start), match.range.count > 1,
        text.scalars[start].isChinese
      else { continue }
      let sign = grammar.comparators[match.index].rawValue
      return [
        Rule.Fault(
          path,
          "“\(text.excerpt(match.range))”离数太远，请把比较号写在数的前面，如“\(sign)\(quantity.number)\(quantity.unit)”。",
          at: match.range)
      ]
    }
    return []
  }
}
