extension Rule {
  static let amountLost = Rule(
    id: "amount-lost",
    title: "金额印成了 ####",
    why: "列太窄时表格软件把数字印成井号，真正的数已经看不到了。",
    source: "项目支出绩效目标表的列",
    head: .feasibility,
    passing: [
      .wider { $0.table.notes = [] }
    ],
    failing: [
      .wider { $0.table.notes = [Note(.amountLost, at: "第 9 行", "金额印成了“####”，数字丢失，按未知处理，请补填。")] }
    ],
    check: .table { subject in
      subject.table.notes.filter { $0.id == .amountLost }.map { note in
        TableFault(Fault(.total, "\(note.place)：\(note.message)"))
      }
    }
  )
}
