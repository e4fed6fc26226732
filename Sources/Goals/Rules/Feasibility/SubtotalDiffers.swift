extension Rule {
  static let subtotalDiffers = Rule(
    id: "subtotal-differs",
    title: "单位小计与各项目之和不符",
    why: "小计和项目对不上，不知道漏了项目还是写错了数。",
    source: "项目支出绩效目标表的行",
    head: .feasibility,
    passing: [
      .wider { $0.table.units[0].amounts = nil },
      .wider { $0.table.units[0].amounts?.total = Money(fen: 12_500_001) },
    ],
    failing: [
      .wider { $0.table.units[0].amounts?.total = Money(fen: 99_000_000) }
    ],
    check: .table { subject in
      subject.table.units.enumerated().compactMap { index, unit in
        guard let printed = unit.amounts?.total, !unit.projects.isEmpty else { return nil }
        let added = unit.projects.compactMap { $0.amounts.amount }.total()
        guard (printed - added).magnitude > subject.rounding(of: unit.projects.count) else {
          return nil
        }
        return TableFault(
          unit: index,
          Fault(
            .total,
            "“\(unit.name)”的小计是 \(subject.currencyUnit.printed(printed))，\(unit.projects.count) 个项目相加是 \(subject.currencyUnit.printed(added))，请核对。"
          ))
      }
    }
  )
}
