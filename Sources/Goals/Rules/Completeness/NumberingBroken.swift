extension Rule {
  static let numberingBroken = Rule(
    id: "numbering-broken",
    title: "指标编号断了",
    why: "编号不连续，多半是漏了一条，或从别处粘贴时串了行。",
    source: "项目支出绩效目标表的绩效指标栏",
    head: .completeness,
    passing: [
      .wider { $0.table.notes = [Note(.amountColumnGuessed, at: "金额列", "…")] }
    ],
    failing: [
      .wider { $0.table.notes = [Note(.numberingBroken, at: "第 9 行", "第 2 条指标的编号印成了 3，按先后顺序读取。")] }
    ],
    check: .table { subject in
      subject.table.notes.filter { $0.id == .numberingBroken }.map { note in
        TableFault(
          Fault(
            .indicators, "\(note.place)：\(note.message.withoutFullStop)；编号要从 1 起连续，请核对有没有漏掉的指标。"))
      }
    }
  )
}

extension String {
  /// The sentence without its `。`, to go on behind it.
  var withoutFullStop: String { hasSuffix("。") ? String(dropLast()) : self }
}
