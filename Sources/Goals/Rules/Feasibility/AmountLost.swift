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
      .wider { $0.table.notes = [Note(.amountLost, at: "第 9 行", "金额印成了“####”，数字丢失，按未知处理，请补填。")] },
      .wider {
        $0.project.amounts = Amounts()
        $0.table.notes = [
          Note(.amountLost, at: "第 9 行“社区图书角…”", "金额印成了“####”，数字丢失，按未知处理，请补填。")
        ]
      },
    ],
    check: .table { subject in
      subject.lostAmounts.map { lost in
        let place = lost.project == nil ? "\(lost.note.place)：" : ""
        return TableFault(
          unit: lost.unit, project: lost.project, Fault(.total, place + lost.note.message))
      }
    }
  )
}

extension TableSubject {
  /// 丢失的金额: each note of one, with the project without an amount that its place names.
  var lostAmounts: [(note: Note, unit: Int?, project: Int?)] {
    let notes = table.notes.filter { $0.id == .amountLost }
    if notes.isEmpty { return [] }
    var candidates = table.units.enumerated().flatMap { unitIndex, unit in
      unit.projects.enumerated().compactMap { index, project in
        project.amounts == Amounts() ? (unit: unitIndex, project: index, name: project.name) : nil
      }
    }[...]
    return notes.map { note in
      let found = candidates.firstIndex { note.names($0.name) }
      guard let found else { return (note, nil, nil) }
      defer { candidates = candidates[(found + 1)...] }
      return (note, candidates[found].unit, candidates[found].project)
    }
  }
}

extension Note {
  /// Whether the place quotes a name, or its beginning: `第 9 行“社区图书角…”`.
  fileprivate func names(_ name: String) -> Bool {
    guard let start = place.firstIndex(of: "“"), let end = place.lastIndex(of: "”"), start < end
    else { return false }
    let quoted = place[place.index(after: start)..<end]
    return quoted.hasSuffix("…") ? name.hasPrefix(quoted.dropLast()) : name == quoted
  }
}
