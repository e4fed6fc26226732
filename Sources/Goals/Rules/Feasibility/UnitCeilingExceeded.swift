extension Rule {
  static let unitCeilingExceeded = Rule(
    id: "unit-ceiling-exceeded",
    title: "单位的项目合起来超过控制数",
    why: "控制数按单位下达时，各项目相加不能超过。",
    source: "财预〔2015〕88号 绩效目标审核：可行性",
    head: .feasibility,
    passing: [
      .wider { $0.unitCeilings = ["示例市图书馆": Money(fen: 12_500_000)] }
    ],
    failing: [
      .wider { $0.unitCeilings = ["示例市图书馆": Money(fen: 100)] }
    ],
    check: .table { subject in
      subject.table.units.enumerated().compactMap { index, unit in
        guard let ceiling = subject.unitCeilings[unit.name] else { return nil }
        let sum = unit.projects.compactMap { $0.amounts.total ?? $0.amounts.sumOfSources }.total()
        guard sum > ceiling else { return nil }
        return TableFault(
          unit: index,
          Fault(
            .total,
            "“\(unit.name)”的项目相加 \(subject.printed(sum))，控制数是 \(subject.printed(ceiling))，超过 \(subject.printed(sum - ceiling))，请压减。"
          ))
      }
    }
  )
}
