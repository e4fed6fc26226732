package import Goals

/// A table whose texts try what formats are known to stumble over.
package enum HostileText {
  /// Text by what is wrong with it.
  package static let all: [(name: String, text: String)] = [
    ("公式", "=HYPERLINK(\"http://x\",\"点\")"), ("加号", "+1+1"), ("减号", "-2+3"), ("在", "@SUM(A1)"),
    ("撇号", "'=1"), ("标记", "<script>alert(1)</script>&amp;\"'"), ("闭合", "]]>--></table>"),
    ("竖线", "a|b`c*d_e[f]\\g"), ("控制", "甲\u{1}\u{8}乙\u{1B}[31m丙\u{7F}"), ("换行", "第一行\n第二行\n\n第四行"),
    ("表情", "👨‍👩‍👧 👍🏽"), ("非基本平面", "𠮷野家𪚥"), ("双向", "甲\u{202E}乙\u{2066}丙\u{2069}\u{200F}"),
    ("零宽", "甲\u{200B}乙\u{FEFF}丙"), ("组合", "e\u{301}ｅ́"), ("编号", "_x0041__x000D_"),
    ("逗号", "甲,\"乙\",丙"), ("制表", "甲\t乙"), ("非字符", "甲\u{FFFE}乙\u{FFFF}丙"),
    ("长词", String(repeating: "W", count: 300)),
  ]

  /// A project for each of them, in its name, goal and indicator.
  package static func table(_ texts: [(name: String, text: String)] = all) -> GoalTable {
    var table = GoalTable(
      layout: "guangzhou", title: "项目支出绩效目标表（含转移支付项目）", department: "云溪市青禾区水务局",
      currencyUnit: .tenThousandYuan, year: nil,
      units: [
        SpendingUnit(
          name: "青禾区水务局",
          projects: texts.map { name, text in
            ProjectGoal(
              name: "项目\(name)\(text)", amounts: Amounts(total: Money(fen: 1_000_000)), goal: text,
              indicators: [
                Indicator(
                  level1: "1", code: "11", name: text, cycleTarget: "≥1个", annualTarget: "≥1个")
              ])
          })
      ])
    table.units[0].amounts = table.units[0].computedAmounts
    table.total = table.computedTotal
    return table
  }
}
