package import Goals

extension ProjectGenerator {
  /// A table of any shape: units without projects, projects without amounts, text of every kind.
  package mutating func table() -> GoalTable {
    GoalTable(
      layout: "guangzhou", title: "项目支出绩效目标表（含转移支付项目）", department: text(0...5),
      currencyUnit: number(0...4) == 0 ? .yuan : .tenThousandYuan,
      year: maybe { $0.number(2020...2030) },
      total: maybe { Amounts(total: $0.printedMoney()) },
      units: (0..<number(0...4)).map { _ in
        SpendingUnit(
          name: text(0...8),
          amounts: maybe { Amounts(total: $0.printedMoney(), fiscal: $0.printedMoney()) },
          projects: (0..<number(0...4)).map { _ in printedProject() })
      },
      notes: (0..<number(0...2)).map { _ in
        Note(NoteID.allCases[number(0...NoteID.allCases.count - 1)], at: text(1...3), text(1...5))
      })
  }

  /// A table that a printed layout can hold in a format with (TSV) or without line breaks in cells.
  package mutating func plainTable(breaks: Bool) -> GoalTable {
    var table = GoalTable(
      layout: "guangzhou", title: "2025年项目支出绩效目标表", department: "青禾市农业农村局 本级",
      currencyUnit: number(0...4) == 0 ? .yuan : .tenThousandYuan, year: 2025,
      units: (0..<number(1...4)).map { _ in
        SpendingUnit(
          name: plain(1...8, breaks: breaks),
          amounts: Amounts(total: printedMoney(), other: printedMoney()),
          projects: (0..<number(0...4)).map { _ in plainProject(breaks: breaks) })
      })
    if table.projectCount == 0 { table.units[0].projects = [plainProject(breaks: breaks)] }
    table.total = table.computedTotal
    return table
  }

  /// A project whose amounts a table can print: larger ones are refused when they are read.
  private mutating func printedProject() -> ProjectGoal {
    var project = project()
    project.amounts = Amounts(
      total: maybe { $0.printedMoney() }, fiscal: maybe { $0.printedMoney() },
      specialAccount: maybe { $0.printedMoney() }, other: maybe { $0.printedMoney() })
    return project
  }

  package mutating func printedMoney() -> Money {
    Money(fen: Int128(number(-99...999_999_999_999)))
  }

  private mutating func plainProject(breaks: Bool) -> ProjectGoal {
    var project = printedProject()
    project.name = plain(1...12, breaks: breaks)
    project.goal = plain(0...60, breaks: breaks)
    project.annualGoal = nil
    project.fundingType = nil
    project.function = nil
    project.rationale = nil
    for index in project.indicators.indices {
      project.indicators[index].name = plain(0...12, breaks: breaks)
      project.indicators[index].cycleTarget = plain(0...12, breaks: breaks)
      var annual = plain(0...12, breaks: breaks)
      while annual.hasSuffix("。") || annual.last?.isWhitespace == true { annual.removeLast() }
      project.indicators[index].annualTarget = annual
    }
    return project
  }

  /// Text without what no printed layout holds: control characters, spaces at its ends.
  package mutating func plain(_ counts: ClosedRange<Int>, breaks: Bool) -> String {
    var text = (0..<number(counts)).map { _ in
      Self.plainPieces[number(0...Self.plainPieces.count - (breaks ? 1 : 5))]
    }.joined()
    while let last = text.unicodeScalars.last, last.properties.isWhitespace {
      text.unicodeScalars.removeLast()
    }
    while let first = text.unicodeScalars.first, first.properties.isWhitespace {
      text.unicodeScalars.removeFirst()
    }
    return text.isEmpty && counts.lowerBound > 0 ? "项目" : text
  }

  private static let plainPieces = [
    "农田", "补贴", "工作经费", "（河东镇）", "，", "、", "：", "。", "；", ":", ";", "1、", "2、1-", "10", "1,250.50",
    "=1+1", "+", "-", "@", "'", "\"", "\"\"", "≥90%", "＞＝", "👨‍👩‍👧", "𠮷", "e\u{301}", "\u{301}", "ＡＢ１",
    "  ",
    "    ", "　", "《", "》", "“", "\\", "\u{202E}", "\u{200B}", "- -", "---", "合计", "单位：", "－", "—",
    "#", "年度指标",
    "\t", "\n", "\r\n", "\r",
  ]
}
