extension Rule {
  static let unitMissing = Rule(
    id: "unit-missing",
    title: "资金使用单位没有填",
    why: "钱由谁用、谁来考核都看单位，缺了就无法下达。",
    source: "财预〔2015〕88号 绩效目标审核：完整性",
    head: .completeness,
    passing: [
      .wider { $0.table.units[0].name = "示例市文化馆" }
    ],
    failing: [
      .wider { $0.table.units[0].name = "" },
      .wider { $0.table.units[0].name = " " },
    ],
    check: .table { subject in
      subject.table.units.enumerated().compactMap { index, unit in
        guard unit.name.isBlank else { return nil }
        return TableFault(
          unit: index,
          Fault(.unit, "第 \(index + 1) 个单位没有名称，下面有 \(unit.projects.count) 个项目，请补上单位全称。"))
      }
    }
  )
}
