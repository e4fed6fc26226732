import Goals

/// Guesses which field a heading means.
enum FieldGuess {
  /// The likeliest field of each heading, no field twice; nil where none is likely.
  static func fields(for headings: [String]) -> [Layout.Field?] {
    var guesses = [Layout.Field?](repeating: nil, count: headings.count)
    var pairs: [(index: Int, field: Layout.Field, score: Double)] = []
    for (index, heading) in headings.enumerated() where !heading.isEmptyCell {
      for (field, names) in names {
        let score = names.map { likeness(heading, $0) }.max() ?? 0
        if score >= 0.5 { pairs.append((index, field, score)) }
      }
    }
    pairs.sort { ($1.score, $0.index, $0.field.rawValue) < ($0.score, $1.index, $1.field.rawValue) }
    for pair in pairs where guesses[pair.index] == nil && !guesses.contains(pair.field) {
      guesses[pair.index] = pair.field
    }
    return guesses
  }

  /// How alike two headings are, from 0 to 1: equal, one within the other, or pairs of letters in
  /// common.
  static func likeness(_ left: String, _ right: String) -> Double {
    if Heading(left) == Heading(right) { return 1 }
    let (left, right) = (bare(left), bare(right))
    if left == right { return 0.95 }
    let shorter = Double(min(left.count, right.count)) / Double(max(left.count, right.count, 1))
    if left.count > 1, right.count > 1, left.contains(right) || right.contains(left) {
      return 0.6 + 0.3 * shorter
    }
    let (lefts, rights) = (pairs(of: left), pairs(of: right))
    if lefts.isEmpty || rights.isEmpty { return 0 }
    return 2 * Double(lefts.intersection(rights).count) / Double(lefts.count + rights.count)
  }

  /// The letters of a heading, without parentheses and what stands in them.
  private static func bare(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if character == "（" || character == "(" { depth += 1 }
      defer { if character == "）" || character == ")" { depth -= 1 } }
      return depth == 0 && (character.isLetter || character.isNumber)
    }
  }

  private static func pairs(of text: String) -> Set<String> {
    let letters = Array(text)
    return Set(zip(letters, letters.dropFirst()).map { "\($0)\($1)" })
  }

  /// What columns are called: in the program's own layouts, and in others that were met.
  private static let names: [(Layout.Field, [String])] = {
    let usual: [Layout.Field: [String]] = [
      .unit: ["单位", "单位名称", "预算单位", "填报单位", "承担单位"], .name: ["项目", "项目名称"],
      .total: ["金额", "预算金额", "申请金额", "预算数", "安排金额", "总金额", "资金总额"],
      .fiscal: ["财政资金", "财政拨款", "本级财力", "财政安排"], .other: ["自筹", "其他资金", "其他"],
      .goal: ["总体目标", "绩效目标", "整体目标", "长期目标", "项目目标"],
      .annualGoal: ["年度目标", "当年目标", "年度绩效目标"],
      .level1: ["一级", "一级指标"], .level2: ["二级", "二级指标", "指标类别", "指标类型"],
      .indicatorName: ["指标", "指标名称", "三级指标", "考核内容", "指标内容", "绩效指标名称"],
      .annualTarget: ["指标值", "目标值", "当年值", "年度指标值", "年度目标值"],
      .cycleTarget: ["总目标值", "周期值", "全周期值", "总指标值"],
      .weight: ["权重", "分值", "分数"], .explanation: ["指标解释", "评分标准", "指标说明"],
      .rationale: ["依据", "立项依据", "申报理由"], .function: ["功能科目", "科目"],
    ]
    return Layout.Field.ofColumns.map { field in
      let own = LayoutLibrary.builtIn.layouts.flatMap { layout in
        layout.columns.filter { $0.field == field }.map(\.heading)
          + (layout.sheet ?? []).flatMap { $0 }.filter { $0.field == field }.map(\.label)
      }
      return (field, own + (usual[field] ?? []) + [field.label])
    }
  }()
}
